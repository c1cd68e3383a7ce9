import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { contrastOf, mix } from '../../text/numbers/contrast.ts';
import {
  accentMeant,
  accentStyle,
  contrastIn,
  LEAST_CONTRAST,
  nearestAccent,
  THEMES,
  type Theme,
} from './accent.ts';

const TOKENS = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const themes = Object.keys(THEMES) as Theme[];

test('contrast is that of WCAG', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21);
  assert.equal(contrastOf('#FFFFFF', '#ffffff'), 1);
  // Grey of which it is known that it just fails, and just passes.
  assert.ok(contrastOf('#777777', '#ffffff') < 4.5);
  assert.ok(contrastOf('#767676', '#ffffff') > 4.5);
});

test('an accent is measured on the grounds of the design', () => {
  const names = ['paper', 'paper-raised', 'on-accent'];
  const tokens = names.map((name) => new RegExp(`--${name}: light-dark\\((\\S+), (\\S+)\\)`).exec(TOKENS));
  themes.forEach((theme, index) => {
    assert.deepEqual(new Set(THEMES[theme].grounds), new Set(tokens.map((found) => found?.[index + 1])));
  });
});

describe('the nearest shade that passes is offered, and no further one', () => {
  for (const theme of themes)
    for (const accent of ['#5ab4c8', '#ffff00', '#777777', '#ff0000', '#000000', '#ffffff', '#123456'])
      test(`${accent} on the ${theme} ground`, () => {
        const nearest = nearestAccent(theme, accent);
        assert.ok(contrastIn(theme, nearest) >= LEAST_CONTRAST);
        if (contrastIn(theme, accent) >= LEAST_CONTRAST) assert.equal(nearest, accent);
        else {
          const shades = Array.from({ length: 101 }, (_shade, step) =>
            mix(accent, THEMES[theme].towards, step / 100),
          );
          const before = shades[shades.indexOf(nearest) - 1];
          assert.ok(before !== undefined && contrastIn(theme, before) < LEAST_CONTRAST);
        }
      });
});

test('a publication without an accent of its own keeps that of the design', () => {
  assert.equal(accentStyle({}), '');
  assert.match(
    accentStyle({ accent: { light: '#7a1f5c', dark: '#f0a8d8' } }),
    /--accent:light-dark\(#7a1f5c,#f0a8d8\);--accent-strong:light-dark\(#491337,#f6cbe8\)/,
  );
});

describe('a colour in any form of CSS is offered in shades of itself, and none for what is no colour', () => {
  const forms: [written: string, group: string | undefined][] = [
    ['oklch(0.5 0.1 220)', "{ light: '#00708a', dark: '#3b91a5' }"],
    ['hsl(0.5turn 50% 40%)', "{ light: '#297a7a', dark: '#339999' }"],
    ['#0a4d5cff', "{ light: '#0a4d5c', dark: '#628d97' }"],
    // Half of it on the ground of each theme.
    ['rgb(10 77 92 / 50%)', "{ light: '#5c7275', dark: '#758a90' }"],
    ['dark blue', "{ light: '#00008b', dark: '#8080c5' }"],
    ['10, 77, 92', "{ light: '#0a4d5c', dark: '#628d97' }"],
    ['transparent', undefined],
    ['blurple', undefined],
  ];
  for (const [written, group] of forms)
    test(written, () => {
      assert.equal(accentMeant(written), group);
    });
});
