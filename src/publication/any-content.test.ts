import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anyBibtex, anyDate, anyItem, anyRis } from '../testing/any-source.ts';
import { anyBlock, anyMdx, anyName, anyWords, inLine } from '../testing/any-text.ts';
import { assertAgreed } from '../testing/assert-agreed.ts';
import type { ContentFile } from './folder/content-folder.ts';
import { readContentFolder } from './folder/read-content-folder.ts';
import { readSources } from './sources/read-sources.ts';

/** The same few cases on every run; `CASES=1000 SEED=7` tries others. */
const FEW = { seed: Number(process.env['SEED'] ?? 2026), numRuns: Number(process.env['CASES'] ?? 20) };

const BASE = readContentFolder(join(import.meta.dirname, 'fixtures/_base'))?.files ?? [];

const replaced = (path: string, edit: (text: string) => string, files = BASE): ContentFile[] =>
  files.map((file) => (file.path === path ? { path, text: edit(file.text) } : file));

const blocks = fc
  .array(anyBlock, { minLength: 1, maxLength: 3 })
  .map((parts) => replaced('pages/about.md', (text) => `${text}\n${parts.join('')}\n`));

/** A page that cites all sources of a file, in a publication of either style. */
const citing = (file: ContentFile, style: string, language = 'en-GB'): ContentFile[] => {
  const { sources } = readSources([file], [file.path]);
  const cited = sources?.items.map(({ source: { id } }) => `One [@${id}, p. 4; see @${id}].`).join(' ');
  const page = replaced('pages/about.md', (text) => `${text}\n${cited ?? ''}\n`);
  const settings = `language: ${language}\ncitations: ${style}\n`;
  return [...replaced('site.yaml', (text) => text.replace(/^language:.*\n/m, '') + settings, page), file];
};
const style = fc.constantFrom('numbers', 'author-date');

const rows = (of: readonly (readonly [string, string])[], more: (at: number) => object) =>
  JSON.stringify(
    of.map(([date, text], at) => ({ date, text: inLine(text), sources: ['report-2019'], ...more(at) })),
  );

const PROPERTIES: Record<string, fc.Arbitrary<ContentFile[]>> = {
  Markdown: blocks,
  'Markdown with the line ends of Windows': blocks.map((files) =>
    replaced('pages/about.md', (text) => text.replace(/\r?\n/g, '\r\n'), files),
  ),
  MDX: fc
    .array(anyMdx, { minLength: 1, maxLength: 2 })
    .map((parts) => replaced('initiatives/alpha.mdx', (text) => `${text}\n${parts.join('')}\n`)),
  'CSL-JSON': fc
    .tuple(
      fc.array(anyItem, { minLength: 1, maxLength: 3 }),
      style,
      fc.constantFrom('en-GB', 'de', 'fr', 'cy', 'es'),
    )
    .map(([items, citations, language]) =>
      citing({ path: 'sources/more.json', text: JSON.stringify(items) }, citations, language),
    ),
  'front matter': fc
    .tuple(
      anyDate,
      anyDate,
      fc.array(fc.tuple(anyDate, anyWords), { minLength: 1, maxLength: 4 }),
      fc.array(anyName, { maxLength: 3 }),
      anyWords,
    )
    .map(([started, asOf, events, names, title]) => {
      const fields = Object.entries({
        title: JSON.stringify(inLine(title)),
        ...Object.fromEntries(
          ['aliases', 'findableBy', 'topics', 'appliesTo'].map((field) => [field, JSON.stringify(names)]),
        ),
        started: JSON.stringify(started),
        asOf: JSON.stringify(asOf),
        timeline: rows(events, () => ({})),
        figures: rows(events, (value) => ({ value, label: inLine(title), text: undefined })),
      });
      const written = fields.map(([field, value]) => `${field}: ${value}`).join('\n');
      return replaced('initiatives/beta.md', (text) => text.replace(/^title:.*$/m, () => written));
    }),
  BibTeX: fc
    .tuple(anyBibtex, style)
    .map(([text, citations]) => citing({ path: 'sources/more.bib', text }, citations)),
  RIS: fc
    .tuple(anyRis, style)
    .map(([text, citations]) => citing({ path: 'sources/more.ris', text }, citations)),
};

describe('what the check accepts of any content, the build accepts', () => {
  for (const [name, content] of Object.entries(PROPERTIES))
    test(name, async () => {
      let accepted = 0;
      const property = fc.asyncProperty(content, async (files) => {
        if (await assertAgreed(files)) accepted += 1;
      });
      await fc.assert(property, FEW);
      assert.ok(accepted > 0, 'None says something of the build.');
    });
});
