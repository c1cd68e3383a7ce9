import { test, expect } from 'playwright/test';
import { listFiles } from '../../src/editions/built-files.ts';
import { readElements, type HtmlElement } from '../document.ts';
import { folder, pages, readFile } from '../site.ts';

/** What browsers refuse to pages opened from disk without a word, while it works on every host. */
const refused: [string, (element: HtmlElement) => boolean][] = [
  ['integrity', ({ attributes }) => 'integrity' in attributes],
  ['crossorigin', ({ attributes }) => 'crossorigin' in attributes],
  [
    'module scripts from files',
    ({ name, attributes }) => name === 'script' && attributes['type'] === 'module',
  ],
  ['preloads', ({ attributes }) => /^(?:modulepreload|preload)$/.test(attributes['rel'] ?? '')],
  [
    'drawings used from other files',
    ({ name, attributes }) => name === 'use' && !attributes['href']?.startsWith('#'),
  ],
];

/** Attributes that make a browser ask for something, with what may hold the address of another site. */
const ADDRESSES = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'poster',
  'data',
  'data-root',
  'data-search',
  'data-previews',
  'data-lists',
  'data-install',
  'data-script',
];
const mayLeadAway = ({ name, attributes }: HtmlElement) =>
  name === 'a' || (name === 'link' && /^(?:canonical|alternate|license)$/.test(attributes['rel'] ?? ''));
const isAbsolute = (address: string) => /^(?:\/|\\|(?!data:)[a-z][a-z+.-]*:)/i.test(address.trim());

const own = pages
  .filter((path) => !path.startsWith('download/'))
  .map((path) => ({ path, elements: readElements(readFile(path)) }));
const styles = listFiles(folder)
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFile(path) }));

for (const [what, isRefused] of refused)
  test(`no page has ${what}, which would fail from disk`, () => {
    for (const { path, elements } of own) expect(elements.filter(isRefused), path).toEqual([]);
  });

test('no page depends on an address that is not relative', () => {
  for (const { path, elements } of own) {
    const wrong = elements.flatMap((element) =>
      ADDRESSES.flatMap((name) => element.attributes[name] ?? [])
        .filter(isAbsolute)
        .filter((address) => !mayLeadAway(element) || /^[/\\]/.test(address)),
    );
    expect(wrong, path).toEqual([]);
  }
});

test('style sheets name files by relative addresses, and none as a mask or clip, which would fail from disk', () => {
  expect(styles).not.toHaveLength(0);
  for (const { path, text } of styles) {
    const addresses = [...text.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s]+)/g)].map(
      ([, address = '']) => address,
    );
    expect(addresses.filter(isAbsolute), path).toEqual([]);
    const shapes = [
      ...text.matchAll(/(?:mask|mask-image|clip-path|filter)\s*:[^;}]*url\(\s*["']?([^"')\s]+)/g),
    ];
    expect(
      shapes.map(([, address = '']) => address).filter((address) => !/^(?:data:|#)/.test(address)),
      path,
    ).toEqual([]);
  }
});
