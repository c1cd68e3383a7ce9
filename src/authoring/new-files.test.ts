import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import { parse } from 'yaml';
import { english } from '../interface/english/english.ts';
import { readContentFolder } from '../publication/folder/read-content-folder.ts';
import { assemble, inspect } from '../publication/load-publication.ts';
import { interfaceToTranslate } from './interface-file.ts';
import { newFiles, PAGES, RefusedError, type Kind, type PageKind } from './new-files.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const BASE = join(import.meta.dirname, '../publication/fixtures/_base');
const present = readContentFolder(BASE)?.files ?? [];
const begin = (kind: Kind, title: string, files = present, slug?: string) =>
  newFiles({ kind, title, slug }, '2026-11-25', files);

/** What only the author can know, filled in. */
const FILLED: [field: RegExp, value: string][] = [
  [/^( *)(summary|name|text|record): #.*$/gm, '$1$2: In a sentence.'],
  [/^( *)dates: #.*$/gm, "$1dates: '2026'"],
  [/^( *)verdict: #.*$/gm, '$1verdict: unconfirmed'],
  [/^status: #.*$/gm, 'status: active'],
  [/^## What it is$/gm, '## What it is\n\nA plan.'],
  [/^kind: #.*One of (?:body|government department).*$/gm, 'kind: KIND'],
];
const kindOf = { briefing: '', initiative: 'body', organisation: 'office', page: '' };

describe('what is begun is valid but for what only the author can know', () => {
  for (const kind of Object.keys(PAGES) as PageKind[])
    test(kind, () => {
      const title = 'Records: “shared” & #safe';
      const files = begin(kind, title);
      const { problems } = assemble([...present, ...files], { drafts: false });
      assert.ok(problems.length > 0);
      assert.deepEqual(
        problems.filter(
          ({ name, file }) =>
            !['invalid-field', 'empty-page'].includes(name) || !files.some(({ path }) => path === file),
        ),
        [],
      );
      const filled = files.map(({ path, text }) => ({
        path,
        text: FILLED.reduce((all, [field, value]) => all.replace(field, value), text).replace(
          'KIND',
          kindOf[kind],
        ),
      }));
      const { publication, problems: left } = assemble([...present, ...filled], { drafts: false });
      assert.deepEqual(left, []);
      const entry = publication?.[PAGES[kind]].find(({ slug }) => slug === 'records-shared-and-safe');
      assert.equal(entry?.data.title, title);
      assert.equal(entry.data.updated, '2026-11-25');
    });
});

test('claims are begun for a briefing that has none', () => {
  const [talk] = begin('briefing', 'Spring talk');
  assert.ok(talk);
  for (const named of [
    'Spring talk',
    'spring-talk',
    'SPRING TALK',
    'briefings/spring-talk.mdx',
    'content/briefings/spring-talk.md',
  ]) {
    const [claims] = begin('claims', named, [...present, talk]);
    assert.equal(claims?.path, 'claims/spring-talk.yaml');
    assert.match(claims.text, /^- id: S1$/m);
  }
});

describe('a term is added to the end of the glossary', () => {
  const glossaryOf = (text: string) => [
    ...present.filter(({ path }) => path !== 'glossary.yaml'),
    { path: 'glossary.yaml', text },
  ];
  const cases: [behaviour: string, glossary: string][] = [
    ['after others', '- term: NHS\n  expansion: National Health Service\n'],
    ['after a line without an end', '- term: NHS\n  expansion: National Health Service'],
    ['of nothing but comments', '# Short forms\n'],
    ['that is not there', ''],
  ];
  for (const [behaviour, glossary] of cases)
    test(behaviour, () => {
      const [added] = begin('term', 'EPR: “new”', glossaryOf(glossary));
      const text = glossary + (added?.text ?? '').replace(/expansion: #.*/, 'expansion: A record');
      const { problems } = assemble(glossaryOf(text), { drafts: false });
      assert.deepEqual(
        problems.filter(({ file, name }) => file === 'glossary.yaml' && name !== 'unused-term'),
        [],
      );
      assert.match(text, /term: 'EPR: “new”'\n {2}expansion: A record\n/);
    });
});

test('a file takes the name that the author gives it', () => {
  const [file] = begin('organisation', '健康', present, 'health');
  assert.equal(file?.path, 'organisations/health.md');
  assert.match(file.text, /^title: 健康$/m);
});

describe('the reference of a briefing is the next free one', () => {
  const referring = (...references: string[]) =>
    references.map((reference, index) => ({
      path: `briefings/b${index}.md`,
      text: `---\nreference: ${reference}\n---\n`,
    }));
  const cases: [present: string[], next: string][] = [
    [[], 'B1'],
    [['M1', 'M3', 'X9'], 'M4'],
    [['B9', 'B10'], 'B11'],
    [['as they please'], 'B1'],
  ];
  for (const [references, next] of cases)
    test(`${references.join(', ') || 'none'}: ${next}`, () => {
      const [file] = begin('briefing', 'New', referring(...references));
      assert.match(file?.text ?? '', new RegExp(`^reference: ${next}$`, 'm'));
    });
});

test('a publication without MDX gets a briefing in Markdown', () => {
  const files = [{ path: 'site.yaml', text: 'mdx: false\n' }];
  const [file] = begin('briefing', 'New', files);
  assert.equal(file?.path, 'briefings/new.md');
  assert.doesNotMatch(file.text, /</);
});

describe('nothing is written over, nor under a name that breaks', () => {
  const cases: [
    behaviour: string,
    kind: Kind,
    title: string,
    says: RegExp,
    slug?: string,
    glossary?: string,
  ][] = [
    [
      'a page of another ending',
      'initiative',
      'ALPHA',
      /^initiatives\/alpha\.mdx already exists.*: --slug alpha-2$/,
    ],
    [
      'a page that every publication has',
      'page',
      'Sources',
      /^The address sources\.html belongs to .*--slug our-sources$/,
    ],
    ['claims without a briefing', 'briefing', 'Talk', /already exists/],
    ['a device of Windows', 'initiative', 'AUX', /Windows/],
    ['no letter', 'organisation', '健康', /no letter.* --slug NAME$/],
    ['a name that is no address', 'page', '健康', /Did you mean my-health\?$/, 'My health'],
    ['claims that are there', 'claims', 'The talk', /^claims\/talk\.yaml already exists/],
    [
      'claims for no briefing',
      'claims',
      'Tlak',
      /^There is no briefing “Tlak”.* Those that are there: talk\.$/,
    ],
    ['a term that is there', 'term', 'EPR', /^“EPR” is already in glossary\.yaml/],
    ['a glossary in brackets', 'term', 'X', /is no list/, undefined, '[{ term: NHS, expansion: N }]\n'],
  ];
  for (const [behaviour, kind, title, says, slug, glossary] of cases)
    test(behaviour, () => {
      const files = glossary === undefined ? present : [{ path: 'glossary.yaml', text: glossary }];
      assert.throws(
        () => begin(kind, title, files, slug),
        (error) => error instanceof RefusedError && says.test(error.message),
      );
    });
});

describe('the command', () => {
  let content = '';
  beforeEach(() => {
    content = join(temporaryFolder('new-'), 'my content');
    cpSync(BASE, content, { recursive: true });
  });
  const run = (...words: string[]) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../commands/new.ts'), ...words],
      {
        env: { ...process.env, CONTENT_DIR: content },
        encoding: 'utf8',
      },
    );
    return { status, says: stderr.trim().split('\n') };
  };
  test('writes into CONTENT_DIR, once', () => {
    assert.deepEqual(run('briefing', 'Spring', 'talk'), { status: 0, says: [''] });
    assert.match(readFileSync(join(content, 'briefings/spring-talk.mdx'), 'utf8'), /^title: Spring talk$/m);
    const again = run('briefing', 'Spring talk');
    assert.equal(again.status, 1);
    assert.match(again.says.join(), /^briefings\/spring-talk\.mdx already exists/);
  });
  test('says in a line what is missing or unknown, and writes nothing', () => {
    const before = readdirSync(content, { recursive: true });
    for (const words of [[], ['briefing'], ['briefing', ' '], ['essay', 'Title'], ['constructor', 'Title']]) {
      const { status, says } = run(...words);
      assert.equal(status, 1);
      assert.equal(says.length, 1);
      assert.match(
        says.join(),
        /npm run new -- briefing\|initiative\|organisation\|page\|claims\|term "Title"/,
      );
    }
    assert.deepEqual(readdirSync(content, { recursive: true }), before);
  });
  for (const [written, meant] of [
    ['pages', 'page'],
    ['briefings', 'briefing'],
    ['initative', 'initiative'],
    ['organization', 'organisation'],
    ['organizations', 'organisation'],
    ['claim', 'claims'],
    ['terms', 'term'],
    ['workflows', 'workflow'],
  ] as const)
    test(`says what to type in place of ${written}`, () => {
      const { status, says } = run(written, 'A plan');
      assert.equal(status, 1);
      assert.deepEqual(says, [
        `“${written}” cannot be created. Did you mean \`${meant}\`? Type: npm run new -- ${meant} 'A plan'`,
      ]);
    });
  test('adds a term and begins a page under a given name', () => {
    assert.equal(run('term', 'GP').status, 0);
    assert.match(readFileSync(join(content, 'glossary.yaml'), 'utf8'), /\[NHSlogin\]\n- term: GP\n/);
    assert.equal(run('page', '健康', '--slug', 'health').status, 0);
    assert.match(readFileSync(join(content, 'pages/health.md'), 'utf8'), /^title: 健康$/m);
  });
  test('writes a publication that passes the strict check, once', () => {
    const folder = join(content, '../spring meeting');
    assert.deepEqual(run('publication', folder), { status: 0, says: [''] });
    const { report, publication } = inspect(folder, { drafts: false });
    assert.deepEqual(report.problems, []);
    assert.ok(publication);
    assert.equal(publication.pictures.size, 1);
    for (const part of ['briefings', 'initiatives', 'organisations', 'pages', 'sources', 'terms'] as const)
      assert.ok(publication[part].length > 0, part);
    assert.equal(publication.claims.get('spring-meeting')?.length, 2);
    const again = run('publication', folder);
    assert.equal(again.status, 1);
    assert.match(again.says.join(), /is not empty .* nothing was written/);
    assert.equal(run('publication', content).status, 1);
    const unfit = run('publication', join(content, '../50% spring'));
    assert.equal(unfit.status, 1);
    assert.match(unfit.says.join(), /has a `%` in it.* Nothing was written/);
    assert.equal(
      readFileSync(join(content, 'site.yaml'), 'utf8'),
      readFileSync(join(BASE, 'site.yaml'), 'utf8'),
    );
  });
});

test('the words of the interface are written to be translated, and are whole as they stand', () => {
  const words: unknown = parse(interfaceToTranslate('en'));
  assert.deepEqual(words, JSON.parse(JSON.stringify(english)));
  const polish = interfaceToTranslate('pl');
  assert.match(polish, /# stays\. .*: one for 1; few for 2, 3, 4, 22; many for 0, 5, 6, 7; other\.\n/);
  assert.match(polish, /events:\n +one: .*\n +few: .*\n +many: .*\n +other: /);
});

test('words to be translated have the forms of their language, whatever else is wrong in site.yaml', () => {
  const site = present.map(({ path, text }) =>
    path === 'site.yaml'
      ? { path, text: text.replace('language: en-GB', 'language: ar\ncontact: nowhere') }
      : { path, text },
  );
  const { problems } = assemble(
    [...site, { path: 'interface.yaml', text: interfaceToTranslate('ar') }].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    ),
    { drafts: false },
  );
  assert.deepEqual(
    problems.map(({ file, message }) => [file, message.split(' ')[0]]),
    [['site.yaml', '`contact`']],
  );
});

test('what readers see of a new file is in the language of the publication, or nothing', () => {
  const inLanguage = (language: string) =>
    present.map(({ path, text }) => ({
      path,
      text: text.replace('language: en-GB', `language: ${language}`),
    }));
  const begun = (kind: Kind, language: string) => begin(kind, 'Kai', inLanguage(language))[0]?.text ?? '';
  assert.match(begun('page', 'de'), /note: Erstmals veröffentlicht\.[^]*\n\n## Was es ist\n$/);
  assert.match(begun('briefing', 'de'), /\n\n## Aussage für Aussage\n\n<Claims \/>\n$/);
  assert.match(begun('initiative', 'ar'), /\n# changes: [^]*\n---\n\n$/);
  assert.match(begun('briefing', 'ar'), /\n---\n\n<Claims \/>\n$/);
});
