import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EVENT_END, fromMarks } from '../language/text-marks.ts';
import { pageText } from './page-text.ts';

describe('a page is read as the index reads it', () => {
  const cases: [behaviour: string, html: string, text: string, headings?: string[]][] = [
    ['only its body', '<p>a</p><main data-pagefind-body><p>b</p></main><p>c</p>', 'b'],
    [
      'not what is left out',
      '<main data-pagefind-body><div data-pagefind-ignore="all"><div>a</div>b</div>c</main>',
      'c',
    ],
    ['elements without an end', '<main data-pagefind-body>a<br>b<img alt="x"><hr>c</main>d', 'abc'],
    [
      'drawings whose parts close themselves',
      '<main data-pagefind-body><svg data-pagefind-ignore><a><rect x="1"/>a<text/></a></svg>b<svg><path d="M0 0"/></svg>c</main>d',
      'b c',
    ],
    [
      'its headings',
      '<main data-pagefind-body><h1>A <em>b</em></h1><p>c</p><h2 id="d">D&amp;E</h2></main>',
      'A b c D&E',
      ['A b', 'D&E'],
    ],
    [
      'entities',
      '<main data-pagefind-body>R&amp;D &lt;b&gt; a&#39;s &unknown;</main>',
      "R&D <b> a's &unknown;",
    ],
    ['attributes with angles', '<main data-pagefind-body title="a > b"><p title=\'<p>\'>c</p></main>', 'c'],
    ['no body at all', '<p>a</p>', ''],
  ];
  for (const [behaviour, html, text, headings = []] of cases)
    test(behaviour, () => {
      const read = pageText(html);
      assert.deepEqual([read.text, read.headings], [text, headings]);
    });
});

test('what the index does not read is taken out, and the head stays', () => {
  const { html } = pageText(
    '<html lang="en"><head><title>T</title></head><body class="a"><nav>b</nav><main data-pagefind-body>c<sup data-pagefind-ignore>d<br></sup><br>e</main><p>f</p></body></html>',
  );
  assert.equal(
    html,
    '<html lang="en"><head><title>T</title></head><body><main data-pagefind-body>c<br>e</main></body></html>',
  );
});

test('marks tell where blocks, the parts of rows, events and figures end', () => {
  const { html } = pageText(
    `<main data-pagefind-body><h1>A</h1><p>b <em>c</em></p><ul><li>d<ul><li>e</li></ul></li></ul>
    <ol><li id="claim-1"><p><span class="claim-id">1</span> f</p><p>g</p></li><li id="event-2019-08"><time>h</time><p>i</p></li></ol>
    <dl><div id="key-figure-j"><dt>j</dt><dd>k <span class="note">kk</span></dd></div><div id="key-figure-n-2"><dt>n</dt><dd><table><tr><th>o</th><td>p</td></tr><tr id="key-figure-n-2_2020"><th>q</th><td>r</td></tr></table></dd></div></dl><table><tr><th>l</th><td>m</td></tr></table></main>`,
  );
  const shown = html
    .replace(/<[^>]*>/g, '')
    .replace(
      /[\u2061\u2062][\u206a-\u206f]*/g,
      (mark) => `[${mark.startsWith(EVENT_END) ? 'event' : 'figure'} ${fromMarks(mark)}]`,
    )
    .replace(/\u2063/g, '|')
    .replace(/\u2064/g, '·');
  assert.equal(
    shown.replace(/\s+/g, ' ').trim(),
    'Ab c| d| e| 1· f· g| h· i[event 2019-08] j· k· kk[figure ] n· o· p· q· r[figure 2] l· m|',
  );
  assert.ok(html.includes('id="claim-1"') && !/id="(?:event|key)-/.test(html));
});
