import { test, expect, type Page } from 'playwright/test';
import { addressOf } from '../places.ts';
import { folder } from '../site.ts';
import { golden, judge, meanReciprocalRank, type Shown } from './golden.ts';

/** Searches on the search page for one query after the other, as a reader who presses Enter. */
const showAll = (page: Page, queries: string[]): Promise<Shown[]> =>
  page.evaluate(async (queries) => {
    const main = document.querySelector('main');
    const box = main?.querySelector<HTMLInputElement>('input[name=q]');
    const status = main?.querySelector('[role=status]');
    if (!box?.form || !status) throw new Error('This is not the search page.');
    const root = new URL(document.documentElement.dataset['root'] ?? './', location.href).href;
    const placeOf = (link: HTMLAnchorElement) =>
      link.href
        .slice(root.length)
        .replace(/\?[^#]*/, '')
        .split('#');
    const said = () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!status.textContent) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
      });

    const all = [];
    for (const query of queries) {
      box.value = query;
      status.textContent = '';
      const answered = said();
      box.form.requestSubmit();
      await answered;
      all.push(
        [...document.querySelectorAll('.result')].map((result) => ({
          page: placeOf(result.querySelector('h2 a') as HTMLAnchorElement)[0] ?? '',
          sections: [...result.querySelectorAll<HTMLAnchorElement>('h3 a')].map(
            (link) => placeOf(link)[1] ?? '',
          ),
        })),
      );
    }
    return all;
  }, queries);

test('there are enough queries to tell a good ranking from a bad one', () => {
  expect(golden.length).toBeGreaterThanOrEqual(120);
  expect(new Set(golden.map(({ query }) => query)).size).toBe(golden.length);
});

for (const [where, root] of [
  ['over http', ''],
  ['from disk', addressOf(folder)],
])
  test(`readers find what they mean, ${where}`, async ({ page }) => {
    await page.goto(`${root}search.html`);
    await expect(page.getByRole('status')).toHaveText(/\S/);
    const shown = await showAll(
      page,
      golden.map(({ query }) => query),
    );
    const judgements = golden.map((one, index) => judge(one, shown[index] ?? []));
    expect(judgements.flatMap(({ fault = [] }) => fault)).toEqual([]);
    expect(meanReciprocalRank(judgements)).toBeGreaterThanOrEqual(0.95);
  });
