import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromXml } from 'xast-util-from-xml';
import { ENGLISH } from '../../../interface/catalogues.ts';
import { publication } from '../../../testing/publication-samples.ts';
import { chapterOf } from '../../chapters.ts';
import { bookPageOf } from '../book-page.ts';
import { fixDates } from './fix-dates.ts';
import { pdfDocument } from './pdf-document.ts';
import { PDF_NAMING } from './pdf-places.ts';
import { pdfsOf } from './pdfs.ts';
import { showPdfs } from './show-pdfs.ts';

const MADE = new Set(['download/a.pdf']);

test('places in a PDF have names of at most 127 bytes, each its own', () => {
  const heading = 'برنامج تطوير المنظومة الصحية الرقمية الوطنية '.repeat(4);
  const ids = ['a', heading, `${heading}1`].map((id) => PDF_NAMING.id('initiatives/a.html', id));
  assert.equal(new Set(ids).size, 3);
  for (const id of ids) assert.ok(Buffer.byteLength(id) <= 127, id);
  assert.equal(PDF_NAMING.page('b.html', 'initiatives/a.html', heading), `#${ids[1] ?? ''}`);
});

test('pages offer the PDFs that there are, and no others', () => {
  const offer = (name: string) =>
    `<p hidden data-pdf="download/${name}.pdf"><span data-pdf="download/${name}.pdf">PDF</span></p>`;
  const shown =
    '<p data-pdf="download/a.pdf"><a href="../download/a.pdf" download data-pdf="download/a.pdf">PDF</a></p>';
  assert.equal(showPdfs(offer('a') + offer('b'), 'briefings/a.html', MADE), shown + offer('b'));
  assert.equal(showPdfs(shown, 'briefings/a.html', MADE), shown);
  assert.match(showPdfs(offer('a'), 'take-it-with-you.html', MADE), /href="download\/a\.pdf"/);
});

test('a PDF is dated by its edition, and all its other bytes stay where they were', () => {
  const pdf = (time: string) =>
    Buffer.from(`\xff<</CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\xfe`, 'latin1');
  const fixed = fixDates(pdf('20261127040702'), '2026-11-22T00:00:00Z');
  assert.deepEqual(fixed, pdf('20261122000000'));
});

/** @returns the document of these pages, which is XML */
function documentOf(mains: string[], numbers = new Map<string, number>(), title = 'All') {
  const pages = mains.flatMap((main, index) => {
    const html = `<html><body data-page="briefings"><main><article>${main}</article></main></body></html>`;
    const chapter = chapterOf({ path: `briefings/${index}.html`, html });
    return chapter ? [bookPageOf(chapter, PDF_NAMING)] : [];
  });
  const written = pdfDocument({
    site: { ...publication().site, title },
    words: ENGLISH,
    edition: '2020',
    pages,
    sheets: ['assets/a.css'],
    style: '',
    numbers,
  });
  fromXml(written);
  return written;
}

test('the pages of a PDF are one document: their ids differ, and links lead to them', () => {
  const main =
    '<h1>A</h1><h2 id="x">X</h2><a href="#x">here</a><a href="/briefings/1.html#x">there</a><a href="/briefings/1.html">page</a>';
  const written = documentOf([main, main]);
  assert.match(written, /<h3 id="page-briefings_2f_0--x">X<\/h3><a href="#page-briefings_2f_0--x">here/);
  assert.match(written, /<a href="#page-briefings_2f_1--x">there<\/a><a href="#page-briefings_2f_1">page/);
  assert.match(written, /<section id="page-briefings_2f_1" class="printed chapter-2">/);
});

test('what is a link in a drawing for pointers alone is drawn in a PDF, and no link: its named twin is', () => {
  const drawing =
    '<svg><a class="step-arrow" href="#x" tabindex="-1" aria-hidden="true"><rect></rect></a><a href="#x"><circle></circle></a></svg>';
  const written = documentOf([`<h1>A</h1><h2 id="x">X</h2>${drawing}`]);
  assert.match(
    written,
    /<svg[^>]*><g class="step-arrow"><rect[^>]*\/><\/g><a [^>]*href="#page-[^>]*>.*<circle/,
  );
});

test('the contents tell the numbers of sheets that are known: of pages, or of the sections of one', () => {
  const main = '<h1>A</h1><h2 id="x">X</h2>';
  const numbers = new Map([
    ['page-briefings_2f_0', 4],
    ['page-briefings_2f_0--x', 5],
  ]);
  const toc = (written: string) => /<nav class="toc">.*<\/nav>/s.exec(written)?.[0] ?? '';
  assert.match(toc(documentOf([main, main], numbers)), /<span>A<\/span><span class="number">4</);
  assert.match(toc(documentOf([main, main], numbers)), /<span>A<\/span><span class="number"><\//);
  assert.match(toc(documentOf([main], numbers)), /<span>X<\/span><span class="number">5</);
});

test('a PDF is printed with the styles of all pages in it, each once', () => {
  const page = (path: string, sheets: string[]) => ({
    path,
    html: `<html><head>${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('')}</head><body data-page="initiatives"><main><article><h1>A</h1></article></main></body></html>`,
  });
  const pages = [
    page('initiatives/a.html', ['../assets/a.css', '../assets/all.css']),
    page('initiatives/b.html', ['../assets/all.css', '../assets/b.css', '../assets/a.css']),
  ];
  const written = pdfsOf(pages, publication()).at(-1)?.write(new Map()) ?? '';
  assert.deepEqual(
    [...written.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, address]) => address),
    ['assets/all.css', 'assets/b.css', 'assets/a.css'],
  );
});

test('awkward titles stay text: in the document, its name and its running heads', () => {
  const awkward = ']]> --> </style> "\\ \u0001 😀 \u202e &amp;';
  const written = documentOf([`<h1>${awkward.replaceAll('<', '&lt;')}</h1>`], undefined, awkward);
  assert.equal(/<\/style>/g.exec(written.slice(0, written.indexOf('</head>')))?.length, 1);
});
