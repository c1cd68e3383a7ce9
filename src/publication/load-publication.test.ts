import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { PROBLEMS, stops } from '../model/problems.ts';
import type { ContentFile, ContentFolder } from './folder/content-folder.ts';
import { readContentFolder } from './folder/read-content-folder.ts';
import { assemble, inspect, loadPublication, orReport, type LoadOptions } from './load-publication.ts';
import { ContentError } from './report/content-error.ts';
import { formatGithub, formatJson } from './report/format-for-machines.ts';
import { reportOf, strictly, type Report } from './report/report.ts';
import { formatText } from './report/format-as-text.ts';

/**
 * Each folder in fixtures/ is laid over the valid content in fixtures/_base/; `removed.txt` names files
 * to take out of it. `problems.txt` is the report that an author then gets: empty where all is well.
 * The same report in other forms is in `problems.json`, `problems.github.txt` and `problems.strict.txt`.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const BASE = join(FIXTURES, '_base');
const IN_A_BUILD: LoadOptions = { drafts: false };
const FORMS: Record<string, (report: Report) => string> = {
  'problems.txt': (report) => (report.problems.length ? formatText(report) : ''),
  'problems.json': formatJson,
  'problems.github.txt': formatGithub,
  'problems.strict.txt': (report) => formatText(strictly(report)),
};
/** What lies in the folder of a case and is no content. */
const NOTES = [...Object.keys(FORMS), 'removed.txt'];

const byPath = (a: ContentFile, b: ContentFile) => (a.path < b.path ? -1 : 1);

function read(directory: string): ContentFolder {
  const folder = readContentFolder(directory);
  assert.ok(folder);
  return folder;
}

const base = read(BASE);

/** The valid content with other files laid over it. */
function overlay({ files, paths, problems, ...media }: ContentFolder, removed: string[] = []): ContentFolder {
  const replaced = new Set([...paths, ...removed]);
  return {
    files: [...base.files.filter(({ path }) => !replaced.has(path)), ...files].sort(byPath),
    paths: [
      ...base.paths.filter((path) => !replaced.has(path)),
      ...paths.filter((path) => !NOTES.includes(path)),
    ].sort(),
    ...media,
    problems,
  };
}

const NO_MEDIA = { pictures: new Map(), attachments: new Map() };
const withFile = (file: ContentFile) =>
  overlay({ files: [file], paths: [file.path], ...NO_MEDIA, problems: [] });

function contentOfCase(folder: string): ContentFolder {
  const removed = join(folder, 'removed.txt');
  return overlay(read(folder), existsSync(removed) ? readFileSync(removed, 'utf8').split('\n') : []);
}

/** The text of a file of the valid content, one part of it replaced. */
function edited(path: string, part: string, by: string): ContentFile {
  const text = readFileSync(join(BASE, path), 'utf8');
  assert.ok(text.includes(part));
  return { path, text: text.replace(part, by) };
}

describe('an author is told every problem, with its place and the edit to make', () => {
  const cases = readdirSync(FIXTURES).filter((name) => name !== '_base');
  for (const name of cases)
    test(name.replaceAll('-', ' '), () => {
      const folder = join(FIXTURES, name);
      const content = contentOfCase(folder);
      const { problems, publication, ...asides } = assemble(content.files, IN_A_BUILD, content);
      const report = reportOf(problems, '/publication/content', content.files, '/publication', {
        ...asides,
        modules: content.modules,
      });
      for (const [file, format] of Object.entries(FORMS)) {
        const path = join(folder, file);
        if (file === 'problems.txt' || existsSync(path))
          assert.equal(format(report).replace(/(?<=.)$/s, '\n'), readFileSync(path, 'utf8'));
      }
      assert.equal(publication === undefined, problems.some(stops));
    });
});

test('every kind of problem has a case', () => {
  const reports = readdirSync(FIXTURES)
    .filter((name) => name !== '_base')
    .map((name) => readFileSync(join(FIXTURES, name, 'problems.txt'), 'utf8'));
  const names = new Set([...reports.join('').matchAll(/^(?:error|warning) (\S+)/gm)].map(([, name]) => name));
  // What lies on the disk in a way that no repository holds: see files.test.ts and below.
  const ofTheDisk = [
    'missing-folder',
    'unreadable-file',
    'outside-content',
    'file-too-large',
    'large-attachment',
    'internal-error',
  ];
  assert.deepEqual([...names, ...ofTheDisk].sort(), Object.keys(PROBLEMS).sort());
});

describe('what a parser says in its own words is reported with its place', () => {
  const cases: [behaviour: string, file: ContentFile, reported: string][] = [
    [
      'an asterisk at the beginning of a value, which YAML reads as an alias',
      edited('pages/about.md', 'title: About', 'title: *About*'),
      'invalid-yaml pages/about.md:2',
    ],
    [
      'a comma too many in JSON',
      edited('sources.json', '"The society" }\n]', '"The society" },\n]'),
      'invalid-json sources.json:11',
    ],
    [
      'an impossible date of a source',
      edited('sources.json', '[[2019, 3]]', '[[2020, 2, 30]]'),
      'unusable-source-field sources.json:7',
    ],
  ];
  for (const [behaviour, file, reported] of cases)
    test(behaviour, () => {
      const { problems } = assemble(withFile(file).files, IN_A_BUILD);
      const places = problems.map((problem) => `${problem.name} ${problem.file}:${problem.line}`);
      assert.deepEqual(places, [reported]);
    });
});

test('a publication holds all that its files say', () => {
  const all = loadPublication(BASE, IN_A_BUILD);
  assert.equal(all.site.title, 'A small publication');
  assert.deepEqual(
    [...all.briefings, ...all.initiatives, ...all.organisations, ...all.pages].map(({ file }) => file),
    [
      'briefings/talk.mdx',
      'initiatives/alpha.mdx',
      'initiatives/beta.md',
      'organisations/office.md',
      'organisations/society.md',
      'pages/about.md',
    ],
  );
  assert.deepEqual([...all.claims.keys()], ['talk']);
  assert.equal(all.sources.length, 3);
  assert.equal(all.terms.length, 3);
  assert.equal(all.initiatives[0]?.body, '\nAlpha kept records [@report-2019].\n');
});

test('what was read is handed on before it is checked, unless a file of it cannot be read', () => {
  const cases = { 'nothing-wrong': true, 'citation-unknown': true, 'field-missing': false };
  for (const [name, isHanded] of Object.entries(cases)) {
    const folder = contentOfCase(join(FIXTURES, name));
    const handed: unknown[] = [];
    const { publication } = assemble(
      folder.files,
      { drafts: false, onRead: (read) => handed.push(read.publication) },
      folder,
    );
    assert.equal(handed.length, isHanded ? 1 : 0, name);
    if (publication) assert.equal(handed[0], publication);
  }
});

test('drafts are in the preview and not in a build', () => {
  const { files } = withFile(edited('initiatives/beta.md', 'status:', 'draft: true\nstatus:'));
  const edit = files.map((file) =>
    file.path === 'initiatives/alpha.mdx'
      ? { ...file, text: file.text.replace('successor: [beta]\n', '') }
      : file,
  );
  const slugs = (drafts: boolean) =>
    assemble(edit, { drafts }).publication?.initiatives.map(({ slug }) => slug);
  assert.deepEqual(slugs(true), ['alpha', 'beta']);
  assert.deepEqual(slugs(false), ['alpha']);
});

describe('a path from which no pages can be built is refused, of the content and of the project', () => {
  for (const sign of ['#', '%', '?'])
    test(sign, () => {
      const odd = join(tmpdir(), `C${sign}41`);
      for (const [content, project] of [
        [odd, tmpdir()],
        [BASE, odd],
      ] as const) {
        const { publication, report } = inspect(content, IN_A_BUILD, project);
        assert.equal(publication, undefined);
        assert.match(formatText(report), /^error invalid-name/);
        assert.ok(report.problems[0]?.message.includes(`${odd} has a \`${sign}\``));
      }
    });
});

test('a folder that does not exist is one clear problem', () => {
  const missing = join(tmpdir(), 'no-such-folder');
  assert.throws(
    () => loadPublication(missing, IN_A_BUILD),
    (error) => {
      assert.ok(error instanceof ContentError);
      assert.equal(
        error.message,
        `error missing-folder  ${missing}:1:1
  There is no content folder here.
  Create it, or set CONTENT_DIR to the folder that contains site.yaml.

1 error in 1 file.
To see a problem explained with an example: npm run check -- --explain missing-folder
The built site explains all of them on the page “Problems and how to mend them” (problems-and-how-to-mend-them.html).`,
      );
      return true;
    },
  );
});

test('a fault of the generator is a report like any other', () => {
  const { publication, problems } = orReport(() => {
    throw new TypeError('x is not a function');
  });
  assert.equal(publication, undefined);
  const report = formatText(reportOf(problems, 'content', []));
  assert.match(report, /^error internal-error {2}content:1:1\n {2}The generator failed: TypeError: x is not/);
  assert.match(report, /Report it with these words: at /);
});
