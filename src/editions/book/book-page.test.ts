import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertValid, bodyOf, bodyWith, bookOf, textsOf, type Pages } from '../../testing/book-samples.ts';
import { publication } from '../../testing/publication-samples.ts';
import { xmlId } from './xml-id.ts';

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
