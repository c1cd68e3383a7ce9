import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startIndex, type ChangingIndex } from './changing-index.ts';
import type { GivenPage } from './pagefind-process.ts';
import { renumberFiles } from './renumber-files.ts';

const CHUNK = 60;
/** With letters of several scripts, and words that differ in their signs alone. */
const WORDS =
  'ward wards café cafe résumé resume naïve naive Ærø 東京 клиника 𝔘nit e-mail x 2019 letter letters mönch'.split(
    ' ',
  );
const LANGUAGES = ['en', 'de'];

/** Always gives the same numbers (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

type Draw = ReturnType<typeof numbersFrom>;

function draw(path: string, any: Draw): GivenPage {
  const words = (count: number) => Array.from({ length: count }, () => WORDS[any(WORDS.length)]).join(' ');
  const day = any(4) ? `2020-0${1 + any(9)}-01` : undefined;
  const filter = day ? ' data-pagefind-filter="day[content]"' : '';
  const names = any(3) ? `<meta data-pagefind-meta="names[content]" content="${words(2)}">` : '';
  const head = `<meta data-pagefind-sort="date[content]"${filter} content="${day ?? '-'}">${names}`;
  const body = `<h1>${words(2)}</h1><p data-pagefind-filter="type">${words(1)}</p><p>${words(1 + any(60))}</p>`;
  const language = LANGUAGES[path.length % LANGUAGES.length] ?? '';
  const content = `<html lang="${language}"><head>${head}</head><body data-pagefind-body>${body}</body></html>`;
  return { path, content };
}

async function filesOf(index: ChangingIndex, pages: readonly GivenPage[]) {
  for (const page of pages) await index.give(page);
  await index.settle(new Map(pages.map(({ path }) => [path, true])));
  return renumberFiles(await index.files()).sort((a, b) => (a.path < b.path ? -1 : 1));
}

test('an index that is made of one before is, byte for byte, that of all pages', async () => {
  const any = numbersFrom(1);
  let pages = Array.from({ length: 40 }, (_, number) => draw(`page-${number}.html`, any));
  const first = await startIndex(CHUNK, true);
  await filesOf(first, pages);
  let before = first.known();
  for (let round = 0; round < 12; round += 1) {
    assert.ok(before, 'Pagefind makes an index as this code does');
    pages = pages.flatMap((page, at) => {
      if (any(16)) return [page];
      const come = draw(`new-${round}-${at}.html`, any);
      return [[], [come, page], [draw(page.path, any)]][any(3)] ?? [];
    });
    const changed = await startIndex(CHUNK, true, before);
    const whole = await startIndex(CHUNK, false);
    assert.deepEqual(await filesOf(changed, pages), await filesOf(whole, pages));
    before = changed.known();
  }
  await first.end();
});
