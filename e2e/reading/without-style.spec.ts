import { test, expect } from 'playwright/test';
import { pageKinds } from '../site.ts';

const ALONE = 'This page was opened without the folder that it belongs to.';
// The page for unknown addresses brings its style along, as hosts answer with it from anywhere.
const withFiles = Object.entries(pageKinds).filter(([kind]) => kind !== 'not found');

test('a page without its style sheet says first that it was opened alone', async ({ page }) => {
  await page.route('**/*.css', (route) => route.abort());
  for (const [kind, path] of withFiles)
    await test.step(kind, async () => {
      await page.goto(path);
      const [first] = (await page.locator('body').innerText()).split('\n');
      expect(first).toContain(ALONE);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // What is drawn is told beside it, and would be black.
      for (const drawing of await page.locator('.tally svg, .lanes > svg, .lane').all())
        expect((await drawing.boundingBox())?.height).toBe(0);
    });
});
