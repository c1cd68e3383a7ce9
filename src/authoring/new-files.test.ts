import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { readContentFolder } from '../publication/content-folder.ts';
import { assemble } from '../publication/load-publication.ts';
import { KINDS, newFiles, RefusedError, type Kind } from './new-files.ts';

const BASE = join(import.meta.dirname, '../publication/fixtures/_base');
const present = readContentFolder(BASE)?.files ?? [];
const begin = (kind: Kind, title: string, files = present) => newFiles(kind, title, '2026-11-25', files);

/** What only the author can know, filled in. */
const FILLED: [field: RegExp, value: string][] = [
  [/^( *)(summary|name|text|record): #.*$/gm, '$1$2: In a sentence.'],
  [/^( *)dates: #.*$/gm, "$1dates: '2026'"],
  [/^( *)verdict: #.*$/gm, '$1verdict: unconfirmed'],
  [/^status: #.*$/gm, 'status: active'],
  [/^## What it is$/gm, '## What it is\n\nA plan.'],
  [/^kind: #.*One of (?:body|government department).*$/gm, 'kind: KIND'],
];
const kindOf = { briefing: '', initiative: 'body', organisation: 'office' };

describe('what is begun is valid but for what only the author can know', () => {
  for (const kind of Object.keys(KINDS) as Kind[])
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
      const entry = publication?.[KINDS[kind]].find(({ slug }) => slug === 'records-shared-and-safe');
      assert.equal(entry?.data.title, title);
      assert.equal(entry.data.updated, '2026-11-25');
    });
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
  const cases: [behaviour: string, kind: Kind, title: string, says: RegExp][] = [
    ['a page of another ending', 'initiative', 'ALPHA', /^initiatives\/alpha\.mdx already exists/],
    ['claims without a briefing', 'briefing', 'Talk', /already exists/],
    ['a device of Windows', 'initiative', 'AUX', /Windows/],
    ['no letter', 'organisation', '健康', /no letter/],
  ];
  for (const [behaviour, kind, title, says] of cases)
    test(behaviour, () => {
      assert.throws(
        () => begin(kind, title),
        (error) => error instanceof RefusedError && says.test(error.message),
      );
    });
});

describe('the command', () => {
  let content = '';
  beforeEach(() => {
    content = join(mkdtempSync(join(tmpdir(), 'new-')), 'my content');
    cpSync(BASE, content, { recursive: true });
  });
  afterEach(() => {
    rmSync(join(content, '..'), { recursive: true });
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
      assert.match(says.join(), /npm run new -- briefing\|initiative\|organisation "Title"/);
    }
    assert.deepEqual(readdirSync(content, { recursive: true }), before);
  });
});
