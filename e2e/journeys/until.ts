import { expect } from 'playwright/test';
import type { Reader } from '../browsers/reader.ts';

/**
 * Waits until the page answers a question as expected. A page that is on its way out may not answer at
 * all; then the next one is asked.
 */
export async function until<Result>(
  reader: Reader,
  question: (argument: string) => Result | Promise<Result>,
  expected: unknown,
  argument?: string,
): Promise<void> {
  await expect(async () => {
    const answer: unknown = await reader.evaluate(question, argument);
    expect(answer).toEqual(expected);
  }).toPass({ intervals: [20, 50, 100], timeout: 15_000 });
}

/** What stands in the first heading that shows of the page's own text. */
export const heading = (): string =>
  [...document.querySelectorAll('main :is(h1, h2)')]
    .find((one) => one.checkVisibility())
    ?.textContent.trim() ?? '';

/** Opens a page and waits for all that it does by itself: the search page loads what it offers. */
export async function open(reader: Reader, address: string): Promise<void> {
  await reader.goto(address);
  const isIdle = () =>
    !document.querySelector('[data-search-page]') ||
    /\S/.test(document.querySelector('[role=status]')?.textContent ?? '');
  await until(reader, isIdle, true);
}
