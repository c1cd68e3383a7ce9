import { test, expect } from 'playwright/test';
import { entries, publication } from '../site.ts';
import { SearchPage } from './search-page.ts';

const namesOf = ({ data }: (typeof entries)[number]) => [data.title, ...data.aliases];
const plain = (name: string) => name.toLowerCase();
const holders = (name: string) =>
  entries.filter((entry) => namesOf(entry).map(plain).includes(plain(name))).length;

test('every initiative is found by its title and by each of its other names', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('search.html');
  for (const initiative of publication.initiatives)
    for (const name of namesOf(initiative)) {
      await search.ask(name);
      // Where several pages have a name, each may come before the others.
      const first = (await search.titles()).slice(0, 2 + holders(name));
      expect.soft(first, `searching for ${name}`).toContain(initiative.data.title);
    }
});

test('every briefing, organisation and page is found by its title', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('search.html');
  for (const { data } of [...publication.briefings, ...publication.organisations, ...publication.pages]) {
    await search.ask(data.title);
    expect.soft((await search.titles()).slice(0, 3), `searching for ${data.title}`).toContain(data.title);
  }
});

test('every term of the glossary is found, by the short form and by what it stands for', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('search.html');
  for (const { term, expansion, variants } of publication.terms)
    for (const written of [term, expansion, ...variants]) {
      await search.ask(written);
      await expect.soft(search.results, `searching for ${written}`).not.toHaveCount(0);
    }
});
