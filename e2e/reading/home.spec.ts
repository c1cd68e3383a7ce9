import { test, expect } from 'playwright/test';

test('on a wide screen the findings on home leave no corner empty, however many there are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('index.html');
  for (const count of [1, 2, 3, 4, 5]) {
    const { rows, tally, whole } = await page.evaluate((wanted) => {
      const list = document.querySelector('.findings');
      const [first] = list?.children ?? [];
      while (list && first && list.children.length < wanted) list.append(first.cloneNode(true));
      while (list && list.children.length > wanted) list.lastElementChild?.remove();
      const widthOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().width;
      return {
        rows: [...(list?.children ?? [])].map((item) => Math.round(item.getBoundingClientRect().top)),
        tally: widthOf('.what-was-found .tally'),
        whole: widthOf('.what-was-found'),
      };
    }, count);
    const last = rows.filter((top) => top === rows.at(-1));
    expect(last.length, `${count} findings`).toBeGreaterThan(count > 1 ? 1 : 0);
    expect(tally).toBe(whole);
  }
});
