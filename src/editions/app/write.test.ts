import assert from 'node:assert/strict';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import sharp from 'sharp';
import { colourIcon, colourOf } from './write.ts';
import { drawIcon, ICONS } from './icons.ts';
import { manifestOf } from './web-manifest.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#123456"/></svg>',
);

test('colours come from the design tokens, in their light form', () => {
  assert.equal(colourOf('--paper: light-dark(#fffdf8, #10151d);', 'paper'), '#fffdf8');
  assert.throws(() => colourOf('', 'paper'), /no colour --paper/);
});

test('the icon takes the accent of the publication', () => {
  const folder = temporaryFolder('icon-');
  const icon = join(folder, 'icon.svg');
  const colours = () => readFileSync(icon, 'utf8').match(/#[0-9a-f]{6}/g);
  copyFileSync('public/icon.svg', icon);
  const [usual, ...others] = colours() ?? [];
  colourIcon(folder, {});
  assert.equal(colours()?.[0], usual);
  colourIcon(folder, { accent: { light: '#8a1c3f', dark: '#f2a3bd' } });
  assert.deepEqual(colours(), ['#8a1c3f', ...others]);
});

test('the manifest holds at any address: it is relative and has no id', () => {
  const site = {
    title: 'Title',
    name: 'name',
    tagline: '',
    description: 'What it is.',
    publisher: '',
    language: 'de',
    licence: { name: '' },
  };
  const manifest = manifestOf(site, { theme: '#000000', background: '#ffffff' });
  assert.equal(manifest.scope, './');
  assert.equal(manifest.start_url, './index.html');
  assert.ok(!('id' in manifest));
  for (const { src } of manifest.icons) assert.match(src, /^[a-z]/);
});

for (const icon of ICONS)
  test(`${icon.path} is square and the same each time`, async () => {
    const image = await drawIcon(drawing, icon, '#ffffff');
    const { width, height } = await sharp(image).metadata();
    assert.deepEqual([width, height], [icon.size, icon.size]);
    assert.equal((await sharp(image).stats()).isOpaque, icon.opaque || icon.share === 1);
    assert.deepEqual(await drawIcon(drawing, icon, '#ffffff'), image);
  });
