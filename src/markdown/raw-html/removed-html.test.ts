import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findRemovedHtml } from './removed-html.ts';
import { renderMarkdown } from '../../testing/render-markdown.ts';

const parser = unified().use(remarkParse);

/** Markdown, what of it is reported (the text from there on), and what must not be in the page. */
const cases: [behaviour: string, text: string, reported: string[], gone: RegExp][] = [
  ['a script', 'One.\n\n<script>\n<b onclick="x()">\n</script>', ['<script>'], /script|onclick/],
  ['a script in a line', 'One <script>two()</script> three.', ['<script>'], /<script/],
  ['a frame', '<iframe src="https://elsewhere.example/"></iframe>', ['<iframe'], /iframe|elsewhere/],
  ['a style sheet', '<style>p { color: red }</style>', ['<style>'], /color/],
  ['a handler', 'It is <b onclick="go()">bold</b>.', ['onclick='], /onclick/],
  ['a style', '<p id="a" style="color: red">Red</p>', ['style='], /style/],
  ['an address that is script', '<a href="javascript:go()">go</a>', ['href='], /javascript/],
  ['the same in disguise', '<a href=" JaVa&#x53;cript&colon;go()">go</a>', ['href='], /script/i],
  ['data as an address', '<a href="data:text/html,x">go</a>', ['href='], /data:/],
  ['a picture from elsewhere', '<img alt="x" src="https://elsewhere.example/x.png">', ['src='], /elsewhere/],
  ['the same without its scheme', '<img alt="x" src="/\\elsewhere.example/x.png">', ['src='], /elsewhere/],
  ['a drawing', '<svg onload="x()"><script>y()</script></svg>', ['<svg'], /svg|x\(\)/],
  [
    'a form',
    '<form action="https://elsewhere.example/"><button>Go</button></form>',
    ['<form', '<button'],
    /form/,
  ],
  [
    'a name that the document needs',
    '<img name="currentScript" alt="" src="x.png">',
    ['name='],
    /currentScript/,
  ],
  ['in a quotation in a list', '- > <div>\n  > <i style="x">two</i>\n  > </div>', ['style='], /style/],
  ['in another line', '<p\n  style="x"\n  onclick="y()">two</p>', ['style=', 'onclick='], /style|onclick/],
  ['an unknown element', '<blink>on</blink>', ['<blink>'], /blink/],
  [
    'what is allowed',
    '<details open><summary>More</summary>\n\n<sub>2</sub> &lt;script&gt;</details>',
    [],
    /<script/,
  ],
  ['HTML as code', 'Write `<script>`:\n\n    <iframe>\n', [], /<script|<iframe/],
  ['a part of a table', '<table><tr><td colspan="2">x</td></tr></table>', [], /&lt;/],
  ['a comment', '<!-- not for readers -->', [], /readers/],
];

describe('HTML that the sanitiser takes out is reported where it stands, and is not in the page', () => {
  for (const [behaviour, text, reported, gone] of cases)
    test(behaviour, async () => {
      const found = findRemovedHtml(parser.parse(text), text).map(({ offset }) => text.slice(offset));
      assert.equal(found.length, reported.length, found.join('\n'));
      for (const [index, beginning] of reported.entries())
        assert.ok(found[index]?.startsWith(beginning), found.join('\n'));
      assert.doesNotMatch((await renderMarkdown(text)).html, gone);
    });
});
