import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const SOURCES = join(import.meta.dirname, '..');

/** Properties and values that name a side of the screen; four values of which the second and fourth are not the same. */
const PHYSICAL: readonly RegExp[] = [
  /(?:^|[\s;{-])(?:left|right)\s*:/,
  /(?:margin|padding|border|inset)-(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:text-align|float|clear|justify-\w+|caption-side)\s*:\s*(?:left|right)\b/,
  /translate\w*\s*(?:\(|:)\s*-?[1-9]/,
  /(?:background|object|transform)(?:-position|-origin)\s*:[^;]*\b(?:left|right)\b/,
];
const FOUR = /(?:^|[\s;{])(?:margin|padding|inset|border-(?:width|style|color|radius))\s*:\s*([^;}]+)/g;

/** @returns the declarations of a style sheet that do not turn round where the text runs from right to left */
function physicalIn(css: string): string[] {
  const lines = css.replace(/\/\*[\s\S]*?\*\//g, '').split('\n');
  const fours = [...css.matchAll(FOUR)].flatMap(([declaration, values = '']) => {
    const sides = values.trim().match(/(?:[^\s()]|\([^)]*\))+/g) ?? [];
    const [, right, , left] = sides;
    const corners = declaration.includes('radius') && new Set(sides).size > 1;
    return corners || (sides.length === 4 && right !== left) ? [declaration.trim()] : [];
  });
  return [...lines.filter((line) => PHYSICAL.some((pattern) => pattern.test(line))), ...fours];
}

test('the check of styles finds what names a side', () => {
  for (const css of [
    'a { margin-left: 1em }',
    'a {\n  left: 0;\n}',
    'a { text-align: right }',
    'a { padding: 0 0 0 1em }',
    'a { border-radius: 0 4px 4px 0 }',
    'a { translate: -50% 0 }',
    'a { inset: auto 0 0 auto }',
  ])
    assert.equal(physicalIn(css).length, 1, css);
  assert.deepEqual(physicalIn('a { padding: 0 1em 2em 1em; margin-inline-start: 0; text-align: start }'), []);
});

test('styles lay out by the direction of the text, not by sides of the screen', () => {
  const sheets = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:css|astro)$/.test(path),
  );
  const found = sheets.flatMap((path) => {
    const text = readFileSync(join(SOURCES, path), 'utf8');
    const css = path.endsWith('.css')
      ? text
      : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style).join('\n');
    return physicalIn(css).map((declaration) => `${path}: ${declaration}`);
  });
  assert.deepEqual(found, []);
  assert.ok(sheets.length > 50);
});
