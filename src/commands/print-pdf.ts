import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { pageNumbers } from '../editions/book/pdf/page-numbers.ts';

/** Not a name that a page can have. */
const FILE = '.print.xhtml';

/** Numbers take the same room whatever they are, so the second time is the last, if not for a fault. */
const TRIES = 4;

/**
 * Prints a document of which the numbers of its own sheets are a part. Browsers know no `target-counter`, so it is
 * printed without them, read, and printed again.
 * @param folder of the site, in which the document names style sheets and pictures
 * @param write gives the document with the numbers that are known
 * @returns a tagged PDF with an outline
 */
export async function printPdf(
  page: Page,
  folder: string,
  write: (numbers: ReadonlyMap<string, number>) => string,
): Promise<Uint8Array> {
  const file = join(folder, FILE);
  let numbers = new Map<string, number>();
  try {
    for (let tried = 1; tried <= TRIES; tried++) {
      writeFileSync(file, write(numbers));
      await page.goto(pathToFileURL(file).href);
      const pdf = await page.pdf({
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        printBackground: true,
      });
      const found = await pageNumbers(pdf);
      if (tried > 1 && [...found].every(([id, number]) => numbers.get(id) === number)) return pdf;
      numbers = found;
    }
  } finally {
    rmSync(file, { force: true });
  }
  throw new Error('The numbers of pages in the list of contents change how many pages it has.');
}
