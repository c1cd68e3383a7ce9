import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageRewriter } from './html-pass.ts';

const finish = (html: string) => pageRewriter()({ path: 'initiatives/nhsx.html', html });

describe('addresses become relative, and nothing else changes', () => {
  const cases: [behaviour: string, html: string, finished: string][] = [
    ['links', '<a href="/about.html#a">A</a>', '<a href="../about.html#a">A</a>'],
    ['links to a place on the page', '<a href="/initiatives/nhsx.html#a">A</a>', '<a href="#a">A</a>'],
    ['links with parameters', '<a href="/s.html?a=1&amp;b=2">A</a>', '<a href="../s.html?a=1&amp;b=2">A</a>'],
    [
      'links with quotation marks',
      `<a href='/s.html?q="a"'>A</a>`,
      '<a href="../s.html?q=&quot;a&quot;">A</a>',
    ],
    ['attributes without quotation marks', '<A HREF=/about.html>A</A>', '<A href="../about.html">A</A>'],
    ['pictures', '<img alt="" src=\'/a.png\' width=1>', '<img alt="" src="../a.png" width=1>'],
    [
      'pictures in several sizes',
      '<img srcset="/a.png 1x, /b.png 2x">',
      '<img srcset="../a.png 1x, ../b.png 2x">',
    ],
    ['pictures without a size', '<img srcset="/a.png, /b.png 2x">', '<img srcset="../a.png, ../b.png 2x">'],
    ['forms', '<form action="/search.html">', '<form action="../search.html">'],
    ['videos', '<video poster="/a.png"></video>', '<video poster="../a.png"></video>'],
    ['symbols in drawings', '<svg><use href="/a.svg#b"/></svg>', '<svg><use href="../a.svg#b"/></svg>'],
    ['the search script', '<html data-search="/assets/s.js">', '<html data-search="../assets/s.js">'],
    ['the root', '<html data-root="/">', '<html data-root="../">'],
    [
      'what stands in a template',
      '<template><a href="/a.html"></a></template>',
      '<template><a href="../a.html"></a></template>',
    ],
    [
      'what readers without script see',
      '<body><noscript><a href="/a.html">A</a></noscript>',
      '<body><noscript><a href="../a.html">A</a></noscript>',
    ],
  ];
  for (const [behaviour, html, finished] of cases)
    test(behaviour, () => {
      assert.equal(finish(html).html.toString(), finished);
    });

  const untouched = [
    "<!DOCTYPE html>\n<HTML Lang=en><p class=a  id='b'>R&D &amp; more<br/><P>unclosed",
    '<a href=" https://example.org/?a=1&b=2 ">A</a><a href=\'#a\'>B</a><a href="//example.org/">C</a>',
    '<a href="lhcre.html">A</a><a href="mailto:a@b.example">B</a><a>C</a><a href="">D</a>',
    '<script>const a = "<a href=\'/about.html\'>";</script><!-- <a href="/about.html"> -->',
    '<p title="/about.html" data-path="/about.html">/about.html</p>',
  ];
  for (const html of untouched)
    test(`unchanged: ${html}`, () => {
      assert.equal(finish(html).html.toString(), html);
    });
});

test('ids and links to this site are noted, those to others are not', () => {
  const { ids, links } = finish(
    `<main id=a><a id="b" href="/about.html#c">A</a><a href="#b">B</a><img id="a" src="/a.png">
    <a href="https://example.org/">C</a><a href="mailto:a@b.example">D</a><a href="//example.org/">E</a>
    <noscript><a href="/d.html">F</a></noscript></main>`,
  );
  assert.deepEqual(ids, ['a', 'b', 'a']);
  assert.deepEqual(links, ['../about.html#c', '#b', '../a.png', '../d.html']);
});
