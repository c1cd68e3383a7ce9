import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RewrittenPage } from './html-pass.ts';
import { checkLinks, formatBroken } from './broken-links.ts';

const page = (path: string, ids: string[], links: string[]): RewrittenPage => ({
  path,
  html: Buffer.from(''),
  ids,
  links,
  references: [],
});
const FILES = new Set(['index.html', 'about.html', 'a/b.html', 'assets/a b.css', 'é.pdf']);

/** The reasons for which links of the page `a/b.html` are broken. */
const reasons = (links: string[], ids: string[] = []) =>
  checkLinks([page('a/b.html', ids, links), page('about.html', ['here', 'ü'], [])], FILES).map(
    ({ reason }) => reason,
  );

test('links to pages, files and anchors that exist are good', () => {
  const links = ['../index.html', '../about.html#here', '#own', '', '../about.html?q=a#here', 'b.html#own'];
  const others = [
    '../assets/a%20b.css',
    '../%C3%A9.pdf',
    '../about.html#%C3%BC',
    '../about.html#',
    '#:~:text=a',
  ];
  assert.deepEqual(reasons([...links, ...others], ['own']), []);
});

describe('links that lead nowhere are reported with the reason', () => {
  const cases: [link: string, reason: string][] = [
    ['../abuot.html', 'there is no abuot.html'],
    ['c.html#here', 'there is no a/c.html'],
    ['../../about.html', 'there is no ../about.html'],
    ['../a/', 'there is no a/'],
    ['../about.html#there', 'there is no #there in about.html'],
    ['../about.html#Here', 'there is no #Here in about.html'],
    ['#there', 'there is no #there in a/b.html'],
    ['../assets/a%20b.css#here', 'there is no #here in assets/a b.css'],
    ['#100%', 'there is no #100% in a/b.html'],
    ['100%.html', 'there is no a/100%.html'],
  ];
  for (const [link, reason] of cases)
    test(link, () => {
      assert.deepEqual(reasons([link]), [reason]);
    });
});

test('an id that stands twice on a page is reported once, in two pages it is good', () => {
  assert.deepEqual(
    checkLinks([page('about.html', ['a', 'b', 'a', 'a'], []), page('index.html', ['b'], [])], FILES),
    [{ page: 'about.html', link: '#a', reason: 'is used twice' }],
  );
});

test('a report has the number and a line for each', () => {
  assert.match(
    formatBroken([{ page: 'a.html', link: '#b', reason: 'there is no #b in a.html' }]),
    /in the finished pages:\n  a\.html: #b – there is no #b in a\.html\nThe check has passed .* parts that a text imports/,
  );
});

test('a report names the line of the author’s file that has what is wrong, or the file that the page is made of', () => {
  const texts = new Map([
    ['pages/a.mdx', 'import Part from "./part.astro"\n\n<Part />'],
    ['pages/part.astro', '<p>\n<a href="gone.html">Gone</a>\n<b id="same">'],
  ]);
  const told = formatBroken(
    ['gone.html', '#same', '#made'].map((link) => ({ page: 'a.html', link, reason: 'is wrong' })),
    { fileOf: (page) => (page === 'a.html' ? 'pages/a.mdx' : undefined), texts },
  );
  assert.deepEqual(told.match(/(?<=is wrong \()[^)]+/g), [
    'pages/part.astro, line 2',
    'pages/part.astro, line 3',
    'in pages/a.mdx, or in what it imports',
  ]);
});
