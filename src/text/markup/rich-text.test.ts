import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainText, richHtml } from './rich-text.ts';

describe('a title keeps its marks in lists, and is plain elsewhere', () => {
  const cases: [written: string, html: string, plain: string][] = [
    ['A report', 'A report', 'A report'],
    ['The <i>E. coli</i> test', 'The <i>E. coli</i> test', 'The E. coli test'],
    ['H<sub>2</sub>O and x<sup>2</sup>', 'H<sub>2</sub>O and x<sup>2</sup>', 'H2O and x2'],
    ['<b>Bold <i>both</b> none</i>', '<b>Bold <i>both</i></b> none', 'Bold both none'],
    ['<i>Never closed', '<i>Never closed</i>', 'Never closed'],
    ['Never opened</i>', 'Never opened', 'Never opened'],
    ['<span class="nocase">NHS</span> plan', 'NHS plan', 'NHS plan'],
    ['<span style="font-variant:small-caps;">BC</span>', '<span class="small-caps">BC</span>', 'BC'],
    ['<jats:italic>A</jats:italic> <scp>B</scp>', '<i>A</i> <span class="small-caps">B</span>', 'A B'],
    ['<mml:math><mml:mi>x</mml:mi></mml:math>', 'x', 'x'],
    ['R&amp;D &#8211; caf&eacute;', 'R&amp;D – café', 'R&D – café'],
    ['a < b and c > d', 'a &lt; b and c > d', 'a < b and c > d'],
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>', '<script>alert(1)</script>'],
    ['<i onclick="x()">A</i>', '<i>A</i>', 'A'],
    ['&lt;i&gt;', '&lt;i>', '<i>'],
    ['AT&T', 'AT&amp;T', 'AT&T'],
  ];
  for (const [written, html, plain] of cases)
    test(written, () => {
      assert.equal(richHtml(written), html);
      assert.equal(plainText(written), plain);
    });
});
