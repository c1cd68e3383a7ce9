import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sanitiseSvg } from './sanitise-svg.ts';
import { textOfSvg } from './svg-text.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"${attributes}>${inside}</svg>`;
const inside = (drawing: string) => /^<svg[^>]*>(.*)<\/svg>$/s.exec(drawing)?.[1];

describe('a drawing loses what runs, moves, or shows other files', () => {
  const cases: [what: string, written: string, published: string, told: string[]][] = [
    ['a script', '<script>run()</script><g/>', '<g></g>', ['<script>']],
    ['a script that another prefix hides', '<s:script xmlns:s="http://www.w3.org/2000/svg"/>', '', []],
    ['a handler', '<g onclick="run()"/>', '<g></g>', ['onclick="…"']],
    ['a page', '<foreignObject><p>A</p></foreignObject>', '', ['<foreignObject>']],
    ['a part of another file', '<use href="other.svg#a"/>', '<use></use>', ['href="…"']],
    ['an address that is script', '<a xlink:href=" javascript:run()"/>', '<a></a>', ['xlink:href="…"']],
    ['a picture from elsewhere', '<image href="//example.org/a.png"/>', '<image></image>', ['href="…"']],
    ['a drawing inside', '<image href="data:image/svg+xml,x"/>', '<image></image>', ['href="…"']],
    ['a filter that shows a file', '<feImage href="a.png"/>', '<feImage></feImage>', ['href="…"']],
    ['paint from elsewhere', '<g fill="url(https://example.org/#a)"/>', '<g></g>', []],
    ['a style that loads', '<style>@import "a.css";</style>', '<style></style>', ['<style> with addresses']],
    [
      'a style that loads letters, beside its colours',
      '<style>@import url("https://e.org/a;b.css"); @font-face{font-family:A;src:url(https://e.org/a.woff)} .a{fill:red;stroke:url( x.svg#a );opacity:.5} a:hover{fill:url(#b)}</style>',
      '<style>@font-face{font-family:A;} .a{fill:red;opacity:.5} a:hover{fill:url(#b)}</style>',
      ['<style> with addresses'],
    ],
    ['the same in disguise', '<style>a{b:u\\72l(c)}</style>', '<style></style>', ['<style> with addresses']],
    ['an animation', '<set attributeName="href" to="javascript:run()"/>', '', ['<set>']],
    ['notes of the drawing program', '<metadata>me</metadata><i:view xmlns:i="i"/><!-- me -->', '', []],
  ];
  for (const [what, written, published, told] of cases)
    test(what, () => {
      const { svg: drawing, removed } = sanitiseSvg(svg(written, ' xmlns:xlink="x"'));
      assert.equal(inside(drawing), published);
      assert.deepEqual(removed, told);
    });
});

test('a drawing keeps what draws', () => {
  const kept = [
    '<title>A &#x26; B</title><defs><linearGradient id="a"><stop offset="0"></stop></linearGradient></defs>',
    '<style>.a{fill:url(#a)}@font-face{src:url("data:font/woff2;base64,AA")}</style>',
    '<g fill="url(#a)" style="stroke:red"><use href="#b"></use><text xml:space="preserve"> é </text></g>',
    '<image href="data:image/png;base64,AA"></image>',
  ].join('');
  const { svg: drawing, removed } = sanitiseSvg(svg(kept));
  assert.equal(inside(drawing), kept);
  assert.deepEqual(removed, []);
});

test('names that a drawing program gives to addresses are read', () => {
  const head = '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]>';
  assert.match(sanitiseSvg(`${head}<svg xmlns="&ns;" width="4" height="2"/>`).svg, /xmlns="http:\/\/www\.w3/);
});

describe('the size of a drawing is that which browsers give it', () => {
  const cases: [attributes: string, size: [number, number]][] = [
    ['width="30" height="20"', [30, 20]],
    ['width="210mm" height="297mm"', [794, 1123]],
    ['width="100%" height="100%" viewBox="0 0 20 10"', [20, 10]],
    ['width="40" viewBox="0 0 20 10"', [40, 20]],
    ['height="40px" viewBox="0,0,20,10"', [80, 40]],
    ['viewBox="0 0 0.4 0.2"', [1, 1]],
    ['viewBox="none"', [300, 150]],
    ['', [300, 150]],
  ];
  for (const [attributes, size] of cases)
    test(attributes || 'none', () => {
      const { width, height } = sanitiseSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`);
      assert.deepEqual([width, height], size);
    });
});

describe('a drawing is read in the encoding that it says', () => {
  const drawing = (declared: string) => `<?xml version="1.0"${declared}?>${svg('<text>é</text>')}`;
  const cases: [what: string, bytes: Buffer][] = [
    ['UTF-8', Buffer.from(drawing(''))],
    ['Latin-1', Buffer.from(drawing(" encoding='ISO-8859-1'"), 'latin1')],
    ['UTF-16', Buffer.from(`\u{FEFF}${drawing(' encoding="UTF-16"')}`, 'utf16le')],
  ];
  for (const [what, bytes] of cases)
    test(what, () => {
      assert.equal(inside(sanitiseSvg(textOfSvg(bytes)).svg), '<text>é</text>');
    });
  test('another one than it says', () => {
    assert.throws(() => textOfSvg(Buffer.from(drawing(''), 'latin1')), /encoding that it says \(UTF-8\)/);
  });
});
