import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync, strFromU8 } from 'fflate';
import * as fc from 'fast-check';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { assertValid, bookOf, textsOf, zipped, type Pages } from '../../../testing/book-samples.ts';
import { publication } from '../../../testing/publication-samples.ts';
import { escapeText } from '../../../text/markup/escape-html.ts';
import type { KeptContents, ZippedContent } from '../../zip-files.ts';

/** @returns the text of all elements of a name in an XML document, read by another library than wrote it */
function textsIn(xml: string, name: string): string[] {
  const text = (node: Nodes): string =>
    node.type === 'text' || node.type === 'cdata'
      ? node.value
      : 'children' in node
        ? node.children.map(text).join('')
        : '';
  const found = (node: Nodes): Element[] => [
    ...(node.type === 'element' && node.name === name ? [node] : []),
    ...('children' in node ? node.children.flatMap(found) : []),
  ];
  return found(fromXml(xml)).map(text);
}

test('what the last build has kept of a book is taken only where all that it leads to is as it was', () => {
  const link: Pages[string] = ['pages', '<h1>A</h1><a href="/b.html#x">B</a>'];
  const made = new Map<string, ZippedContent>();
  let news: number;
  const kept: KeptContents = {
    known(key, make) {
      const one = made.get(key) ?? (news++, make());
      made.set(key, one);
      return one;
    },
  };
  const newsOf = (pages: Pages, site = publication().site) => {
    news = 0;
    const book = bookOf(pages, site);
    assert.deepEqual(zipped(book, kept), zipped(book));
    return news;
  };
  const before: Pages = {
    'a.html': link,
    'b.html': ['pages', '<h1>B</h1><p id="x">One</p>'],
    'c.html': ['pages', '<h1>C</h1>'],
  };
  newsOf(before);
  assert.equal(newsOf(before), 0);
  // A text is that of one page, a title stands in the contents, too, and a place is what others lead to.
  assert.equal(newsOf({ ...before, 'b.html': ['pages', '<h1>B</h1><p id="x">Two</p>'] }), 1);
  assert.equal(newsOf({ ...before, 'b.html': ['pages', '<h1>B</h1><p id="y">Two</p>'] }), 2);
  assert.equal(newsOf({ ...before, 'a.html': ['pages', '<h1>A, anew</h1>'] }), 2);
  // A page that comes is one of the parts that the contents and the package name.
  assert.equal(newsOf({ ...before, 'd.html': ['pages', '<h1>D</h1>'] }), 3);
  assert.ok(newsOf(before, { ...publication().site, url: 'https://example.org/' }) >= 2);
});

/** What no format likes. */
const HOSTILE = [
  ']]>',
  '-->',
  '<!--',
  '&amp;',
  '\u0000\u0001\u001b',
  '\u202e\u2066',
  '😀',
  '"\'',
  '\ud800',
  '<b>',
  '\0\uffff',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), { minLength: 1 })
  .map((parts) => parts.join(''));

test('whatever a title is, another library reads it back, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(hostile, hostile, (title, text) => {
      const site = { ...publication().site, title };
      const main = `<h1>T</h1><p title="${escapeText(text).replaceAll('"', '&quot;')}">${escapeText(text)}</p>`;
      const files = textsOf(bookOf({ 'a.html': ['initiatives', main] }, site));
      // As a browser reads a page, and as XML can hold it.
      const held = (written: string) => written.replace(/[\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/gu, '');
      assert.deepEqual(textsIn(files['EPUB/package.opf'] ?? '', 'dc:title'), [held(title).trim() || '–']);
      assert.deepEqual(textsIn(files['EPUB/a.xhtml'] ?? '', 'p'), [held(text)]);
    }),
    { numRuns: 50 },
  );
});

test('the cover says what the book is, in the accent of the publication, whatever the title', () => {
  const accent = { light: '#7a1f5c', dark: '#f0a8d8' };
  const site = { ...publication().site, title: `${HOSTILE.join(' ')} ${'long '.repeat(100)}`, accent };
  const { 'EPUB/cover.svg': cover = '' } = textsOf(bookOf({}, site));
  assert.match(cover, /fill="#7a1f5c"/);
  assert.equal(textsIn(cover, 'text').filter((line) => line.endsWith('…')).length, 1);
  const { 'EPUB/cover.svg': usual = '' } = textsOf(bookOf({}));
  const said = textsIn(usual, 'text').join(' ');
  for (const part of [publication().site.publisher, publication().site.title, 'Edition of 22 November 2026.'])
    assert.ok(said.includes(part), `${part} in ${said}`);
});

test('a book of awkward pages is a valid EPUB, its first file says so, and it is the same at any time', async () => {
  const title = `${HOSTILE.join(' ')} ${'long '.repeat(100)}`;
  const escaped = escapeText(title);
  const book = bookOf(
    {
      'briefings/b.html': [
        'briefings',
        `<h1>${escaped}</h1><h2 id="1. ${'ü'.repeat(9)}">${escaped}</h2><img src="/assets/a.svg" alt="${escaped.replaceAll('"', '&quot;')}">` +
          '<svg viewBox="0 0 1 1" role="img" aria-labelledby="t gone"><title id="t">T</title><linearGradient id="2g"></linearGradient><rect fill="url(#2g)" width="1" height="1"></rect></svg>' +
          '<table><tbody><tr><td>1</td></tr></tbody></table><time datetime="2020">2020</time>',
      ],
      'sources.html': ['sources', '<h1>Sources</h1><ul><li id="source-x">X</li></ul>'],
      'initiatives/empty.html': ['initiatives', '<h1>\u0001</h1>'],
    },
    { ...publication().site, title, url: 'https://example.org/?a&b' },
  );
  const epub = zipped(book);
  assert.deepEqual(epub, zipped(book));
  assert.equal(Object.keys(unzipSync(epub))[0], 'mimetype');
  assert.equal(strFromU8(epub.subarray(30, 58)), 'mimetypeapplication/epub+zip');
  await assertValid(book);
});
