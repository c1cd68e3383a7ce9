import { expect } from 'playwright/test';
import type { Reader } from '../browsers/reader.ts';
import { pathOf, sample, searchPath } from '../site.ts';
import { isAtTarget } from './reading.ts';
import { until } from './until.ts';

/** Asked in the page: what the search page shows, once it has finished. */
function shown() {
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
  return {
    status: document.querySelector('[role=status]')?.textContent ?? '',
    chosen: texts('[data-facets] :checked'),
    facets: texts('[data-facets] label'),
    results: texts('.result'),
    links: [...document.querySelectorAll<HTMLAnchorElement>('.result a')].map(({ href }) => href),
  };
}
type Shown = ReturnType<typeof shown>;

const query = sample.initiative.data.title;

async function results(reader: Reader): Promise<Shown> {
  await until(reader, shown, expect.objectContaining({ status: expect.stringContaining('found') }));
  return reader.evaluate(shown);
}

/**
 * From the header's box to a section of a page by way of a facet.
 * @returns what the search page showed before and after it was narrowed, and its address then
 */
async function searchAndFollow(
  reader: Reader,
  at: (path: string) => string,
): Promise<{ all: Shown; some: Shown; address: string }> {
  await reader.goto(at(pathOf(sample.briefing)));
  await reader.type('header input[type=search]', `${query}\n`);
  const all = await results(reader);
  expect(all.results[0]).toContain(query);
  expect(all.facets.length).toBeGreaterThan(1);
  const marks = await reader.evaluate(() => document.querySelectorAll('.result mark').length);
  expect(marks).toBeGreaterThan(0);

  await reader.click('[data-facets] label');
  await until(reader, () => new URLSearchParams(location.search).getAll('type').length, 1);
  const [count = ''] = /(?<=\()\d+(?=\))/.exec(all.facets[0] ?? '') ?? [];
  await until(reader, shown, expect.objectContaining({ status: expect.stringMatching(`^${count} page`) }));
  const some = await reader.evaluate(shown);
  expect(some.results.length).toBeLessThanOrEqual(all.results.length);
  const address = await reader.evaluate(() => location.href);

  await reader.click('.result .section a');
  await until(reader, isAtTarget, true);
  await until(reader, () => (CSS.highlights.get('found')?.size ?? 0) > 0, true);
  // Some hosts show addresses without the ending.
  const bare = (link: string) => link.replace('.html', '');
  expect(some.links.map(bare)).toContain(bare(await reader.evaluate(() => location.href)));
  return { all, some, address };
}

/** From the header's box to a section, back to the narrowed search, and that is still there when it is loaded again. */
export async function searchAndReload(reader: Reader, at: (path: string) => string): Promise<void> {
  const { some } = await searchAndFollow(reader, at);
  await reader.back();
  await until(reader, shown, some);
  await reader.reload();
  await until(reader, shown, some);
}

/** The same with all ways back: back, forward, the address, and another tab. */
export async function searchAndReturn(reader: Reader, at: (path: string) => string): Promise<void> {
  const { all, some, address } = await searchAndFollow(reader, at);
  await reader.back();
  await until(reader, shown, some);
  await reader.back();
  await until(reader, shown, all);
  await reader.forward();
  await until(reader, shown, some);
  await reader.forward();
  await until(reader, isAtTarget, true);

  await reader.goto(address);
  await until(reader, shown, some);
  await reader.reload();
  await until(reader, shown, some);
  await reader.newTab();
  await reader.goto(address);
  await until(reader, shown, some);
}

/** A result that is a page, not a section of one, opens at the first of the words searched for. */
export async function arriveAtWords(reader: Reader, at: (path: string) => string): Promise<void> {
  await reader.goto(at(searchPath(query)));
  await results(reader);
  await reader.click('.result h2 a');
  await until(
    reader,
    () => {
      const [first] = CSS.highlights.get('found') ?? [];
      const top = first instanceof Range ? first.getBoundingClientRect().top : -1;
      return top >= 0 && top < innerHeight;
    },
    true,
  );
}
