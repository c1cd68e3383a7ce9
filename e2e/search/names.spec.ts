import { ENGLISH } from '../../src/interface/catalogues.ts';
import { test, expect } from 'playwright/test';
import { entryId, entryNames } from '../../src/model/entries.ts';
import { generatedPages } from '../../src/model/site/lists/made-pages.ts';
import { namesOf } from '../../src/search/language/names-of.ts';
import { nameKey } from '../../src/search/language/name-field.ts';
import { entries, folder, pathOf, publication } from '../site.ts';
import { searchIn, shownFor } from './node-search.ts';
import { SearchPage } from './search-page.ts';

const { terms } = publication;
const formsOf = ({ term, expansion, variants, synonyms }: (typeof terms)[number]) => [
  term,
  expansion,
  ...variants,
  ...synonyms,
];

/** Every name of every page, with the pages that have it; some names belong to several. */
const holders = new Map<string, Set<string>>();
const names: string[] = [];
const hold = (name: string, path: string) => {
  names.push(name);
  holders.set(nameKey(name), (holders.get(nameKey(name)) ?? new Set()).add(path));
};
for (const entry of entries) {
  const own = terms.filter(({ page }) => page === entryId(entry)).flatMap(formsOf);
  for (const name of [...entryNames(entry), ...own]) hold(name, pathOf(entry));
}
for (const own of generatedPages(publication))
  for (const name of [ENGLISH.pages[own.name].title, ...ENGLISH.pages[own.name].names])
    hold(name, own.address.slice(1));
const holdersOf = (name: string) => [...(holders.get(nameKey(name)) ?? [])];

/** The search as it is on the page, without its page: that shows what it finds in golden.spec.ts. */
const answer = searchIn(folder);
const firstFor = async (query: string) => (await shownFor(answer, query))[0]?.page ?? '';

test('every page comes first by each of its names', async () => {
  test.slow();
  const wrong: string[] = [];
  for (const name of names) if (!holdersOf(name).includes(await firstFor(name))) wrong.push(name);
  expect(wrong).toEqual([]);
});

test('the type of a page is no word of it', async () => {
  const { results } = await answer({ query: 'initial', facets: {} });
  const pages = await Promise.all(results.map((result) => result.load()));
  const wrong = pages.filter(({ content, meta }) => !/initi/i.test(`${content} ${meta['names'] ?? ''}`));
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

const hasWordsOf = (title: string, name: string) =>
  name.split(' ').every((word) => nameKey(title).includes(nameKey(word)));

test('a search result says by which name it was found, and what that name is to the page, but for words that only the search knows', async ({
  page,
}) => {
  const search = new SearchPage(page);
  const examples = entries.flatMap((entry) =>
    namesOf(entryId(entry), entry.data, terms)
      .filter(({ name }) => holdersOf(name).length === 1 && !hasWordsOf(entry.data.title, name))
      .map((name) => ({ ...name, title: entry.data.title })),
  );
  const kinds = [...new Set(examples.map(({ kind }) => kind))];
  expect(kinds).toEqual(expect.arrayContaining(['former name', 'search word']));
  for (const kind of kinds) {
    const { name, title } = examples.find((example) => example.kind === kind) ?? { name: '', title: '' };
    await search.open(name);
    const result = search.results.filter({ has: page.getByRole('link', { name: title, exact: true }) });

    if (kind === 'search word') await expect(result).not.toContainText('Matched the');
    else await expect(result).toContainText(`Matched the ${kind} ${name}`);
  }
});

const titles = new Map(entries.map((entry) => [pathOf(entry), entry.data.title.toLowerCase()]));

test('every term without a page of its own is found in the glossary, by each of its forms', async () => {
  const forms = terms
    .filter((term) => term.page === undefined)
    .flatMap(formsOf)
    .filter((form) => !holdersOf(form).length);
  const missing: string[] = [];
  for (const form of forms) {
    const first = (await shownFor(answer, form)).slice(0, 3);
    // Pages that have the term in their titles may come before what it means.
    const inTitles =
      first.length && first.every(({ page }) => titles.get(page)?.includes(form.toLowerCase()));
    if (!inTitles && !first.some(({ page }) => page === 'glossary.html')) missing.push(form);
  }
  expect(missing).toEqual([]);
});
