import axe from 'axe-core';
import type { Page } from 'playwright/test';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome another theme can change; text keeps the contrast that AAA asks for, and so that of AA. */
export const COLOURS = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds on the page as it is. What passes is not collected: on long pages that takes most of the time.
 * Axe runs in the page itself and is loaded there once: its helper for Playwright brings half a megabyte along and
 * opens a second page for each run, which takes as long as the run.
 * @param rules those to hold it against; else all of the standard and of good practice, and the colours
 * @param part a selector of the element to look at; else the whole page
 * @returns a line for each rule that is broken, with the first element that breaks it
 */
export async function findViolations(
  page: Page,
  { rules, part }: { rules?: string[]; part?: string | undefined } = {},
): Promise<string[]> {
  const runOnly = rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: TAGS };
  const enhanced = rules
    ? {}
    : {
        rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
      };
  const options: axe.RunOptions = { resultTypes: ['violations'], runOnly, ...enhanced };
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ part, options }) => {
      const { violations } = await window.axe.run(part ?? document, options);
      return violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}: ${nodes.length} times, first ${nodes[0]?.html ?? 'nowhere'}`,
      );
    },
    { part, options },
  );
}

/** What a page may have hundreds of, each made like the others. */
const ALIKE = [
  '.bibliography > li',
  '.sources li',
  '.claims > li',
  '.timeline > li',
  'tbody > tr',
  '.entry-links > li',
];

/** Takes out of the document what does not show, and all but eight of what is alike: axe goes through everything. */
export const leaveFewAlike = (page: Page): Promise<void> =>
  page.evaluate(
    (selectors) => {
      for (const element of document.querySelectorAll(selectors)) element.remove();
    },
    ['main > [hidden]', ...ALIKE.map((one) => `${one}:nth-child(n + 9)`)].join(),
  );
