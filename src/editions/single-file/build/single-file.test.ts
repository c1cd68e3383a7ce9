import assert from 'node:assert/strict';
import { withIndex } from './document.ts';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openIndexFiles } from '../client/index-files.ts';
import { chapterOf, groupChapters } from '../../chapters.ts';
import { dataAddress, inlineImages } from './inline-images.ts';
import { placesIn } from './anchor-links.ts';
import { filePageOf } from './file-page.ts';
import { fillPages } from './fill-pages.ts';
import { markedParts } from './marked-html.ts';
import { packFiles } from './pack-files.ts';
import { BETWEEN_PARTS } from '../packed-files.ts';
import { compactStyle, onlyUsed } from './inline-style.ts';

const page = (path: string, kind: string, main: string) => ({
  path,
  html: `<!doctype html><html lang="en"><body data-page="${kind}"><main><nav>way</nav><article>${main}</article></main></body></html>`,
});
const SOURCES = page(
  'sources.html',
  'sources',
  '<h1>Sources</h1><ul><li id="source-one">One</li><li id="source-two">Two</li></ul>',
);

const chaptersOf = (pages: { path: string; html: string }[]) =>
  groupChapters(
    pages.flatMap((one) => chapterOf(one) ?? []),
    'en-GB',
  );

/** @returns each page in the single file, by its place */
function articlesOf(pages: { path: string; html: string }[], url?: string) {
  const written = chaptersOf(pages).flatMap(({ chapters }) => chapters.map(filePageOf));
  const paths = new Set(pages.map(({ path }) => path));
  const articles = fillPages(written, {
    places: placesIn(written, { paths, lists: new Map(), url }),
    image: ({ attrs }) => attrs,
    elsewhere: 'elsewhere',
  });
  return new Map(articles.map((article) => [article.place, article]));
}

/** @returns the HTML of each page in the single file, by its place */
const joined = (pages: { path: string; html: string }[], url?: string): Record<string, string> =>
  Object.fromEntries([...articlesOf(pages, url)].map(([place, { html }]) => [place, html]));

test('a file to open is said to be elsewhere, unless it is online', () => {
  const about = page('about.html', 'pages', '<h1>About</h1><p><a href="files/r.pdf">R</a>.</p>');
  assert.match(joined([about])['/about'] ?? '', /<p>R \(elsewhere\)\./);
  assert.match(
    joined([about], 'https://example.org/a/')['/about'] ?? '',
    /<a href="?https:\/\/example\.org\/a\/files\/r\.pdf"?>R<\/a>\./,
  );
});

test('pages with a text of their own come in groups, by title', () => {
  const groups = chaptersOf([
    page('index.html', 'home', '<h1>Home</h1>'),
    page('about.html', 'pages', '<h1>About</h1>'),
    page('initiatives/b.html', 'initiatives', '<h1>The beta</h1>'),
    page(
      'initiatives/c.html',
      'initiatives',
      '<h1>Gamma</h1><dl class="facts"><dd><span class="tag status">Closed</span></dl>',
    ),
    page('problems.html', 'problems', '<h1>Problems</h1>'),
    page('writing.html', 'authors', '<h1>Writing</h1>'),
    SOURCES,
  ]);
  assert.deepEqual(
    groups.map(({ kind, chapters }) => [kind, ...chapters.map(({ title, status }) => [title, status])]),
    [
      ['initiatives', ['The beta', undefined], ['Gamma', 'Closed']],
      ['', ['Sources', undefined]],
      ['pages', ['About', undefined]],
      // Not in the navigation, which holds what is across all pages.
      ['authors', ['Problems', undefined], ['Writing', undefined]],
    ],
  );
});

test('links lead to places in the file, and ids that nothing leads to go', () => {
  const result = joined([
    page(
      'initiatives/a.html',
      'initiatives',
      '<h1>A</h1><h2 id="x">X</h2><p id="y">Y</p><p id="z">Z</p><a href="#y">y</a>',
    ),
    page(
      'about.html',
      'pages',
      '<h1>B</h1><a href="initiatives/a.html#x">x</a> <a href="/index.html">home</a> <a href="https://example.org/?a&amp;b">out</a> <a href="data.json">data</a>',
    ),
    page('index.html', 'home', ''),
  ]);
  assert.equal(
    result['/initiatives/a'],
    '<h2>A</h2><h3 id=/initiatives/a/x>X</h3><p id=/initiatives/a/y>Y<p>Z</p><a href=#/initiatives/a/y>y</a>',
  );
  assert.equal(
    result['/about'],
    '<h2>B</h2><a href=#/initiatives/a/x>x</a> <a href="#/">home</a> <a href=https://example.org/?a&amp;b>out</a> data',
  );
});

test('sections that only repeat other pages go, and what was found stays', () => {
  const { '/about': about } = joined([
    page(
      'about.html',
      'pages',
      '<h1>B</h1><section class="answer" data-pagefind-ignore="all"><h2>Found</h2></section><section data-pagefind-ignore="all"><h2>Again</h2></section><svg><g class="part"></g></svg>',
    ),
  ]);
  assert.equal(about, '<h2>B</h2><section class=answer><h3>Found</h3></section><svg />');
});

test('files that are not in it are linked where the publication is online', () => {
  const result = joined(
    [page('about.html', 'pages', '<h1>B</h1><a href="/data.json">data</a>')],
    'https://example.org/pub/',
  );
  assert.match(result['/about'] ?? '', /<a href=https:\/\/example\.org\/pub\/data\.json>data<\/a>/);
});

test('a link to a part that the file leaves out leads to its page', () => {
  const { '/about': about } = joined([
    page('about.html', 'pages', '<h1>B</h1><a href="#main">x</a><b aria-labelledby="main">y</b>'),
  ]);
  assert.equal(about, '<h2>B</h2><a href=#/about>x</a><b>y</b>');
});

test('whatever signs an id holds, links lead to it and other texts stay', () => {
  const { '/about': about } = joined([
    page(
      'about.html',
      'pages',
      '<h1>B</h1><p id="100%-done?" title="url(#x)">P</p><a href="#100%-done?">x</a><a href="http://[">y</a>',
    ),
  ]);
  assert.match(about ?? '', /<p id=\/about\/100%-done\? title=url\(#x\)>P/);
  assert.match(about ?? '', /<a href=#\/about\/100%25-done%3F>x<\/a><a href=http:\/\/\[>y/);
});

test('citations lead to the one list by its numbers', () => {
  const result = joined([
    SOURCES,
    page(
      'initiatives/a.html',
      'initiatives',
      '<h1>A</h1><p>Text<span class="citations"> [<a id="cite-1" href="#source-two" aria-label="Source 1: Two">1</a>, p. 4]</span>. <a href="/sources.html#source-one">One, a long reference</a></p><section data-pagefind-ignore="all"><ol><li id="source-two">Two</ol></section>',
    ),
  ]);
  assert.equal(result['/initiatives/a'], '<h2>A</h2><p>Text [<a href=#s2>2</a>, p. 4]. <a href=#s1>[1]</a>');
  assert.equal(result['/sources'], '<h2>Sources</h2><ol><li id=s1>One<li id=s2>Two</ol>');
});

test('a citation of a source that is not in the list is refused', () => {
  assert.throws(
    () => joined([SOURCES, page('about.html', 'pages', '<h1>B</h1><a href="#source-three">3</a>')]),
    /about\.html cites #source-three/,
  );
});

test('drawings keep what they are, with ids and references of their own', () => {
  const drawing =
    '<svg viewBox="0 0 1 1" role="img" aria-labelledby="t"><title id="t">T</title><path id="p" d="M0 0" stroke-width="2"></path><use href="#p" fill="url(#p)"></use></svg>';
  assert.equal(
    joined([page('map.html', 'map', `<h1>Map</h1>${drawing}`)])['/map'],
    '<h2>Map</h2><svg viewBox="0 0 1 1" role=img aria-labelledby=/map/t><title id=/map/t>T</title><path id=/map/p d="M0 0" stroke-width=2 /><use href=#/map/p fill=url(#/map/p) /></svg>',
  );
});

test('space between words stays, space between blocks goes', () => {
  const { '/about': written } = joined([
    page('about.html', 'pages', '<h1>B</h1> <p>b <em>c</em>\n<b>d</b></p>\n <ul> <li>e</li> </ul>'),
  ]);
  assert.equal(written, '<h2>B</h2><p>b <em>c</em> <b>d</b><ul><li>e</ul>');
});

test('the packed index comes back from the text and what the pages say', async () => {
  const said = 'The unit was announced in February 2019 and closed in 2022. '.repeat(1200);
  const fragment = `pagefind_dcd${JSON.stringify({ url: '/initiatives/nhsx.html', content: said })}`;
  const files = [
    { path: 'fragment/a.pf_fragment', content: gzipSync(fragment) },
    { path: 'fragment/b.pf_fragment', content: gzipSync('pagefind_dcd{"url":"/search.html"}') },
    { path: 'pagefind-entry.json', content: Buffer.from('{}') },
  ];
  const texts = new Map([['/initiatives/nhsx', said]]);
  const parts = [files, [{ path: 'vocabulary.json', content: Buffer.from('[]') }]];
  const packed = parts.map((part) => packFiles(part, texts)).join(BETWEEN_PARTS);
  assert.ok(packed.length < 650);
  const { load, isOfPage } = openIndexFiles(packed, texts);
  const read = async (path: string) => new TextDecoder().decode((await load(path)) as Uint8Array);
  assert.equal(await read('fragment/a.pf_fragment'), fragment);
  assert.equal(await read('pagefind-entry.json'), '{}');
  assert.equal(await read('vocabulary.json'), '[]');
  // What is found is ranked among all pages, and then told from those that the file does without.
  assert.match(await read('fragment/b.pf_fragment'), /search\.html/);
  assert.deepEqual(await Promise.all(files.map(({ path }) => isOfPage(path))), [true, false, false]);
  await assert.rejects(load('index/none.pf_index'), /Missing: index\/none\.pf_index/);
});

test('styles lose notes and rules for what is not there', () => {
  const css = '/* note */ p > a { color: red; }\n@media print { .gone, .lost { top: 0 } .here { top: 0 } }';
  assert.equal(
    onlyUsed(compactStyle(css), new Set(['here'])),
    'p > a{color: red;}@media print{.here{top: 0}}',
  );
});

test('pictures are put in by their kind, and other files refused', () => {
  const read = (path: string) => Buffer.from(path);
  assert.equal(
    dataAddress('initiatives/a.html', '../assets/x.svg', read),
    `data:image/svg+xml;base64,${Buffer.from('assets/x.svg').toString('base64')}`,
  );
  assert.throws(() => dataAddress('a.html', '/film.mp4', read), /film\.mp4, which is no picture/);
});

test('a picture that is shown more than once is put in once', () => {
  const read = (path: string) => Buffer.alloc(path.includes('large') ? 3_000 : 3);
  const pages = ['a.html', 'more/b.html'].map((path) => {
    const up = path.includes('/') ? '../' : '';
    const picture = (name: string) => `<img src="${up}assets/${name}.webp" alt="${name}" class="tall">`;
    const pictures = ['large', 'small', path[0] ?? ''].map(picture).join('');
    return page(path, 'pages', `<h1>A</h1>${pictures}`);
  });
  const written = chaptersOf(pages).flatMap(({ chapters }) => chapters.map(filePageOf));
  const { rules, attributesOf } = inlineImages(written, read);
  assert.match(rules, /^\.picture-1\{content:url\(data:image\/webp;base64,A+\)\}$/);
  const images = written.flatMap((page) =>
    markedParts(new TextDecoder().decode(page.html)).flatMap((part) =>
      typeof part !== 'string' && part.kind === 'image' ? [attributesOf(part, page)] : [],
    ),
  );
  assert.deepEqual(
    images.map((attrs) => attrs.map(({ value }) => value.slice(0, 16))),
    ['a', 'm'].flatMap((own) => [
      ['data:image/svg+x', 'large', 'tall picture-1'],
      ['data:image/webp;', 'small', 'tall'],
      ['data:image/webp;', own, 'tall'],
    ]),
  );
});

test('what has to go with the index stands above it, and ends no comment', () => {
  const document = '<main></main><script type=application/octet-stream id=index>\0</script>';
  const written = withIndex(document, 'packed', 'Notice -- of words -->');
  assert.match(written, /<main><\/main><!--\nNotice – of words –>\n--><script [^>]*>packed<\/script>$/);
  assert.equal(withIndex(document, 'packed'), document.replace('\0', 'packed'));
});
