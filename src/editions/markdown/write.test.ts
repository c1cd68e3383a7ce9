import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { relate } from '../../model/relations.ts';
import { hostileText } from '../../testing/hostile-texts.ts';
import { briefing, claim, initiative, publication, source } from '../../testing/publication-samples.ts';
import { onOneLine } from '../../text/citation-formats.ts';
import type { Publication } from '../../model/entries.ts';
import { markdownCopy } from './markdown-copy.ts';
import { listOfCopies } from './write.ts';

const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);
const textOf = (node: Nodes | undefined): string =>
  node === undefined
    ? ''
    : 'value' in node
      ? node.value
      : 'children' in node
        ? node.children.map(textOf).join('')
        : '';

const copyOf = (of: Publication, index = 0): string => {
  const entry = [...of.briefings, ...of.initiatives][index];
  assert.ok(entry);
  return markdownCopy(entry, { publication: of, relations: relate(of) });
};

const body = `import Chart from './chart.astro'

As told [@a-2020; see @a-2020, p. 4], in [the fund](../initiatives/fund.mdx#figures) and \`[@code]\`.

<Claims />

## A heading \`x{#y}\` {#address .more}

Another { #one }
---

<Discrepancy title="When it began">

Two dates. {/* a note to authors */}

</Discrepancy>

\`\`\`
[@a-2020] <Claims />
\`\`\``;

const sample = publication({
  briefings: [
    {
      ...briefing('b', { findings: [{ text: 'Found.', sources: ['a-2020'] }] }, body),
      file: 'briefings/b.mdx',
    },
  ],
  initiatives: [
    initiative('fund', {
      timeline: [{ date: '2020-01', text: 'It began.', sources: ['a-2020'] }],
      figures: [{ label: 'Money', value: '£7 million', date: '2019' }],
    }),
  ],
  claims: new Map([['b', [claim('S1', { sources: ['a-2020'] })]]]),
  sources: [source({ URL: 'https://example.org/a', author: [{ literal: 'Audit office' }] })],
});

test('a copy has the text with its sources as notes, links to pages, and the parts where they stand', () => {
  assert.equal(
    copyOf(sample),
    `# b

In short.

- Briefing
- Briefing B1.
- Meeting, 2020
- Updated 2020.

## What was found

- Found.[^s1]

As told [^s1] see [^s1] (p. 4), in [the fund](../initiatives/fund.html#figures) and \`[@code]\`.

- S1: It is so. Supported: It is.[^s1]

## A heading \`x{#y}\`

Another
---

**When it began**

Two dates. 

\`\`\`
[@a-2020] <Claims />
\`\`\`

[^s1]: Audit office, A report. <https://example.org/a>
`,
  );
});

test('parts that the author has not placed stand around the text', () => {
  assert.match(
    copyOf(sample, 1),
    /## Key figures\n\n- Money: £7 million \(2019\)\n\n## Timeline\n\n- January 2020: It began\.\[\^s1\]\n/,
  );
});

test('with an address, links lead there', () => {
  const site = { ...sample.site, url: 'https://example.org/p' };
  const copy = copyOf({ ...sample, site });
  assert.match(copy, /^https:\/\/example\.org\/p\/briefings\/b\.html$/m);
  assert.match(copy, /\]\(https:\/\/example\.org\/p\/initiatives\/fund\.html#figures\)/);
  assert.match(
    listOfCopies({ ...sample, site }),
    /^- \[fund\]\(https:\/\/example\.org\/p\/initiatives\/fund\.md\): In short\.$/m,
  );
});

test('whatever a title or claim holds is read back as it was', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (title, text) => {
      const of = publication({
        briefings: [briefing('b', { title })],
        claims: new Map([['b', [claim('S1', { text, record: 'R' })]]]),
      });
      const { children } = parse(copyOf(of));
      assert.equal(textOf(children[0]), onOneLine(of.briefings[0]?.data.title ?? ''));
      assert.equal(
        textOf(children.at(-1)),
        onOneLine(`S1: ${of.claims.get('b')?.[0]?.text ?? ''} Supported: R`),
      );
      const [, , , list] = parse(listOfCopies(of)).children;
      assert.ok(textOf(list).startsWith(onOneLine(of.briefings[0]?.data.title ?? '')));
    }),
    { seed: 2026, numRuns: 200 },
  );
});

test('a copy has the sections of the page under the headings of its authors, and none that they leave out', () => {
  const renamed = {
    ...sample,
    site: { ...sample.site, sections: { keyFigures: 'Sums & *counts*', timeline: false } as const },
  };
  const copy = copyOf(renamed, 1);
  assert.match(copy, /^## Sums \\& \\\*counts\\\*$/m);
  assert.match(copy, /Money: £7 million/);
  assert.doesNotMatch(copy, /It began|Timeline/);
});
