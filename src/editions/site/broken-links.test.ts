import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RewrittenPage } from './html-pass.ts';
import { checkLinks, problemOfLink } from './broken-links.ts';

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

test('what is wrong is told as a problem at the place that has it: in the text, in what it imports, or else at the import', () => {
  const texts = new Map([
    ['pages/a.mdx', 'Words.\n\nimport Part from "./part.astro"\n\n<Part />'],
    ['pages/part.astro', '<p>\n<a href="gone.html">Gone</a>\n<b id="same">'],
  ]);
  const told = [
    { link: '../gone.html', reason: 'there is no gone.html' },
    { link: '#same', reason: 'is used twice' },
    { link: '#made', reason: 'there is no #made in a.html' },
    { link: 'made', reason: 'names no part of the page' },
  ].map((broken) =>
    problemOfLink(
      { page: 'a.html', ...broken },
      { fileOf: (page) => (page === 'a.html' ? 'pages/a.mdx' : undefined), texts },
    ),
  );
  assert.deepEqual(
    told.map(({ name, file, line, column }) => `${name} ${file}:${line}:${column}`),
    [
      'broken-link pages/part.astro:2:10',
      'duplicate-id pages/part.astro:3:8',
      'broken-anchor pages/a.mdx:3:1',
      'broken-anchor pages/a.mdx:3:1',
    ],
  );
  assert.match(told[0]?.message ?? '', /makes a link to `..\/gone\.html`, and there is no gone\.html\.$/);
  assert.match(told[1]?.message ?? '', /makes two elements with the id `same`\.$/);
  assert.match(told[0]?.hint ?? '', /Correct it in the code/);
});

test('what is wrong with a page of no text is a fault of the generator', () => {
  const { name, message } = problemOfLink(
    { page: 'index.html', link: '#b', reason: 'there is no #b in index.html' },
    { fileOf: () => undefined, texts: new Map() },
  );
  assert.equal(name, 'internal-error');
  assert.match(message, /own page index\.html makes a link to `#b`/);
});
