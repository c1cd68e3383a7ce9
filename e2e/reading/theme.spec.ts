import { test, expect } from 'playwright/test';
import { engines } from '../browsers/engines.ts';
import { addressOf } from '../places.ts';
import { address as singleFile } from '../single-file/file.ts';
import { folder, pathOf, sample } from '../site.ts';

test.use({ colorScheme: 'light' });

test('the theme goes round, is remembered on every page, and is all that is stored', async ({
  page,
  context,
}) => {
  const button = page.getByRole('button', { name: /^Theme/ });
  const root = page.locator('html');
  const background = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  await page.goto('index.html');
  await expect(button).toHaveText('Theme: system');
  const light = await background();
  await button.click();
  await expect(button).toHaveText('Theme: light');
  expect(await background()).toBe(light);
  await button.click();
  await expect(button).toHaveText('Theme: dark');
  const dark = await background();
  expect(dark).not.toBe(light);

  await page.goto(pathOf(sample.initiative));
  await expect(button).toHaveText('Theme: dark');
  expect(await background()).toBe(dark);
  expect(
    await page.evaluate(() => [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage))),
  ).toEqual([['vademecum-theme', 'dark']]);
  expect(await context.cookies()).toEqual([]);

  await button.click();
  await expect(button).toHaveText('Theme: system');
  await expect(root).not.toHaveAttribute('data-theme');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

// Before that, Chromium may give the page a storage that forgets: see EARLY_SCRIPT.
test('the theme is read when the style has come, with the first frame and not before it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const read = Reflect.get(Storage.prototype, 'getItem');
    let isFrame = false;
    const request = requestAnimationFrame;
    globalThis.requestAnimationFrame = (callback) =>
      request((time) => {
        isFrame = true;
        callback(time);
        isFrame = false;
      });
    Storage.prototype.getItem = function (key) {
      document.documentElement.dataset['readAt'] ??= JSON.stringify({
        sheets: [...document.styleSheets].filter(({ href }) => href).length,
        // The single file's own script, last in its body, may come before a frame where the machine is slow.
        tooEarly: !isFrame && !document.querySelector('body'),
        painted: performance.getEntriesByType('paint').length,
      });
      return read.call(this, key);
    };
  });
  for (const address of ['index.html', `${addressOf(folder)}index.html`, singleFile]) {
    await page.goto(address);
    const readAt = await page.locator('html').getAttribute('data-read-at');
    const sheets = await page.locator('head link[rel=stylesheet]').count();
    expect(JSON.parse(readAt ?? '')).toEqual({ sheets, tooEarly: false, painted: 0 });
  }
});

test('the theme of the system is followed', async ({ page }) => {
  await page.goto('index.html');
  const body = page.locator('body');
  const light = await body.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(body).not.toHaveCSS('background-color', light);
});

test('the theme button works where nothing may be stored', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is refused', 'SecurityError');
      },
    });
  });
  await page.goto('index.html');
  const button = page.getByRole('button', { name: /^Theme/ });
  await button.click();
  await button.click();
  await expect(button).toHaveText('Theme: dark');
});

test('a theme that is chosen shows in other tabs, and on pages that are gone back to', async ({
  page,
  context,
}) => {
  await page.goto('index.html');
  const other = await context.newPage();
  await other.goto('sources.html');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(other.getByRole('button', { name: /^Theme/ })).toHaveText('Theme: light');

  await page.goto('glossary.html');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Theme/ })).toHaveText('Theme: dark');
  // A page that the browser has kept comes back as it was.
  await page.evaluate(() => {
    localStorage.setItem('vademecum-theme', 'light');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('a page that Firefox has kept shows a theme that was chosen meanwhile', async ({ baseURL }) => {
  const open = engines.find(({ name }) => name === 'Firefox')?.open;
  test.skip(!open, 'Firefox is not there');
  const reader = await open?.();
  const at = (path: string) => new URL(path, baseURL).href;
  const shown = () =>
    reader?.evaluate(() => {
      const { kept, theme } = document.documentElement.dataset;
      return { kept, theme };
    });
  try {
    // A page that was still fetching something when it was left is not kept.
    await expect(async () => {
      await reader?.goto(at('index.html'));
      await reader?.evaluate(async () => {
        await navigator.serviceWorker.ready;
        await new Promise((resolve) => requestIdleCallback(resolve));
        document.documentElement.dataset['kept'] = '';
      });
      await reader?.goto(at('glossary.html'));
      await reader?.click('[data-theme-button]');
      const chosen = await shown();
      await reader?.back();
      await expect.poll(shown, { timeout: 5000 }).toEqual({ ...chosen, kept: '' });
    }).toPass();
  } finally {
    await reader?.close();
  }
});
