import { test, expect } from 'playwright/test';
import { sourcesCitedBy } from '../../src/model/cited-sources.ts';
import { entries, pathOf, publication, sample } from '../site.ts';

const citing = entries.filter((entry) => sourcesCitedBy(entry).length > 0);

for (const entry of citing)
  test(`on the page "${entry.data.title}" citation numbers lead to sources and back, in the order of the page`, async ({
    page,
  }) => {
    await page.goto(pathOf(entry));
    const { citations, sources } = await page.evaluate(() => {
      const items = [...document.querySelectorAll<HTMLLIElement>('main .sources li')];
      return {
        citations: [...document.querySelectorAll<HTMLAnchorElement>('main .citations a')].map((link) => ({
          id: link.id,
          number: Number(link.textContent),
          target: link.hash.slice(1),
        })),
        sources: items.map((item) => ({
          id: item.id,
          number: item.value,
          back: [...item.querySelectorAll('a')]
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => href.startsWith('#')),
        })),
      };
    });
    const cited = new Set(sourcesCitedBy(entry));
    expect(sources.length).toBeGreaterThanOrEqual(cited.size);
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    expect([...new Set(citations.map(({ number }) => number))]).toEqual(sources.map(({ number }) => number));
    for (const { id, number, back } of sources) {
      const uses = citations.filter((citation) => citation.number === number);
      expect(uses.map(({ target }) => target)).toEqual(uses.map(() => id));
      expect(back).toEqual(uses.map((use) => `#${use.id}`));
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
});
