import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { allEntries } from '../model/entries.ts';
import { stops } from '../model/problems.ts';
import { relate } from '../model/relations.ts';
import { SAMPLES } from '../testing/any-text.ts';
import { markdownContext } from '../markdown/markdown-context.ts';
import type { ContentFile } from './folder/content-folder.ts';
import { readContentFolder } from './folder/read-content-folder.ts';
import { assemble } from './load-publication.ts';
import { reportOf } from './report/report.ts';
import { formatText } from './report/format-as-text.ts';

/** The same content on every run: a test that fails by chance teaches nobody. */
const FIXED = { seed: 2026, numRuns: 200 };

const BASE = readContentFolder(join(import.meta.dirname, 'fixtures/_base'))?.files ?? [];

const each = (written: string) => written.split(' ');

/** Signs that mean something to YAML, JSON, Markdown or HTML, and names that every object has. */
const SIGNS = [
  ...each(
    ': [ ] { } , # " \' ` ~ null true 2020-02-30 0x1f 1e400 .nan toString [@report-2019] [@ ](../ <script> <!--',
  ),
  ...each('\n \t \r \u0000 \u2028 \ufeff \ud83d *a ---\n |\n >\n ...\n').flatMap((sign) => [
    sign,
    `${sign} `,
  ]),
  ...each(': - &a !!js/function !!binary ? __proto__: constructor:').map((sign) => `${sign} `),
  ...['  ', '<<: *a\n', '%YAML 1.1\n'],
];
const pieces = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const anyFile = fc.constantFrom(...BASE);
const replaced = (file: ContentFile) => BASE.map((other) => (other.path === file.path ? file : other));

/** Valid content in which a part of a file became something else. */
const damaged = fc.tuple(anyFile, fc.nat(), fc.nat(30), pieces).map(([{ path, text }, at, length, by]) => {
  const start = at % (text.length + 1);
  return replaced({ path, text: text.slice(0, start) + by + text.slice(start + length) });
});

const FIELDS = [...new Set(BASE.flatMap(({ text }) => text.match(/\b[a-zA-Z]+(?=:|":)/g) ?? []))];
const names = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...FIELDS) },
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
);
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(
      fc.string(),
      pieces,
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('2020', 'alpha', 'report-2019'),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** Well-formed data of any shape where fields are expected. */
const misshapen = fc
  .tuple(
    anyFile,
    fc.oneof(
      fc.dictionary(names, values, { maxKeys: 8 }),
      fc.array(fc.dictionary(names, values, { maxKeys: 8 })),
      values,
    ),
    pieces,
  )
  .map(([{ path }, data, body]) =>
    replaced({
      path,
      text: path.endsWith('.json')
        ? JSON.stringify(data)
        : /\.mdx?$/.test(path)
          ? `---\n${stringify(data)}---\n${body}`
          : stringify(data),
    }),
  );

/** What begins, makes or breaks parts of a text. */
const TEXT = [
  ...each(
    '``` [a](b.md#c) [a](../initiatives/beta.md) ![](x.png) [^1] \\ ![a](/%E0%A4%A) [a][a] HTTP://x ABC',
  ),
  ...each('<Claims/> <Timeline> </Timeline> \n\n'),
  ...each('# ## - > [^1]:').map((sign) => `${sign} `),
  ...[
    '###### \n',
    '|a|b|\n|-|-|\n|1|2|\n',
    '[a]: <b c>\n',
    '<a href="%zz">',
    '[@a; @b, p. 1]',
    '£40 million',
  ],
  ...['export const a = 1\n', '<b onclick={x}>', '<Figure src={1} alt="" />'],
  ...[...SAMPLES.inlines, ...SAMPLES.components],
];

/** A page with valid front matter and any text. */
const written = fc
  .tuple(
    fc.constantFrom(...BASE.filter(({ path }) => /\.mdx?$/.test(path))),
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TEXT) }, pieces), { maxLength: 12 }),
  )
  .map(([{ path, text }, parts]) =>
    replaced({ path, text: `${/^---\n[^]*?^---\n/m.exec(text)?.[0] ?? ''}\n${parts.join('')}` }),
  );

/** Content is either right, and then all of it can be related, or there is a report with places in it. */
function assertRightOrReported(files: ContentFile[]): void {
  const { publication, problems } = assemble(files, { drafts: true });
  const report = formatText(reportOf(problems, 'content', files));
  for (const { name, file } of problems) assert.ok(report.includes(`${name}  content/${file}:`));
  for (const { file, line, column, message } of problems) {
    const lines = files.find(({ path }) => path === file)?.text.split('\n') ?? [''];
    assert.ok(line >= 1 && line <= lines.length + 1, `${file}:${line}`);
    assert.ok(column >= 1, `${file}:${line}:${column}`);
    assert.match(message, /\S/);
  }
  assert.equal(
    publication === undefined,
    problems.some((problem) => stops(problem)),
  );
  if (!publication) return;
  const relations = relate(publication);
  const context = markdownContext({ publication, relations }, '/content');
  for (const entry of allEntries(publication)) context.dataPartUses(`/content/${entry.file}`);
}

describe('whatever files hold, they are right or reported', () => {
  const cases = { 'damaged files': damaged, 'data of any shape': misshapen, 'pages of any text': written };
  for (const [name, content] of Object.entries(cases))
    test(name, () => {
      fc.assert(fc.property(content, assertRightOrReported), FIXED);
    });
});
