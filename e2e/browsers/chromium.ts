import type { BrowserContext } from 'playwright/test';
import type { Reader } from './reader.ts';

/** A reader at Playwright's Chromium. */
export async function chromiumReader(context: BrowserContext): Promise<Reader> {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.setDefaultTimeout(15_000);
  let page = context.pages()[0] ?? (await context.newPage());
  return {
    complaints,
    goto: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    back: async () => {
      await page.goBack();
    },
    forward: async () => {
      await page.goForward();
    },
    newTab: async () => {
      page = await context.newPage();
    },
    click: (selector) => page.locator(selector).first().click(),
    type: (selector, text) => page.locator(selector).first().pressSequentially(text),
    evaluate: (work, argument = '') => page.evaluate(work, argument),
    close: () => context.close(),
  };
}
