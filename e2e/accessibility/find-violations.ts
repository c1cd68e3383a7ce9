import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome another theme can change, and those that another font can. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];
export const SIZES = ['target-size', 'scrollable-region-focusable'];

/**
 * What axe finds on the page as it is. What passes is not collected: on long pages that takes most of the time.
 * @param rules those to hold it against; else all of the standard and of good practice
 * @returns a line for each rule that is broken, with the first element that breaks it
 */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, first ${nodes[0]?.html ?? 'nowhere'}`,
  );
}
