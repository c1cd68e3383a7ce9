import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync, strFromU8 } from 'fflate';
import * as fc from 'fast-check';
import { fromXml } from 'xast-util-from-xml';
import type { Element, Nodes } from 'xast';
import { ENGLISH } from '../../interface/catalogues.ts';
import { publication } from '../../testing/publication-samples.ts';
import { escapeText } from '../../text/markup/escape-html.ts';
import { contrastOf } from '../../text/numbers/contrast.ts';
import { chapterOf } from '../chapters.ts';
import { zipFiles, type KeptContents, type ZippedContent } from '../zip-files.ts';
import { bookPageOf } from './book-page.ts';
import { EPUB_NAMING } from './epub/epub-addresses.ts';
import { epubFiles } from './epub/epub-files.ts';
import { bookStyle } from './write.ts';
import { xmlId } from './xml-id.ts';

const html = (kind: string, main: string) =>
  `<!doctype html><html lang="en"><body data-page="${kind}"><main><nav>way</nav><article>${main}</article></main></body></html>`;

const PICTURE = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>A</title></svg>',
);

type Pages = Record<string, [kind: string, main: string]>;

function bookOf(pages: Pages, site = publication().site) {
  const chapters = Object.entries(pages).flatMap(
    ([path, [kind, main]]) => chapterOf({ path, html: html(kind, main) }) ?? [],
  );
  return {
    site,
    words: ENGLISH,
    edition: '2026-11-22',
    pages: chapters.map((chapter) => bookPageOf(chapter, EPUB_NAMING)),
    style: bookStyle(),
    read: () => PICTURE,
  };
}

const textsOf = (book: ReturnType<typeof bookOf>) =>
  Object.fromEntries(Array.from(epubFiles(book), ({ path, content }) => [path, strFromU8(content())]));

const zipped = (book: ReturnType<typeof bookOf>, kept?: KeptContents) =>
  Buffer.concat([...zipFiles(epubFiles(book), kept)]);

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

/** One page without its links to be filled in. */
function bodyOf(pages: Pages, path: string, site = publication().site): string {
  const text = textsOf(bookOf(pages, site))[`EPUB/${path}`] ?? '';
  return /<article.*<\/article>/s.exec(text)?.[0] ?? text;
}

/** The text of a page that has this below its heading. */
const bodyWith = (main: string) => bodyOf({ 'a.html': ['pages', `<h1>A</h1>${main}`] }, 'a.xhtml');

async function assertValid(book: ReturnType<typeof bookOf>): Promise<void> {
  const { messages } = await EpubCheck.validate(zipped(book));
  assert.deepEqual(messages, []);
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

describe('a page in a book', () => {
  test('keeps its text, and loses what only a site can do', () => {
    const body = bodyWith(
      '<a class="heading-link" href="#a"></a><a class="skip here" href="#a">On this page</a><button>b</button><p hidden>c</p>' +
        '<details class="folds"><summary class="unfold">2 events</summary></details>' +
        '<details open><summary><h2 id="d">More</h2></summary><p tabindex="0" data-sum="1">Text<br>and</p></details>' +
        '<input type="checkbox" checked disabled> done',
    );
    assert.equal(
      body,
      '<article><h1>A</h1><div class="folds"></div><div><div class="summary-line"><h2 id="d">More</h2></div><p>Text<br/>and</p></div>☑ done</article>',
    );
  });

  test('has drawings of links without a role that EPUBCheck refuses, and others with theirs', () => {
    const drawing = (role: string) =>
      `<svg${role} aria-label="D"><a href="#x"><circle r="1"></circle></a></svg>`;
    for (const [role, kept] of [
      [' role="group"', ''],
      [' role="img"', ' role="img"'],
    ] as const) {
      const body = bodyWith(drawing(role));
      assert.match(body, new RegExp(`<svg xmlns="[^"]*"${kept} aria-label="D">`));
    }
  });

  test('has lanes of time from side to side, without what scripts part, as EPUBCheck takes them', async () => {
    const lanes =
      '<div class="timeline-drawing"><svg class="lane on-wide"><rect class="life" x="1%" width="2%"></rect>' +
      '<a href="#a" aria-label="2 events"><svg x="1%"><circle r="12"></circle><text class="said">2 of 2019</text></svg></a>' +
      '<a class="part" href="#a" aria-label="One" data-at="1%"></a></svg><svg class="lane on-narrow"></svg></div>';
    const book = bookOf({ 'a.html': ['pages', `<h1 id="a">A</h1>${lanes}`] });
    const body = textsOf(book)['EPUB/a.xhtml'] ?? '';
    assert.match(body, /<rect class="life" x="1%" width="2%" y="10" height="8"\/>/);
    assert.match(body, /<title>2 events<\/title>/);
    assert.doesNotMatch(body, /class="part"|on-narrow|2 of 2019/);
    await assertValid(book);
  });

  test('has marks on lanes far enough apart for a phone, of which one that stands for several names them', async () => {
    const mark = (x: number, inside: string, kind = '') =>
      `<a${kind} href="#a" aria-label="At ${x}"><svg x="${x}%" y="50%"><circle class="target" r="12"/>${inside}</svg></a>`;
    const event = '<circle class="event" r="5"/>';
    const several = '<circle class="several" r="9.5"/><text>3</text>';
    const lane =
      '<svg class="lane"><a class="span" href="#a" aria-label="Life"><rect class="target" x="1%" width="2%"/></a>' +
      mark(10, event) +
      mark(14, several) +
      mark(16, event, ' class="echo"') +
      mark(60, event, ' class="echo"') +
      mark(99.5, event) +
      '</svg>';
    const book = bookOf({ 'a.html': ['pages', `<h1 id="a">A</h1>${lane}`] });
    const body = textsOf(book)['EPUB/a.xhtml'] ?? '';
    const places = Array.from(body.matchAll(/<svg[^>]* x="([\d.]+)%"/g), ([, x]) => Number(x));
    assert.deepEqual(places, [13.3, 60, 95.2]);
    for (const [index, place] of places.entries())
      assert.ok(index === 0 || ((place - (places[index - 1] ?? 0)) / 100) * 250 >= 24);
    assert.match(body, /<title>At 10; At 14; At 16<\/title>.*?<text>5<\/text>/);
    assert.match(body, /<rect class="target" x="1%" width="9.6%" y="2" height="24"\/>/);
    assert.equal(
      body.match(/class="echo"/g)?.length,
      1,
      'what stands for an event that is told here is filled',
    );
    await assertValid(book);
  });

  test('names every second year beside lanes, or third, where a phone has no room for all', () => {
    const yearsOf = (...years: string[]) => {
      const texts = years.map((year, index) => `<text x="${(index * 100) / years.length}%">${year}</text>`);
      const scale = `<svg class="scale" aria-hidden="true">${texts.join('')}</svg>`;
      const body = bodyWith(scale);
      return Array.from(body.matchAll(/<text[^>]*>([^<]*)/g), ([, year]) => year);
    };
    assert.deepEqual(yearsOf('2020', '2021', '2022'), ['2020', '2021', '2022']);
    assert.deepEqual(yearsOf('501 BC', '401 BC', '301 BC', '201 BC', '101 BC', '1 BC'), [
      '501 BC',
      '301 BC',
      '101 BC',
    ]);
  });

  test('has tables of many columns with what heads each cell, so that a row may be a block', async () => {
    const table = (heads: string[], cells: string[], more = '') =>
      `<table class="x"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>` +
      `<tbody><tr>${cells.map((cell) => `<td${more}>${cell}</td>`).join('')}</tr></tbody></table>`;
    const [heads, cells] = [
      ['Gate', 'Sluice & co', 'Width', 'Weight'],
      ['One', 'Upper', '12', '140'],
    ];
    const wide = bookOf({ 'a.html': ['pages', `<h1>A</h1>${table(heads, cells)}`] });
    assert.match(
      textsOf(wide)['EPUB/a.xhtml'] ?? '',
      /<table class="x labelled">.*<td>One<\/td><td data-label="Sluice &amp; co">Upper<\/td><td data-label="Width">12/,
    );
    await assertValid(wide);
    for (const other of [table(heads.slice(1), cells.slice(1)), table(heads, cells.slice(1), ' colspan="1"')])
      assert.doesNotMatch(bodyWith(other), /label/);
  });

  test('does not show where links in drawings may be hit, which would cover what is drawn', () => {
    const style = readFileSync(new URL('epub/book-drawings.css', import.meta.url), 'utf8');
    assert.match(style, /^\.target\.target \{\n {2}fill: none;\n {2}stroke: none;/m);
    assert.equal(style.match(/\.target/g)?.length, 2, 'for all drawings alike');
  });

  test('has drawings in the colours of its text, or in some that are seen on any paper', () => {
    const style = bookStyle();
    assert.doesNotMatch(style, /@layer|@import/);
    for (const name of readdirSync(new URL('epub', import.meta.url)).filter((name) => name.endsWith('.css')))
      assert.ok(style.includes(readFileSync(new URL(`epub/${name}`, import.meta.url), 'utf8')), name);
    assert.match(style, /^svg \{\n {2}fill: currentColor;/m, 'words, bars and points that say nothing else');
    for (const [, selector = '', body = ''] of style.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      // A mark with a number in it is its own paper; lines behind what is told are for the eye to follow.
      if (/\.several|\.grid|\.ground line|\.after/.test(selector)) continue;
      for (const [short] of body.matchAll(/#\w+/g)) {
        const colour = short.length === 4 ? short.replaceAll(/\w/g, '$&$&') : short;
        for (const paper of ['#ffffff', '#121212'])
          assert.ok(contrastOf(colour, paper) >= 3, `${selector.trim()}: ${colour} on ${paper}`);
      }
    }
  });

  test('has of a drawing in two forms the narrow one, and names links that are drawn as they are labelled', () => {
    const drawing =
      '<svg class="across from-480"></svg><svg><a href="#x" aria-label="2018: 3"><circle class="across" r="1"></circle></a></svg>';
    const body = bodyWith(drawing);
    assert.match(
      body,
      /<h1>A<\/h1><svg xmlns="[^"]*"><a [^>]*><title>2018: 3<\/title><circle class="across" r="1"\/><\/a><\/svg>/,
    );
  });

  test('says which links lead to notes, and which lead back', () => {
    const body = bodyWith(
      '<p id="cite-1">So<a href="#source-x">1</a>, <a href="#fn-1" data-footnote-ref>2</a></p>' +
        '<ol><li id="source-x" value="1">X<span class="back"><a href="#cite-1">↩</a></span></li></ol><ol><li id="fn-1"><p>F</p></li></ol>',
    );
    assert.match(body, /<a href="#source-x" role="doc-noteref" epub:type="noteref">1/);
    assert.match(body, /<a href="#fn-1" role="doc-noteref" epub:type="noteref">2/);
    assert.match(
      body,
      /<li value="1"><div id="source-x" role="doc-footnote" epub:type="footnote">X<span class="back"><a href="#cite-1" role="doc-backlink">↩/,
    );
  });

  const other: Pages['a'] = ['initiatives', '<h1>B</h1><h2 id="über">Ü</h2>'];
  const linking = (href: string): Pages => ({
    'pages/a.html': ['pages', `<h1>A</h1><a href="${href}">b</a>`],
    'initiatives/b.html': other,
  });
  const links: [href: string, inBook: string | undefined, online: string | undefined][] = [
    ['/initiatives/b.html#%C3%BCber', `../initiatives/b.xhtml#${xmlId('über')}`, undefined],
    ['../initiatives/b.html#gone', '../initiatives/b.xhtml', undefined],
    ['/browse/a-z.html#x', undefined, 'https://example.org/p/browse/a-z.html#x'],
    ['/files/report.pdf', undefined, 'https://example.org/p/files/report.pdf'],
    ['https://example.com/?a=1&amp;b', 'https://example.com/?a=1&amp;b', undefined],
    ['https://[::1]/50%?kind[0]=a|b#c#d', 'https://[::1]/50%25?kind%5B0%5D=a%7Cb#c%23d', undefined],
    ['mailto:a@example.com', 'mailto:a@example.com', undefined],
  ];
  for (const [href, inBook, online] of links)
    test(`leads from ${href} to ${inBook ?? online ?? 'nowhere'}`, () => {
      const site = { ...publication().site, ...(online && { url: 'https://example.org/p/' }) };
      const address = online ?? inBook;
      assert.ok(
        bodyOf(linking(href), 'pages/a.xhtml', site).endsWith(`<a href="${address ?? ''}">b</a></article>`),
      );
      if (online) assert.match(bodyOf(linking(href), 'pages/a.xhtml'), /<a>b<\/a><\/article>$/);
    });

  test('tells in words what a picture shows that no book can hold', () => {
    const main =
      '<h1>A</h1><img src="/assets/a.svg" alt="One" width="1"><img src="/assets/b.bmp" alt="Two"><img src="/assets/c.9.webp" alt="Three">';
    const files = textsOf(bookOf({ 'a.html': ['pages', main] }));
    assert.match(
      files['EPUB/a.xhtml'] ?? '',
      /<img src="assets\/a\.svg" alt="One" width="1"\/>Two<img src="assets\/c\.9\.jpg" alt="Three"\/></,
    );
    assert.match(files['EPUB/package.opf'] ?? '', /href="assets\/c\.9\.jpg" media-type="image\/jpeg"/);
    assert.deepEqual(
      Object.keys(files).filter((path) => path.startsWith('EPUB/assets')),
      ['EPUB/assets/a.svg', 'EPUB/assets/c.9.jpg'],
    );
  });
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
  const { messages } = await EpubCheck.validate(epub);
  assert.deepEqual(messages, []);
});
