import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { assertAgreed } from '../testing/assert-agreed.ts';
import { mediaSamples } from '../testing/media-samples.ts';
import type { ContentFile } from './folder/content-folder.ts';
import { readContentFolder } from './folder/read-content-folder.ts';
import { readSources } from './sources/read-sources.ts';

/** The same content on every run: a test that fails by chance teaches nobody. */
const FIXED = { seed: 2026, numRuns: 400 };

const BASE = readContentFolder(join(import.meta.dirname, 'fixtures/_base'))?.files ?? [];

const MEDIA = mediaSamples();

const NAMES = [
  'a',
  'A',
  'b c',
  'é',
  '日本',
  'C++',
  'C#',
  '100%-done',
  '%41',
  'fn-a',
  'main',
  'sources',
  'a-1',
  '?',
  'x--y',
];
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
);
/** Where a link may be meant to lead. */
const address = fc.oneof(
  { weight: 3, arbitrary: name.map((id) => `#${id}`) },
  name.map((id) => `#${encodeURIComponent(id)}`),
  fc.constantFrom(
    ...[
      '../briefings/talk.mdx',
      '../initiatives/beta.md#what',
      '../initiatives/beta.md?q#sources',
      '/',
      'about.html',
    ],
    ...[
      '/about.html#main',
      '/about.html?q=1#nope',
      '/nowhere',
      'nowhere.html',
      '/browse/topics.html#topic-c-2b-2b',
      'a/',
    ],
    ...[
      '/glossary.html#term-nhs',
      '/icon.svg',
      '/icon.svg#a',
      '../../x.md',
      '//example.org',
      'https://example.org/%zz',
    ],
    ...[
      '/sources.html#source-report-2019',
      '/timeline.html#year-2019',
      '/browse/a-z.html#letter-a',
      '%zz',
      '',
      '#',
    ],
    ...[
      '/initiatives/alpha.html#key-figures',
      '/index.html#years',
      '#:~:text=a',
      '/../about.html',
      './about.html',
    ],
  ),
);
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const line = (text: string) => text.replace(/[\r\n]/g, ' ');

/** Parts of a text that have an id or lead to one. */
const part = fc.oneof(
  name.map((words) => `\n\n## ${line(words)}\n\n`),
  name.map((words) => `\n\n### ${line(words)} -- ${line(words)}...\n\n`),
  name.map((id) => `<span id="${escaped(id)}">s</span>`),
  name.map((id) => `\n\n<h2 id="${escaped(id)}">t</h2>\n\n`),
  name.map((id) => `\n\n<h2>${escaped(id)} -- x</h2>\n\n`),
  name.map((id) => `\n\n<div>\n\n## ${line(id)}\n\n</div>\n\n`),
  name.map((label) => `[^${line(label)}]\n\n[^${line(label)}]: note\n\n`),
  name.map((label) => `[^${line(label)}]`),
  address.map((to) => `[x](${to})`),
  address.map((to) => `[x](<${line(to)}>)`),
  address.map((to) => `[x][r]\n\n[r]: <${line(to)}>\n\n`),
  address.map((to) => `<a href="${escaped(to)}">x</a>`),
  address.map((to) => `<div action="${escaped(to)}">x</div>`),
  address.map((to) => `<img alt="a" src="${escaped(to)}">`),
  address.map((to) => `![a](<${line(to)}>)`),
  fc
    .tuple(fc.constantFrom('for', 'headers', 'aria-labelledby'), name)
    .map(([attribute, id]) => `\n\n<ul ${attribute}="${escaped(id)}"><li>y</li></ul>\n\n`),
  fc.constantFrom(
    '[@report-2019; @report-2019, p. 4]',
    '[@report-2019]',
    '\n\n> ',
    '\n\n- ',
    '<b>',
    '</b>',
    '\n\n<!-- ',
    ...['[see @report-2019; @letter-2020, ch. 2]', '[-@report-2019]', '[see @report-2019 and @a]'],
    ...['&nope;', '&#14;', '[[About]]', '\n\n$$\nx\n$$\n\n', '\n\no   one\n\n', "'t Hooft", '[@{a}]'],
  ),
);

/** What only MDX has. */
const component = fc.oneof(
  name.map(
    (words) => `\n\n<Discrepancy title="${escaped(line(words))}">\n\n## ${line(words)}\n\n</Discrepancy>\n\n`,
  ),
  name.map((id) => `<span id={${JSON.stringify(id)}}>s</span>`),
  address.map((to) => `<a href={${JSON.stringify(to)}}>x</a>`),
  fc
    .constantFrom(...MEDIA.pictures.keys())
    .map((path) => `\n\n<Figure src="../${escaped(path)}" alt="a">b</Figure>\n\n`),
  fc.constantFrom(
    ...['\n\n<KeyFigures />\n\n', '\n\n<Timeline />\n\n', '{/* a comment */}', '{1 + 1}', '<br />', '<br>'],
    ...[
      '\n\n<Quote by="A">\n\nWords [@report-2019].\n\n</Quote>\n\n',
      '<Nothing />',
      '<http://a b>',
      'a < b',
      '{',
    ],
    ...[
      '<a name="old" />',
      '[x](#old)',
      '<https://example.org>',
      '[x](tel:+44123)',
      '^[a note]',
      '<div>',
      '\n\n</div>\n\n',
    ],
    ...['{[1, 2].map((n) => n.a.b)}', "{JSON.parse('{')}", "{Symbol('x')}", '{a?.b}'],
    ...['<foo.bar />', '<a-b />', '<p set:html="<b>x</b>" />', '\n\nexport const a = null;\n\n', '{a.b}'],
    ...['[x](../briefings/)', '[x](../initiatives)', '[x](/initiatives/)'],
  ),
);

const replaced = (path: string, edit: (text: string) => string): ContentFile[] =>
  BASE.map((file) => (file.path === path ? { path, text: edit(file.text) } : file));

/** Pictures and files by the paths of the samples, written in several ways, and what may be called as they are. */
const medium = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...MEDIA.pictures.keys()),
      fc.constantFrom('', '\nA caption.', '\nA [@report-2019] b.'),
    )
    .chain(([path, caption]) =>
      fc.constantFrom(
        `\n\n![What it shows](<../${path}>)${caption}\n\n`,
        `\n\n![What it shows](../${path.split('/').map(encodeURIComponent).join('/')} "A title")\n\n`,
        `\n\n<figure id="figure-1"><img src="../${path}" alt="a"><figcaption>b</figcaption></figure>\n\n`,
        `\n\n[![a](<../${path}>)${caption}](about.md)\n\n`,
      ),
    ),
  fc.constantFrom(...MEDIA.attachments.keys()).map((path) => `[a file](<../${path}>)`),
  fc.constantFrom(
    ...['\n\n## Figure 1\n\n', '\n\n## Event 2019\n\n', '\n\n## Key figure Budget\n\n', '\n\n## Figures\n\n'],
    ...['[x](#figure-1)', '[x](#figure-2)', '[x](#key-figure-budget)', '[x](#event-2019)', '[x](#figures)'],
  ),
);

/** Items of CSL-JSON, right and wrong, as far as they differ in what becomes an id or address. */
const item = fc.record(
  {
    id: fc.oneof(
      name,
      fc.integer(),
      address,
      fc.constantFrom('10.1000/a(b)<c>;d', 'http://zotero.org/1', 'a__b', ''),
    ),
    type: fc.constantFrom('book', 'article-journal', '', 'nonsense'),
    title: fc.oneof(name, fc.constantFrom('<i>A</i> & <b>b', ['One', 'Two'], '')),
    author: fc.array(fc.record({ family: name, given: name }, { requiredKeys: [] }), { maxLength: 2 }),
    issued: fc.oneof(
      name,
      fc.constantFrom(
        ...['193X', '2019/..', '1998-23', '1790~', '[2019..2020]', '-0043'].map((edtf) => ({ edtf })),
      ),
      fc.record({ 'date-parts': fc.array(fc.array(fc.integer({ min: -9, max: 2030 }))) }),
    ),
    URL: address,
    DOI: fc.oneof(name, fc.constant('https://doi.org/10.1000/a')),
    language: name,
    archive_location: address,
  },
  { requiredKeys: [] },
);

let accepted = 0;

/** Counts what the check accepts. */
async function agreed(files: ContentFile[]): Promise<void> {
  if (await assertAgreed(files)) accepted += 1;
}

describe('what the check accepts, the build accepts', () => {
  test('texts with ids and links of any kind', async () => {
    accepted = 0;
    const content = fc
      .array(part, { minLength: 1, maxLength: 5 })
      .map((parts) => replaced('pages/about.md', (text) => `${text}\nText. ${parts.join(' ')}\n`));
    await fc.assert(fc.asyncProperty(content, agreed), FIXED);
    assert.ok(accepted > 40, `Only ${accepted} texts say something of the build.`);
  });

  test('texts in .mdx, with components and code', async () => {
    accepted = 0;
    const content = fc
      .array(fc.oneof(part, component), { minLength: 1, maxLength: 4 })
      .map((parts) => replaced('initiatives/alpha.mdx', (text) => `${text}\nText. ${parts.join(' ')}\n`));
    await fc.assert(fc.asyncProperty(content, agreed), { ...FIXED, numRuns: 300 });
    assert.ok(accepted > 40, `Only ${accepted} texts say something of the build.`);
  });

  test('pictures and files of any name, beside key figures and events', async () => {
    accepted = 0;
    const rows =
      'figures:\n  - { label: Cost, value: 1, sources: [report-2019] }\ntimeline:\n  - { date: 2019, text: It began., sources: [report-2019] }\n';
    const content = fc
      .array(medium, { minLength: 1, maxLength: 5 })
      .map((parts) =>
        replaced(
          'initiatives/beta.md',
          (text) => `${text.replace(/\n---\n/, `\n${rows}---\n`)}\n${parts.join(' ')}\n`,
        ),
      );
    await fc.assert(fc.asyncProperty(content, agreed), { ...FIXED, numRuns: 200 });
    assert.ok(accepted > 40, `Only ${accepted} texts say something of the build.`);
  });

  test('sources of any kind', async () => {
    accepted = 0;
    const style = fc.constantFrom('numbers', 'author-date');
    const content = fc.tuple(fc.array(item, { minLength: 1, maxLength: 4 }), style).map(([items, style]) => {
      const more = { path: 'sources/more.json', text: JSON.stringify(items) };
      const keys = readSources([more], [more.path]).sources?.items.map(({ source }) => source.id) ?? [];
      const cited = keys.map((key) => `One [@${key}].`).join(' ');
      const files = replaced('pages/about.md', (text) => `${text}\n${cited}\n`).map((file) =>
        file.path === 'site.yaml' ? { ...file, text: `${file.text}citations: ${style}\n` } : file,
      );
      return [...files, more];
    });
    await fc.assert(fc.asyncProperty(content, agreed), { ...FIXED, numRuns: 200 });
    assert.ok(accepted > 150, `Only ${accepted} libraries say something of the build.`);
  });

  test('topics, terms and titles of any script', async () => {
    accepted = 0;
    const words = fc.array(
      fc
        .oneof(name, fc.constantFrom('Ελλάδα', 'ΕΣΥ', 'Здоровье', '健康', 'صحة', '+', '++', '🙂'))
        .filter((word) => word.trim() !== '' && !/[\uD800-\uDFFF](?![\uDC00-\uDFFF])/.test(word)),
      { minLength: 1, maxLength: 5 },
    );
    const content = fc.tuple(words, words, words).map(([topics, terms, [title = 'T']]) => {
      const files = replaced('initiatives/beta.md', (text) =>
        text.replace(/^title:.*$/m, stringify({ title, topics }).trimEnd()),
      );
      return files.map((file) =>
        file.path === 'glossary.yaml'
          ? {
              ...file,
              text:
                file.text + stringify([...new Set(terms)].map((term) => ({ term, expansion: 'what it is' }))),
            }
          : file,
      );
    });
    await fc.assert(fc.asyncProperty(content, agreed), { ...FIXED, numRuns: 100 });
    assert.ok(accepted > 30, `Only ${accepted} publications say something of the build.`);
  });
});
