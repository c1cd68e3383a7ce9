import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { contrastOf, mix } from '../../text/numbers/contrast.ts';
import { accentStyle, contrastIn, LEAST_CONTRAST, nearestAccent, THEMES, type Theme } from './accent.ts';

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
