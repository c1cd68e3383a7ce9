import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright';
import { startPreview } from '../preview/preview-server.ts';
import { median } from './cost.ts';

/** What is written into a text, edit by edit, to look for it; the median counts. */
const SHOWN = ['quernstones', 'whinstones', 'lodestones'];
const FOUND = ['touchwoods', 'brimstones', 'cobblers'];

export interface PreviewCost {
  /** From an edit until its page answers with the new text, in milliseconds. */
  shown: number;
  /** From an edit until the search that a reader has open shows it, in milliseconds. */
  found: number;
}

/**
 * Edits a text under the live preview.
 * @param text the file that is edited; its page has the same name
 * @param generator a new folder for a copy of the generator
 */
export async function measurePreview(
  browser: Browser,
  content: string,
  text: string,
  generator: string,
): Promise<PreviewCost> {
  const preview = await startPreview(content, generator);
  const page = await browser.newPage();
  // The first search of a preview takes as long as it takes.
  page.setDefaultNavigationTimeout(0);
  try {
    const edit = (word: string) => {
      appendFileSync(join(content, text), `\nEvery ${word} was counted.\n`);
      return performance.now();
    };
    const address = preview.address + text.replace(/md$/, 'html');
    const ask = (word: string) => page.goto(`${preview.address}search.html?q=${word}`);
    const results = page.locator('.results > li');
    // Both are ready before they are measured.
    await isIn(address, '<main');
    await ask('the');
    await results.first().waitFor({ timeout: 0 });
    const [shown, found]: [number[], number[]] = [[], []];
    for (const word of FOUND) {
      await ask(word);
      await page.getByRole('status').filter({ hasText: word }).waitFor({ timeout: 0 });
      const start = edit(word);
      await results
        .filter({ hasText: `Every ${word} was counted` })
        .first()
        .waitFor({ timeout: 0 });
      found.push(performance.now() - start);
    }
    await page.close();
    for (const word of SHOWN) {
      const start = edit(word);
      await isIn(address, word);
      shown.push(performance.now() - start);
    }
    return { shown: median(shown), found: median(found) };
  } finally {
    await page.close();
    await preview.stop();
  }
}

/** Asks for a page again and again, until a text is in it. */
async function isIn(address: string, text: string): Promise<void> {
  for (;;) {
    const answer = await fetch(address);
    if ((await answer.text()).includes(text)) return;
    await wait(10);
  }
}
