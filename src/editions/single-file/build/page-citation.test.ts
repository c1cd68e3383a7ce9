import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CitedPage } from '../../../text/citation-formats.ts';
import { partedCitations } from './page-citation.ts';

const page = { id: 'it', type: 'webpage', title: 'A' } as CitedPage;
const parted = (texts: (string | undefined)[]) =>
  partedCitations(
    texts.map((text) => ({ title: 'A', citation: text === undefined ? undefined : { text, page } })),
    'name',
  );

test('what texts begin and end with is said once, and joined again it is each of them', () => {
  for (const texts of [
    ['Society. “A.” Edition of 2031.', 'Society. “B, C.” Edition of 2031.'],
    ['one alone'],
    ['same', 'same'],
    ['aba', 'aa'],
    ['', 'a'],
    ['𝒜 x', '𝒝 x', undefined],
  ]) {
    const { around, own } = parted(texts);
    assert.deepEqual(
      own.map((one) => one && around.join(one[0])),
      texts,
    );
  }
  const { around } = parted(['Society. “A.” Edition of 2031.', 'Society. “B, C.” Edition of 2031.']);
  assert.deepEqual(around, ['Society. “', '.” Edition of 2031.']);
});
