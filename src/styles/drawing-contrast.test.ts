import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contrastOf } from '../text/numbers/contrast.ts';

const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
/** Colours in the light theme and in the dark. */
const colours = new Map(
  [...tokens.matchAll(/(--[\w-]+):\s*light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
  ),
);
const GROUNDS = ['--paper', '--paper-raised'];
/** Lines behind what is told, which are there to follow it by eye: the years, rows of tables, the levels of a chart. */
const GUIDES = /^(?:\.ground|:is\(\.value-bar, \.line-chart\) \.grid|\.values tr|:is\(th, td\))$/;

const folder = join(import.meta.dirname, 'drawings');
const rules = readdirSync(folder).flatMap((file) => {
  const css = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    file,
    selector: selector.trim(),
    body,
  }));
});
const painted = rules.flatMap(({ file, selector, body }) =>
  [...body.matchAll(/(?:^|[\s;])(fill|stroke|color|border[\w-]*):[^;]*var\((--[\w-]+)\)/g)].map(
    ([, property = '', name = '']) => ({ file, selector, property, name }),
  ),
);

test('what drawings tell has a contrast of 3:1 in both themes on each ground, and their words 4.5:1', () => {
  assert.ok(painted.length > 30);
  for (const { file, selector, property, name } of painted) {
    if (GROUNDS.includes(name) || !colours.has(name)) continue;
    if (name === '--rule') {
      assert.match(selector, GUIDES, `${file}: ${selector}`);
      continue;
    }
    const least = property === 'color' || /text|name|note|step|said|when|scale/.test(selector) ? 4.5 : 3;
    for (const theme of [0, 1] as const)
      for (const ground of GROUNDS) {
        const contrast = contrastOf(colours.get(name)?.[theme] ?? '', colours.get(ground)?.[theme] ?? '');
        assert.ok(contrast >= least, `${file}: ${selector} has ${contrast.toFixed(2)}:1 on ${ground}`);
      }
  }
});

test('the band of what came after a briefing has an edge of its own, on every page with lanes', () => {
  assert.ok(
    painted.some(
      ({ file, selector, property, name }) =>
        file === 'timeline-drawing.css' &&
        selector === '.after' &&
        property === 'stroke' &&
        name !== '--rule',
    ),
  );
});

test('what can be hit is not painted, in a PDF either, where links for pointers are none', () => {
  const clear = rules
    .filter(({ body }) => body.includes('fill: transparent'))
    .map(({ selector }) => selector);
  assert.equal(clear.length, 3, 'of lanes, charts and lineages');
  for (const selector of clear) assert.doesNotMatch(selector, /(?:^|[\s(,])a(?![\w-])/);
});
