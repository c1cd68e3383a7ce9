import { expect } from 'playwright/test';
import type { Reader } from '../browsers/reader.ts';
import { until } from './until.ts';

/**
 * Clicks where the first mark that can be seen is, whatever lies there: drivers refuse shapes on top of one another.
 * @returns where the mark leads
 */
const clickMark = (selector: string): string => {
  const mark = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
  mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } =
    mark?.querySelector('.target, .behind')?.getBoundingClientRect() ?? new DOMRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  hit?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
  return hit?.closest('a')?.getAttribute('href') ?? '';
};

/** Where the click has led; where nothing can hover, it has opened a card first, whose link leads on. */
const follow = (): string => {
  if (!location.hash) document.querySelector<HTMLElement>('.preview a[href*="#"]')?.click();
  return location.hash;
};

/** A decade of the timeline is spread, a mark on it shows its event where it stands, and marks lead to what they stand for. */
export async function lookAtDrawings(reader: Reader, at: (path: string) => string): Promise<void> {
  await reader.goto(at('timeline.html'));
  const isSpread = () => {
    const years = document.querySelectorAll<HTMLSelectElement>('.drawing-controls select')[1];
    if (years) years.value = '2010';
    years?.dispatchEvent(new Event('input'));
    return /\d/.test(document.querySelector('.drawing-controls [role="status"]')?.textContent ?? '');
  };
  await until(reader, isSpread, true);
  const event = await reader.evaluate(() => {
    const mark = [...document.querySelectorAll<SVGAElement>('.lanes a:has(.event)')].find((one) =>
      one.checkVisibility(),
    );
    mark?.focus();
    return mark?.ariaLabel?.split(': ')[1]?.slice(0, 30) ?? '';
  });
  expect(event).not.toBe('');
  const shown = (text: string) => {
    const card = document.querySelector('.preview');
    return card?.checkVisibility() === true && card.textContent.includes(text);
  };
  await until(reader, shown, true, event);

  for (const [page, marks] of [
    ['timeline.html', '.lanes a:has(.event)'],
    ['lineage.html', '.lineage a.claim'],
    ['lineage.html', '.lineage a.step-arrow:has(text)'],
    ['figures-compared.html', '.value-bar a'],
  ] as const) {
    await reader.goto(at(page));
    const address = await reader.evaluate(clickMark, marks);
    expect(address, page).toMatch(/#./);
    await until(reader, follow, address.replace(/^.*#/, '#'));
  }
}
