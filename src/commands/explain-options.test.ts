import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArgs } from 'node:util';
import { explainOptions } from './explain-options.ts';

const explained = (...args: string[]) => {
  try {
    parseArgs({ args, options: { slug: { type: 'string' } }, allowPositionals: true });
    return undefined;
  } catch (error) {
    return explainOptions(error);
  }
};

test('titles that begin with a hyphen, and options without a value, are told in plain words', () => {
  assert.match(explained('page', '-40 degrees') ?? '', /^There is no option -4\. A title .* -- "-1 degree"$/);
  assert.equal(explained('page', '--', '-40 degrees'), undefined);
  assert.match(explained('page', '--slug') ?? '', /^--slug stands there .*: --slug NAME\.$/);
  assert.equal(explainOptions(new Error('There is no file a.')), 'There is no file a.');
});
