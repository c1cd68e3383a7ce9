import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { SOURCE_ID } from '../model/schema/citable-id.ts';
import { renderMarkdown, renderMdx } from '../testing/render-markdown.ts';

/** Each folder in fixtures/ holds the text of a page, `in.md` or `in.mdx`, and what becomes of it. */
const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('a text becomes HTML', () => {
  for (const path of readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })) {
    const [, name, ending] = /^(.*)[/\\]in\.(mdx?)$/.exec(path) ?? [];
    if (!name) continue;
    test(name.replaceAll('-', ' '), async () => {
      const text = readFileSync(join(FIXTURES, path), 'utf8');
      const { html } = await (ending === 'mdx' ? renderMdx(text) : renderMarkdown(text));
      assert.equal(`${html.trim()}\n`, readFileSync(join(FIXTURES, name, 'out.html'), 'utf8'));
    });
  }
});

describe('sources are numbered in the order of the finished page', () => {
  const cases: [behaviour: string, text: string, sources: string[], placed: string[]][] = [
    [
      'key figures stand above the text, claims and timeline below it',
      'In text [@report-2019].',
      ['survey-2018', 'report-2019', 'letter-2020'],
      ['Claims', 'Timeline'],
    ],
    [
      'what was said stands after the first section, the timeline before where sources disagree',
      '## It\n\nWas.\n\n## Record\n\nIs.\n\n## Disagree\n\n<Discrepancy title="A">\n\nB [@report-2019].\n\n</Discrepancy>',
      ['survey-2018', 'letter-2020', 'report-2019'],
      ['Claims', 'Timeline'],
    ],
    [
      'each part stands where the author has placed it',
      '<Timeline />\n\n<Claims />\n\n<KeyFigures />',
      ['report-2019', 'letter-2020', 'survey-2018'],
      ['Timeline', 'Claims', 'KeyFigures'],
    ],
  ];
  for (const [behaviour, text, sources, placed] of cases)
    test(behaviour, async () => {
      const rendered = await renderMdx(text);
      assert.deepEqual(
        rendered.citations.map(({ number, source }) => `${number} ${source}`),
        sources.map((source, index) => `${index + 1} ${source}`),
      );
      assert.deepEqual(rendered.placed, placed);
    });
});

describe('an id can be cited exactly if it is allowed for a source', () => {
  for (const id of [
    'a-2020',
    'Smith:2020',
    'a_b.c',
    'http://example.org/items/AB',
    'a--2020',
    '_a_',
    'a-',
    'é',
  ])
    test(id, async () => {
      const { html } = await renderMarkdown(`See [@${id}].`);
      assert.equal(html.includes('class="citations"'), SOURCE_ID.test(id));
    });
});
