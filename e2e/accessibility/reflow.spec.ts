import { test, expect } from 'playwright/test';
import { open, pageKinds, pages } from '../site.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('no page scrolls sideways at 320 pixels', async ({ page }) => {
  for (const path of new Set([...pages, ...Object.values(pageKinds)])) {
    await open(page, path);
    const { width, wide } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      wide: [...document.querySelectorAll('body *')]
        .filter((element) => !element.closest('.table, pre, .visually-hidden'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth)
        .map((element) => element.outerHTML.slice(0, 100)),
    }));
    expect.soft(width, `${path}: ${wide.join('\n')}`).toBeLessThanOrEqual(320);
  }
});

test('a table that is wider than the window scrolls in a frame that the keyboard reaches', async ({
  page,
}) => {
  await page.goto('writing-for-this-site.html');
  const frame = page.getByRole('group', { name: /^Table/ }).first();
  await frame.focus();
  await expect(frame).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('lists of pages and events need no sideways scrolling, and stay tables to those who hear them', async ({
  page,
}) => {
  for (const [path, columns] of [
    ['index.html', ['Title', 'Type', 'Status', 'When']],
    ['timeline.html', ['Date', 'Event', 'Initiative']],
  ] as const) {
    await open(page, path);
    const frame = page.getByRole('group', { name: /^Table/ }).first();
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await expect(frame.getByRole('columnheader')).toHaveText([...columns]);
    const row = frame.getByRole('table').getByRole('row').nth(1);
    await expect(row.getByRole('cell').or(row.getByRole('rowheader'))).toHaveCount(columns.length);
  }
});

test('text can be twice as large without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 640 });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  for (const path of Object.values(pageKinds)) {
    await open(page, path);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), path)
      .toBeLessThanOrEqual(640);
  }
});
