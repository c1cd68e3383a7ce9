import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOf } from '../../testing/answer-samples.ts';
import { publication } from '../../testing/publication-samples.ts';
import { buildIndex } from '../index/build-index.ts';

/** Words, each with another of the same stem that means something else. */
const PAIRS =
  'arm army; design designate; inform informal; corporation corporal; object objective; act active; numb number; log logic; may mayor; treat treaty; count county; part party; cop copper; mat matter; sum summer; animal animation; critic critical; flow flower; corn corner; mast master; bet better; port portion'
    .split('; ')
    .map((pair) => pair.split(' '));

const page = (path: string, title: string, text: string) => ({
  path: `${path}.html`,
  html: `<html lang="en-gb"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1><p>${text}</p></main></body></html>`,
});
const { files } = await buildIndex(
  PAIRS.flatMap(([one = '', other = '']) => [
    page(
      `${other}-title`,
      `The ${other}`,
      `Here is the ${other}. There stood a ${other} too. The ${other} was old.`,
    ),
    page(
      `${one}-once`,
      'Elsewhere',
      `Long ago somebody wrote of the ${one} in a sentence that is long and dull.`,
    ),
  ]),
  [],
  publication(),
);
const answer = answererOf(files, 2 * PAIRS.length);

test('the page that says a word alone comes before one that is called by another of its stem, and the word is marked', async () => {
  const wrong: string[] = [];
  for (const [one = ''] of PAIRS) {
    const [first] = (await answer({ query: one, facets: {} })).results;
    const { url, passages = [] } = (await first?.load()) ?? {};
    const marked = passages.flatMap(({ parts }) => parts.flat().filter(({ marked }) => marked));
    if (url !== `/${one}-once.html` || marked.map(({ text }) => text).join() !== one) wrong.push(one);
  }
  assert.deepEqual(wrong, []);
});

test('what no page says by the word itself is found by others of its family', async () => {
  const [first] = (await answer({ query: 'numbers', facets: {} })).results;
  assert.equal((await first?.load())?.url, '/number-title.html');
});
