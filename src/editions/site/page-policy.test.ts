import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMadeByCode, refusedOn } from './page-policy.ts';

const page = (main: string) =>
  `<!doctype html><head><meta charset="utf-8"><script src="/a.js"></script></head><body><main id="m">${main}</main><footer></footer></body>`;

test('what texts may not show is found on a finished page', () => {
  for (const [main, name, message] of [
    ['<script>alert(1)</script>', 'removed-html', 'makes `<script>`, which has no effect'],
    [
      '<noscript><p title="</noscript><script>a()</script>"></noscript>',
      'removed-html',
      'makes `<script>`, which has no effect',
    ],
    ['<IFRAME src="https://x.example">', 'removed-html', 'makes `<iframe>`, which has no effect'],
    ['<p style="color:red">', 'removed-html', 'makes the attribute `style` of `<p>`'],
    ['<p oNclick=a()>', 'removed-html', 'makes the attribute `onclick` of `<p>`'],
    ['<a href="java&#10;script:a()">', 'forbidden-address', 'makes a link. `javascript:a()` is not an'],
    ['<a href=" &#1;javascript:a()">', 'forbidden-address', 'makes a link. `javascript:a()` is not an'],
    ['<a href="file:///home/me/plan.pdf">', 'forbidden-address', 'This file is on a computer of yours'],
    ['<img src=//x.example/a.png>', 'forbidden-address', 'has `<img>` show `//x.example/a.png`'],
    [
      '<img srcset="/a.png 1x, https://x.example/a.png 2x">',
      'forbidden-address',
      'has `<img>` show `https://x.example/a.png`',
    ],
    [
      '<svg><image href="https://x.example/a.svg"/></svg>',
      'forbidden-address',
      'has `<image>` show `https://x.example/a.svg`',
    ],
    [
      '<svg><use xlink:href="data:image/svg+xml,x"/></svg>',
      'forbidden-address',
      'has `<use>` show `data:image/svg+xml,x`',
    ],
    [
      '<table background="https://x.example">',
      'removed-html',
      'makes the attribute `background` of `<table>`',
    ],
    ['<a ping="https://x.example" href="/">', 'removed-html', 'makes the attribute `ping` of `<a>`'],
    ['</main><script>a()</script><main>', 'removed-html', 'makes `</main>`'],
  ] as const) {
    const found = refusedOn(page(main));
    assert.deepEqual(
      found.map((one) => one.name),
      [name],
      main,
    );
    assert.ok(found.every((one) => one.message.includes(message) && one.hint.endsWith('.')));
  }
});

test('what texts may show is not', () => {
  const shown =
    '<a href="https://gov.uk">x</a><a href="mailto:a@gov.uk">x</a><a href="/about.html#x">x</a><img src="data:image/png;base64,AA"><code>&lt;script&gt; style="x"</code><details open><summary>x</summary></details>';
  assert.deepEqual(refusedOn(page(shown)), []);
});

test('of a text that imports something, the build says where, and what to write; of others, the check has', () => {
  const texts = new Map([
    ['pages/about.mdx', "# About\n\nimport { frame } from 'frames';\n\n{frame}\n"],
    ['pages/shown.mdx', "import { drawn } from '../parts/shown';\n\n{drawn}\n"],
    ['parts/shown.js', "import made from 'x';\nexport const drawn = made('IFRAME');\n"],
    ['pages/plain.mdx', 'Words.\n'],
  ]);
  const from = { texts, fileOf: (path: string) => `pages/${path.replace('.html', '.mdx')}` };
  const isModule = (_file: string, text: string) => text.includes('import ');
  const placesOn = (path: string) =>
    checkMadeByCode(path, () => page('<iframe></iframe>'), from, isModule).map(
      ({ name, file, line, column }) => `${name} ${file}:${line}:${column}`,
    );
  assert.deepEqual(placesOn('about.html'), ['removed-html pages/about.mdx:3:1']);
  assert.deepEqual(placesOn('shown.html'), ['removed-html parts/shown.js:2:28']);
  assert.deepEqual(placesOn('plain.html'), []);
  const [told] = checkMadeByCode('about.html', () => page('<iframe></iframe>'), from, isModule);
  assert.match(told?.message ?? '', /^The code of this text, or what it imports, makes `<iframe>`, which/);
  assert.match(told?.hint ?? '', /^Link to what it shows/);
});
