import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareText } from '../../text/encoding/shared-text.ts';
import { refusedOn, refuseMadeByCode } from './page-policy.ts';

const page = (main: string) =>
  `<!doctype html><head><meta charset="utf-8"><script src="/a.js"></script></head><body><main id="m">${main}</main><footer></footer></body>`;

test('what texts may not show is found on a finished page', () => {
  for (const [main, found] of [
    ['<script>alert(1)</script>', '`<script>`'],
    ['<noscript><p title="</noscript><script>a()</script>"></noscript>', '`<script>`'],
    ['<IFRAME src="https://x.example">', '`<iframe>`'],
    ['<p style="color:red">', 'the attribute `style` of `<p>`'],
    ['<p oNclick=a()>', 'the attribute `onclick` of `<p>`'],
    ['<a href="java&#10;script:a()">', 'the address `java\nscript:a()` of `<a>`'],
    ['<a href=" &#1;javascript:a()">', 'the address ` \u0001javascript:a()` of `<a>`'],
    ['<img src=//x.example/a.png>', 'the address `//x.example/a.png` of `<img>`'],
    [
      '<img srcset="/a.png 1x, https://x.example/a.png 2x">',
      'the address `https://x.example/a.png` of `<img>`',
    ],
    [
      '<svg><image href="https://x.example/a.svg"/></svg>',
      'the address `https://x.example/a.svg` of `<image>`',
    ],
    ['<svg><use xlink:href="data:image/svg+xml,x"/></svg>', 'the address `data:image/svg+xml,x` of `<use>`'],
    ['<table background="https://x.example">', 'the attribute `background` of `<table>`'],
    ['<a ping="https://x.example" href="/">', 'the attribute `ping` of `<a>`'],
    ['</main><script>a()</script><main>', '`</main>`'],
  ] as const)
    assert.deepEqual(refusedOn(page(main)), [found], main);
});

test('what texts may show is not', () => {
  const shown =
    '<a href="https://gov.uk">x</a><a href="mailto:a@gov.uk">x</a><a href="/about.html#x">x</a><img src="data:image/png;base64,AA"><code>&lt;script&gt; style="x"</code><details open><summary>x</summary></details>';
  assert.deepEqual(refusedOn(page(shown)), []);
});

test('of a text that imports something, the build says where; of others, the check has', () => {
  const pages = [
    { path: 'about.html', html: shareText(Buffer.from(page('<iframe></iframe>'))) },
    { path: 'plain.html', html: shareText(Buffer.from(page('<iframe></iframe>'))) },
  ];
  const texts = new Map([
    ['pages/about.mdx', "# About\n\nimport { frame } from 'frames';\n\n{frame}\n"],
    ['pages/plain.mdx', 'Words.\n'],
  ]);
  const from = { texts, fileOf: (path: string) => `pages/${path.replace('.html', '.mdx')}` };
  const isModule = (_file: string, text: string) => text.includes('import ');
  assert.throws(() => {
    refuseMadeByCode(pages, from, isModule);
  }, /: *\n {2}pages\/about\.mdx, line 3: `<iframe>`\nIt would/);
  refuseMadeByCode(pages.slice(1), from, isModule);
});
