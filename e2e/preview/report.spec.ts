import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from 'playwright/test';
import { copyOfContent } from '../problems/build.ts';
import { startPreview, type Preview } from './preview-server.ts';

// One worker has one preview for all tests below; the content that it shows goes with it.
test.describe.configure({ mode: 'default' });

/** The page reloads, and Astro reads and renders it anew. */
const SOON = { timeout: 60_000 };
const { folder, content } = copyOfContent();
let preview: Preview;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  preview = await startPreview(content, join(folder, 'generator'));
});
test.afterAll(async () => {
  await preview.stop();
});

test('the live preview lays the report over the last good page, and takes it away when all is mended', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const path = join(content, 'initiatives/weir-review.md');
  const text = readFileSync(path, 'utf8');
  const address = `${preview.address}initiatives/weir-review.html`;
  const overlay = page.locator('vite-error-overlay');
  await page.goto(address);
  await expect(page.getByRole('main')).toContainText('The review found more gates than weirs');

  writeFileSync(
    path,
    text
      .replace('[@ostrander-2030]', '[@ostrander-2031]<script>window.name = "ran"</script>')
      .replace('status: closed', 'status: <b>shut</b>')
      .replace('found more gates', 'counted more gates'),
  );
  await expect(overlay).toContainText('3 errors');
  await expect(overlay.locator('#message-content')).toContainText('<b>shut</b>, but must be one of');
  await expect(overlay).toContainText('initiatives/weir-review.md:7:9');
  await expect(overlay).toContainText('Did you mean `ostrander-2030`?');
  await expect(overlay.locator('b')).toHaveCount(0);
  await expect(overlay.getByRole('heading', { name: 'All problems' })).toBeVisible();
  await expect(overlay).not.toContainText('Stack Trace');
  // The preview reloads pages by itself meanwhile, which ends a load that a test has begun, but not this one.
  const later = await context.newPage();
  await later.goto(address, { waitUntil: 'commit' });
  for (const tab of [page, later]) {
    await expect(tab.getByRole('main')).toContainText('The review found more gates than weirs');
    await expect(tab.locator('vite-error-overlay')).toBeVisible();
  }

  writeFileSync(path, text.replace('found more gates', 'counted more gates'));
  for (const tab of [page, later]) {
    await expect(tab.getByRole('main')).toContainText('The review counted more gates than weirs', SOON);
    await expect(tab.locator('vite-error-overlay')).toHaveCount(0);
  }
});

test('the live preview follows what a text does not hold itself: its glossary, and its first picture', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const main = page.getByRole('main');
  await page.goto(`${preview.address}initiatives/weir-review.html`);
  await expect(main).toContainText('gates than weirs');
  await expect(main.locator('abbr')).toHaveCount(0);

  appendFileSync(
    join(content, 'glossary.yaml'),
    '- term: weirs\n  expansion: low dams\n- term: millers\n  expansion: those who grind\n',
  );
  await expect(main.locator('abbr')).toHaveAttribute('title', 'low dams', SOON);
  // The page may still be told once more to load anew, which ends the way to another.
  await expect(async () => {
    await page.goto(`${preview.address}initiatives/gate-renewal.html`);
  }).toPass();
  await expect(main.locator('abbr', { hasText: 'millers' })).toHaveAttribute(
    'title',
    'those who grind',
    SOON,
  );
  await page.goto(`${preview.address}initiatives/weir-review.html`);

  appendFileSync(join(content, 'initiatives/weir-review.md'), '\n![The gate again](../pictures/gate.svg)\n');
  await expect(main.getByRole('img', { name: 'The gate again' })).toHaveAttribute(
    'src',
    /gate\.\w+\.svg/,
    SOON,
  );
});

test('a draft says at its top that it is one', async ({ page }) => {
  test.setTimeout(120_000);
  const review = readFileSync(join(content, 'initiatives/weir-review.md'), 'utf8');
  const draft = review.replace('title: The weir review', 'title: The hatchery plan\ndraft: true');
  writeFileSync(join(content, 'initiatives/hatchery-plan.md'), draft);
  const main = page.getByRole('main');
  await expect(async () => {
    await page.goto(`${preview.address}initiatives/hatchery-plan.html`);
    await expect(main).toContainText('This is a draft: only the preview shows it.');
  }).toPass(SOON);
  rmSync(join(content, 'initiatives/hatchery-plan.md'));
  // The tab reloads when the draft goes, perhaps twice, which breaks off what is asked for then.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found', SOON);
  await expect(async () => {
    await page.goto(`${preview.address}initiatives/weir-review.html`);
    await expect(main).toContainText('gates than weirs');
  }).toPass(SOON);
  await expect(main).not.toContainText('This is a draft');
});

test('the live preview goes on when the content folder is moved away, edited elsewhere and moved back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const away = join(folder, 'away');
  const overlay = page.locator('vite-error-overlay');
  await page.goto(`${preview.address}initiatives/weir-review.html`);
  renameSync(content, away);
  await expect(overlay).toContainText('There is no content folder here');
  await expect(page.getByRole('main')).toContainText('gates than weirs');

  const path = 'initiatives/weir-review.md';
  const text = readFileSync(join(away, path), 'utf8');
  writeFileSync(join(away, path), text.replace(/\w+ more gates/, 'numbered more gates'));
  renameSync(away, content);
  await expect(page.getByRole('main')).toContainText('numbered more gates', SOON);
  await expect(overlay).toHaveCount(0);

  writeFileSync(join(content, path), text.replace(/\w+ more gates/, 'found more gates'));
  await expect(page.getByRole('main')).toContainText('found more gates', SOON);
});
