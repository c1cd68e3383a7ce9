import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { relate } from '../../model/relations.ts';
import { briefing, page, publication, source, term } from '../../testing/publication-samples.ts';
import { buildIndex, createIndexer, wholeIndex, type IndexedPage } from './build-index.ts';
import { gatherNames } from './gather-names.ts';
import { indexedAddresses } from './indexed-addresses.ts';

const searchable = (path: string, text: string) => ({
  path,
  html: `<html lang="en"><body><main data-pagefind-body><h1>${text}</h1></main>`,
});
const hidden = { path: 'hidden.html', html: '<html lang="en"><body><h1>Hidden</h1>' };

describe('the build stops where a page would not be found', () => {
  const cases = [
    { behaviour: 'a page that is not there', pages: [searchable('a.html', 'A')], missing: 'b.html' },
    { behaviour: 'a page that is not marked for the index', pages: [hidden], missing: 'hidden.html' },
  ];
  for (const { behaviour, pages, missing } of cases)
    test(behaviour, async () => {
      await assert.rejects(buildIndex(pages, [missing]), { message: `Not in the search index: ${missing}` });
    });
});

test('equal pages give an equal index, others another version', async () => {
  const pages = [searchable('a.html', 'Alpha'), searchable('b.html', 'Beta')];
  const first = await buildIndex(pages, ['a.html', 'b.html']);
  const again = await buildIndex(pages, []);
  const other = await buildIndex([...pages, searchable('c.html', 'Gamma')], []);
  assert.deepEqual(again, first);
  assert.notEqual(other.version, first.version);
});

test('a search for one word need not read all words', async () => {
  const words = Array.from({ length: 3000 }, (_word, index) => `w${(index * 7919).toString(36)}`);
  const { files } = await buildIndex([searchable('a.html', words.join(' '))], []);
  assert.ok(files.filter(({ path }) => path.endsWith('.pf_index')).length > 1);
});

test('every entry must be in the index, and what the generator makes of them', () => {
  const entries = { briefings: [briefing('talk')], pages: [page('about')] };
  const indexed = (content = publication(entries)) =>
    indexedAddresses({ publication: content, relations: relate(content) });
  const addresses = indexed(publication({ ...entries, terms: [term('EPR')], sources: [source()] }));
  for (const address of ['briefings/talk.html', 'about.html', 'glossary.html', 'sources.html'])
    assert.ok(addresses.includes(address), address);
  assert.ok(!indexed().includes('glossary.html'), 'an empty list');
});

test('pages for authors are neither indexed nor suggested where a publication leaves them out', () => {
  const sample = publication();
  for (const [authorsGuide, pages] of [
    [true, 2],
    [false, 0],
  ] as const) {
    const content = { ...sample, site: { ...sample.site, authorsGuide } };
    const isForAuthors = (address: string) => /^\/?(?:writing|problems)-/.test(address);
    const current = { publication: content, relations: relate(content) };
    const addresses = indexedAddresses(current);
    assert.equal(addresses.filter(isForAuthors).length, pages);
    assert.equal(gatherNames(current).ownPages.filter(({ url }) => isForAuthors(url)).length, pages);
  }
});

test('a page that is given again takes the place of the former', async () => {
  const pages = ['a', 'b', 'c'].map((name) => searchable(`${name}.html`, `Words of ${name}`));
  const changed = searchable('b.html', 'Other words');
  const indexer = await createIndexer();
  for (const page of pages) await indexer.add(page);
  const paths = pages.map(({ path }) => path);
  const first = await wholeIndex(indexer, paths);
  await indexer.add(changed);
  const second = await wholeIndex(indexer, paths);
  await indexer.end();
  assert.deepEqual(first, await buildIndex(pages, paths));
  assert.deepEqual(second, await buildIndex([pages[0] ?? changed, changed, pages[2] ?? changed], paths));
});

describe('an index is the same though it is made of one of before', () => {
  const pages = ['a', 'b', 'c', 'd'].map((name) => searchable(`${name}.html`, `Words of ${name}`));
  const [a = hidden, b = hidden, c = hidden, d = hidden] = pages;
  const cases = {
    'all pages stay': { before: [a, b, c], after: [a, b, c] },
    'one is another': { before: pages, after: [a, searchable('b.html', 'Other words'), c, d] },
    'one is gone': { before: pages, after: [a, c, d] },
    'one has come, at the end': { before: [a, b, c], after: pages },
    'one has come, between others': { before: [a, c, d], after: pages },
    'they come in another order': { before: pages, after: [d, a, c, b] },
    'all are others': { before: [a, b], after: [c, d] },
    'there were none': { before: [], after: [a, b] },
  };
  for (const [name, { before, after }] of Object.entries(cases))
    test(name, async () => {
      const indexer = await createIndexer(undefined, { before: await indexOf(before) });
      for (const page of after) await indexer.add(page);
      const made = await wholeIndex(indexer, []);
      await indexer.end();
      assert.deepEqual(made, await buildIndex(after, []));
    });
  test('the publication has grown, so that its index is parted otherwise', async () => {
    const grown = publication({ pages: [page('about')] });
    const indexer = await createIndexer(grown, { before: await indexOf(pages) });
    for (const one of pages) await indexer.add(one);
    const names = gatherNames({ publication: grown, relations: relate(grown) });
    const made = await wholeIndex(indexer, [], names);
    await indexer.end();
    assert.deepEqual(made, await buildIndex(pages, [], grown));
  });
});

async function indexOf(pages: IndexedPage[]) {
  const indexer = await createIndexer(undefined, { isKept: true });
  for (const page of pages) await indexer.add(page);
  await wholeIndex(indexer, []);
  await indexer.end();
  return indexer.known();
}
