import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { inspect } from '../publication/load-publication.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** What the files that the README shows refer to, and what a publication must have. */
const BESIDE = {
  'site.yaml': [
    'title: Spring papers',
    'name: spring-papers',
    'tagline: What was said',
    'description: Shared records, weighed against the record.',
    'publisher: Example Association',
    'language: en-GB',
    'licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }',
  ],
  'organisations/example-association.md': [
    '---',
    'title: Example Association',
    'kind: trade association',
    'summary: It hosts the spring conference.',
    'updated: 2026-05-02',
    '---',
    '',
    'Its members are makers of records.',
  ],
  'initiatives/next-programme.md': [
    '---',
    'title: Next Programme',
    'summary: It follows the Example Programme.',
    'kind: programme',
    'status: active',
    'asOf: 2026-05',
    'updated: 2026-05-02',
    '---',
    '',
    '## What it is',
    '',
    'It has no regions yet [@audit-2026].',
  ],
  'claims/spring-2026.yaml': [
    '- id: S1',
    '  text: The programme covers five regions.',
    '  verdict: supported',
    '  record: It did.',
    '  sources: [audit-2026]',
    '  initiatives: [example-programme]',
  ],
  'sources.json': [
    JSON.stringify(
      ['audit-2026', 'news-2019'].map((id) => ({
        id,
        type: 'report',
        title: `Report ${id}`,
        author: [{ literal: 'Example Association' }],
        issued: { 'date-parts': [[2019, 5]] },
        URL: `https://example.org/${id}`,
      })),
    ),
  ],
};

test('the files that the README shows pass the check as they stand', () => {
  const content = join(temporaryFolder('readme-'), 'content');
  const shown = [...README.matchAll(/^```markdown\n(.*?)^```$/gms)].map(([, text = '']) => text);
  const files = Object.entries({
    ...Object.fromEntries(Object.entries(BESIDE).map(([path, lines]) => [path, `${lines.join('\n')}\n`])),
    'briefings/spring-2026.mdx': shown[0] ?? '',
    'initiatives/example-programme.md': shown[1] ?? '',
  });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  assert.deepEqual(inspect(content, { drafts: false }).report.problems, []);
});
