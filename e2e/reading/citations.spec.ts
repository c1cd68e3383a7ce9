import { test, expect } from 'playwright/test';
import { sourcesCitedBy } from '../../src/model/source/cited-sources.ts';
import { entries, pathOf, publication, sample } from '../site.ts';

const citing = entries.filter((entry) => sourcesCitedBy(entry).length > 0);

test('on every page citation numbers lead to sources and back, in the order of the page', async ({
  page,
}) => {
  await page.goto('index.html');
  // As the browser parses pages, without opening each.
  const parsed = await page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const html = await (await fetch(path)).text();
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          return {
            citations: [...parsed.querySelectorAll<HTMLAnchorElement>('main .citations a')].map((link) => ({
              id: link.id,
              number: Number(link.textContent),
              target: link.hash.slice(1),
            })),
            sources: [...parsed.querySelectorAll<HTMLLIElement>('main .sources li')].map((item) => ({
              id: item.id,
              number: item.value,
              back: [...item.querySelectorAll('a')]
                .map((link) => link.getAttribute('href') ?? '')
                .filter((href) => href.startsWith('#')),
            })),
          };
        }),
      ),
    citing.map(pathOf),
  );
  expect(citing.length).toBeGreaterThan(0);
  for (const [index, entry] of citing.entries()) {
    const { citations, sources } = parsed[index] ?? { citations: [], sources: [] };
    const { title } = entry.data;
    const cited = new Set(sourcesCitedBy(entry));
    expect.soft(sources.length, title).toBeGreaterThanOrEqual(cited.size);
    const numbers = sources.map(({ number }) => number);
    expect.soft(numbers, title).toEqual(sources.map((_, index) => index + 1));
    expect.soft([...new Set(citations.map(({ number }) => number))], title).toEqual(numbers);
    for (const { id, number, back } of sources) {
      const uses = citations.filter((citation) => citation.number === number);
      expect
        .soft(
          uses.map(({ target }) => target),
          title,
        )
        .toEqual(uses.map(() => id));
      expect.soft(back, title).toEqual(uses.map((use) => `#${use.id}`));
    }
  }
});

test('a reader goes from a citation to its source and back', async ({ page }) => {
  await page.goto(pathOf(sample.initiative));
  const citation = page.getByRole('link', { name: /^Source 1:/ }).first();
  await citation.click();
  const source = page.locator('.sources li').first();
  await expect(source).toBeInViewport();
  await source
    .getByRole('link', { name: /^Back to where source 1 is cited/ })
    .first()
    .click();
  await expect(citation).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`#${(await citation.getAttribute('id')) ?? ''}$`));
});

test('the page of sources lists every source, with the pages that cite it', async ({ page }) => {
  await page.goto('sources.html');
  await expect(page.locator('.bibliography > li')).toHaveCount(publication.sources.length);
  await expect(page.locator('.bibliography > li', { hasText: /Cited in:\s*\S+/ })).toHaveCount(
    publication.sources.length,
  );
  // How many of them are of which grade is said first.
  const counts = await page.locator('.tally b').allTextContents();
  const graded = await page.locator('.bibliography .grade').count();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(graded);
  expect(graded).toBeGreaterThan(0);
  // Titles that were made up are told apart, and the page says what the brackets mean.
  expect(publication.sources.some(({ custom }) => custom?.['title-from'] !== undefined)).toBe(true);
  await expect(page.getByText('Titles in square brackets are ours, not the sources’ own.')).toBeVisible();
});
