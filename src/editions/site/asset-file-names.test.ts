import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assetFileNames } from './asset-file-names.ts';

const cases: [names: string[], pattern: string][] = [
  [['Base.css'], 'assets/base.[hash][extname]'],
  [['Über uns (2).PNG'], 'assets/-ber-uns-2-.[hash][extname]'],
  [['font-latin.400.woff2', 'Other.woff2'], 'assets/font-latin.400.[hash][extname]'],
  [[], 'assets/asset.[hash][extname]'],
];
for (const [names, pattern] of cases)
  test(`${names.join(', ') || 'a nameless asset'} becomes ${pattern}`, () => {
    assert.equal(assetFileNames({ names }), pattern);
  });
