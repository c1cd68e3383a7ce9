import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome another theme can change; text keeps the contrast that AAA asks for, and so that of AA. */
export const COLOURS = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds on the page as it is. What passes is not collected: on long pages that takes most of the time.
 * @param rules those to hold it against; else all of the standard and of good practice, and the colours
 * @param part a selector of the element to look at; else the whole page
 * @returns a line for each rule that is broken, with the first element that breaks it
 */
export async function findViolations(
  page: Page,
  { rules, part }: { rules?: string[]; part?: string | undefined } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (part) axe.include(part);
  const runOnly = rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: TAGS };
  const enhanced = rules
    ? {}
    : {
        rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
      };
  const { violations } = await axe.options({ resultTypes: ['violations'], runOnly, ...enhanced }).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, first ${nodes[0]?.html ?? 'nowhere'}`,
  );
}

/** What a page may have hundreds of, each made like the others. */
const ALIKE = [
  '.bibliography > li',
  '.sources li',
  '.glossary > section',
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
