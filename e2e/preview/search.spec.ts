import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from 'playwright/test';
import { copyOfContent } from '../problems/build.ts';
import { SearchPage } from '../search/search-page.ts';
import { collectFaults } from '../site.ts';
import { startPreview } from './preview-server.ts';

/** Until a change of the content shows: Astro reads the file, the page reloads, and the search is asked again. */
const SOON = { timeout: 60_000 };

test('the live preview finds what is being written, without a restart', async ({ page }) => {
  test.setTimeout(300_000);
  const { folder, content } = copyOfContent();
  const preview = await startPreview(content, join(folder, 'generator'));
  try {
    const faults = await collectFaults(page);
    const search = new SearchPage(page);
    await page.goto(`${preview.address}search.html`);
    await search.ask('sluices');
    expect(await search.titles()).toContain('Gate renewal');

    await test.step('a word added to a text', async () => {
      await search.ask('quernstone');
      await expect(search.results).toHaveCount(0);
      appendFileSync(join(content, 'initiatives/weir-review.md'), '\nEvery quernstone was counted twice.\n');
      await expect(search.results, 'the open page searches again').toHaveCount(1, SOON);
      await search.results.getByRole('link').first().click();
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('The weir review');
      await expect(page).toHaveURL(/\?hl=quernstone/);
    });

    await test.step('a draft', async () => {
      await page.goto(`${preview.address}search.html?q=hatchery`);
      await expect(search.status).toContainText('for “hatchery”');
      await expect(search.results).toHaveCount(0);
      const review = readFileSync(join(content, 'initiatives/weir-review.md'), 'utf8');
      const draft = review.replace('title: The weir review', 'title: The hatchery plan\ndraft: true');
      writeFileSync(join(content, 'initiatives/hatchery-plan.md'), draft);
      await expect(search.results.getByRole('heading', { level: 2 })).toHaveText(['The hatchery plan'], SOON);
    });

    await test.step('a page that is gone', async () => {
      rmSync(join(content, 'initiatives/hatchery-plan.md'));
      await expect(search.results).toHaveCount(0, SOON);
    });
    expect(faults).toEqual([]);
  } finally {
    await preview.stop();
  }
});
