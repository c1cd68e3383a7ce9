import { expect } from 'playwright/test';
import type { Reader } from '../browsers/reader.ts';
import { pageKinds, pathOf, sample } from '../site.ts';
import { heading, open, until } from './until.ts';

/** Asked in the page: whether all that belongs to it has arrived. */
async function furnishing() {
  const decoded = (address: string) => {
    const image = new Image();
    image.src = address;
    return image.decode().then(
      () => true,
      () => false,
    );
  };
  const images = [...document.querySelectorAll('img')].map(({ src }) => src);
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
  const arrived = await Promise.all([...images, icon].map(async (src) => ((await decoded(src)) ? '' : src)));
  return {
    headed: /\S/.test(document.querySelector('h1')?.textContent ?? ''),
    styled: getComputedStyle(document.querySelector('.alone') ?? document.body).display === 'none',
    missingImages: arrived.filter(Boolean),
  };
}

/** Asked in the page: whether its script has run. */
const scripted = () => document.querySelector<HTMLElement>('[data-theme-button]')?.hidden === false;

/** A page at the top, one in a folder, one that lists what is in folders, and one with its own style come with theirs. */
export async function openSomeKinds(reader: Reader, at: (path: string) => string): Promise<void> {
  for (const kind of ['home', 'initiative', 'browse from A to Z', 'not found']) {
    const path = pageKinds[kind] ?? '';
    await openFurnished(reader, at(path), kind);
  }
}

/** Opens a page and expects that all that belongs to it comes. */
export async function openFurnished(reader: Reader, address: string, what: string): Promise<void> {
  await open(reader, address);
  // The page for unknown addresses first looks for the script, so it comes after the page has loaded.
  await until(reader, scripted, true);
  const expected = { headed: true, styled: true, missingImages: [] };
  expect(await reader.evaluate(furnishing), what).toEqual(expected);
}

/** An entry of each collection opens under its own title, and back leads to the one before. */
export async function readEntries(reader: Reader, at: (path: string) => string): Promise<void> {
  let before = '';
  for (const entry of Object.values(sample)) {
    await reader.goto(at(pathOf(entry)));
    await until(reader, heading, entry.data.title);
    if (before) {
      await reader.back();
      await until(reader, heading, before);
      await reader.forward();
      await until(reader, heading, entry.data.title);
    }
    before = entry.data.title;
  }
}

/** From page to page by links only: the header's, the text's, the way back's; and to places in a page. */
export async function followLinks(reader: Reader, at: (path: string) => string): Promise<void> {
  const { initiative, briefing } = sample;
  await reader.goto(at('index.html'));
  const title = await reader.evaluate(heading);

  const latest = await reader.evaluate(() => document.querySelector('main .cards a')?.textContent.trim());
  await reader.click('main .cards a');
  await until(reader, heading, latest);
  const items = await reader.evaluate(() => document.querySelectorAll('[aria-label=Main] li').length);
  expect(items).toBeGreaterThan(2);
  await reader.click('.brand');
  await until(reader, heading, title);

  const sections = Array.from(
    { length: items },
    (_item, at) => `[aria-label=Main] li:nth-child(${at + 1}) a`,
  );
  // Of wide pages, only those without a box for the search link to it: the first page is one.
  for (const link of ['.to-search', ...sections]) {
    await reader.click(link);
    await until(reader, (wanted) => document.querySelector(wanted)?.ariaCurrent, 'page', link);
    // Firefox complains of scripts whose page is left while they load.
    if (link === '.to-search')
      await until(reader, () => document.querySelector('.facets details') !== null, true);
  }

  await reader.goto(at(pathOf(initiative)));
  await reader.click('[data-contents] > ol > li:last-child > a');
  await until(reader, isAtTarget, true);
  await reader.click('main a[href*=".html#claim-"]');
  await until(reader, heading, briefing.data.title);
  await until(reader, isAtTarget, true);
  await reader.back();
  await until(reader, heading, initiative.data.title);
  await reader.click('.breadcrumbs a');
  await until(reader, heading, title);
}

/** Asked in the page: whether what its address names is on the screen. */
export function isAtTarget(): boolean {
  const top = document.querySelector(':target')?.getBoundingClientRect().top;
  return top !== undefined && top >= 0 && top < innerHeight;
}

/** The theme changes at a click, and is still there when the page is opened again. */
export async function changeTheme(reader: Reader, at: (path: string) => string): Promise<void> {
  const look = () => [
    document.querySelector('[data-theme-name]')?.textContent,
    getComputedStyle(document.body).backgroundColor,
  ];
  await reader.goto(at(pathOf(sample.initiative)));
  await reader.click('[data-theme-button]');
  const light = await reader.evaluate(look);
  await reader.click('[data-theme-button]');
  const dark = await reader.evaluate(look);
  expect([light[0], dark[0]]).toEqual(['light', 'dark']);
  expect(dark[1]).not.toEqual(light[1]);
  await reader.reload();
  await until(reader, look, dark);
  await reader.click('[data-theme-button]');
  await until(reader, look, ['system', expect.anything()]);
}
