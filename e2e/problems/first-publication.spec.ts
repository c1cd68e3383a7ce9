import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyOfContent, run } from './build.ts';

test('the publication that an author begins with passes the strict check and is built', async ({ page }) => {
  const { folder, output } = copyOfContent();
  const content = join(folder, 'spring');
  expect(await run('new', '', output, {}, ['--', 'publication', content])).toEqual({ code: 0, report: '' });
  expect((await run('build', content, output, {}, ['--', '--strict'])).code).toBe(0);
  await page.goto(`file://${output}/initiatives/shore-power-programme.html`);
  const picture = page.getByRole('img', { name: /^Bars that grow/ });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(720);
  await expect(page.getByRole('main')).not.toContainText('A comment');
  await page.goto(`file://${output}/briefings/spring-meeting.html`);
  await expect(page.getByRole('main')).toContainText('The audit counted nine.');
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveText([
    'Browse',
    'Timeline',
    'Glossary',
    'Sources',
    'About this publication',
  ]);
  await expect(page.getByRole('contentinfo')).toContainText('Written by Ada Example.');
  await page.goto(`file://${output}/index.html`);
  await expect(page.getByRole('region', { name: 'Latest changes' }).getByRole('listitem')).toHaveCount(3);
  await page.getByRole('link', { name: 'All changes' }).click();
  // All were published on one day: that is said once, of the four.
  await expect(page.getByRole('row')).toHaveCount(1 + 1);
  await expect(page.getByRole('row').getByRole('link')).toHaveCount(4);
});
