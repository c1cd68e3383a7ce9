import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, mock, test } from 'node:test';
import { PROBLEMS, type Problem, type ProblemName } from '../model/problems.ts';
import { inspect } from '../publication/load-publication.ts';
import { consequenceOf, explainProblem, PROBLEM_EXAMPLES, PROBLEM_GROUPS } from './problem-guide.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const FIXTURES = join(import.meta.dirname, '../publication/fixtures');
let content: string;
beforeEach(() => {
  content = join(temporaryFolder('example-'), 'content');
  cpSync(join(FIXTURES, '_base'), content, { recursive: true });
});

const found = () => inspect(content, { drafts: false }).report.problems;

/** Makes the faults that no repository can hold; afterwards they are mended as the example says. */
const ON_DISK: Partial<Record<ProblemName, { make: () => void; mend: () => void }>> = {
  'missing-folder': {
    make() {
      renameSync(content, `${content}-elsewhere`);
    },
    mend() {
      renameSync(`${content}-elsewhere`, content);
    },
  },
  'unreadable-file': {
    make() {
      linkAbout(join(dirname(content), 'old/about.md'));
    },
    mend: restoreAbout,
  },
  'outside-content': {
    make() {
      linkAbout(join(FIXTURES, '_base/pages/about.md'));
    },
    mend: restoreAbout,
  },
  'file-too-large': {
    make() {
      truncateSync(join(content, 'pages/about.md'), 51_000_000);
    },
    mend: restoreAbout,
  },
  'large-attachment': {
    make() {
      linkFile('report.pdf');
      writeReport(20_000_001);
    },
    mend() {
      writeReport(20_000_000);
    },
  },
  'damaged-attachment': {
    make() {
      linkFile('report.pdf');
      writeFileSync(join(content, 'files/report.pdf'), '');
    },
    mend() {
      writeReport(1_000);
    },
  },
  'position-in-file': {
    make() {
      linkFile('quay.jpg');
      cpSync(join(FIXTURES, 'files-damaged/files/quay.jpg'), join(content, 'files/quay.jpg'));
    },
    mend() {
      restoreAbout();
      mkdirSync(join(content, 'pictures'));
      renameSync(join(content, 'files/quay.jpg'), join(content, 'pictures/quay.jpg'));
      appendFileSync(join(content, 'pages/about.md'), '![The quay](../pictures/quay.jpg)\n');
    },
  },
  'internal-error': {
    make() {
      mock.method(WeakMap.prototype, 'get', () => {
        throw new Error('broken for a test');
      });
    },
    mend() {
      mock.restoreAll();
    },
  },
  'too-complex': {
    make() {
      appendFileSync(join(content, 'pages/about.md'), '*a '.repeat(5_000));
    },
    mend() {
      restoreAbout();
      appendFileSync(join(content, 'pages/about.md'), '\\*a '.repeat(5_000));
    },
  },
};

function linkFile(name: string): void {
  mkdirSync(join(content, 'files'));
  appendFileSync(join(content, 'pages/about.md'), `[A report](../files/${name})\n`);
}

function writeReport(size: number): void {
  writeFileSync(join(content, 'files/report.pdf'), '%PDF-1.4');
  truncateSync(join(content, 'files/report.pdf'), size);
}

function linkAbout(target: string): void {
  rmSync(join(content, 'pages/about.md'));
  symlinkSync(target, join(content, 'pages/about.md'));
}

function restoreAbout(): void {
  rmSync(join(content, 'pages/about.md'));
  cpSync(join(FIXTURES, '_base/pages/about.md'), join(content, 'pages/about.md'));
}

/** Lays a case over the valid content, as the test of the reports does. */
function layOver(fixture: string): void {
  cpSync(join(FIXTURES, fixture), content, { recursive: true });
  const removed = join(content, 'removed.txt');
  if (existsSync(removed))
    for (const path of readFileSync(removed, 'utf8').split('\n').filter(Boolean)) rmSync(join(content, path));
  for (const note of [
    'removed.txt',
    'problems.txt',
    'problems.json',
    'problems.github.txt',
    'problems.strict.txt',
  ])
    rmSync(join(content, note), { force: true });
}

/** @returns the problems that are reported within a piece of a file */
function within(problems: readonly Problem[], file: string, piece: string): Problem[] {
  const text = readFileSync(join(content, file), 'utf8');
  const start = text.indexOf(piece);
  assert.ok(start >= 0 && !text.includes(piece, start + 1), `${file} has the piece once`);
  const lines = text.split('\n');
  return problems.filter((problem) => {
    const before = lines.slice(0, problem.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    const offset = before + problem.column - 1;
    return problem.file === file && offset >= start && offset < start + piece.length;
  });
}

const names = (problems: readonly Problem[]) => problems.map(({ name }) => name);
const placed = (problems: readonly Problem[]) => problems.map(({ name, file }) => `${name} ${file}`);

describe('of each example, the check reports the wrong piece and not the right one', () => {
  for (const [name, { fixture, file, wrong, right }] of Object.entries(PROBLEM_EXAMPLES))
    test(name, () => {
      if (fixture === undefined) {
        const { make, mend } = ON_DISK[name as ProblemName] ?? assert.fail('no fixture');
        make();
        assert.deepEqual(names(found()), [name]);
        mend();
        assert.deepEqual(names(found()), []);
        return;
      }
      layOver(fixture);
      const before = found();
      const path = join(content, file ?? right);
      if (file === undefined) {
        const there = before.filter((problem) => `${wrong}/`.startsWith(`${problem.file}/`));
        assert.ok(names(there).includes(name as ProblemName), `${name} of ${wrong}`);
        mkdirSync(dirname(path), { recursive: true });
        renameSync(join(content, wrong), path);
        rmSync(join(content, there[0]?.file ?? ''), { recursive: true, force: true });
      } else if (wrong) {
        assert.ok(names(within(before, file, wrong)).includes(name as ProblemName), `${name} in ${file}`);
        const text = readFileSync(path, 'utf8');
        writeFileSync(
          path,
          text.replace(wrong, () => right),
        );
      } else {
        assert.deepEqual(placed(before), [`${name} ${file}`]);
        writeFileSync(path, right);
      }
      const after = found();
      const count = (problems: readonly Problem[]) =>
        problems.filter((problem) => problem.name === name).length;
      assert.ok(count(after) < count(before), 'it is mended');
      assert.deepEqual(
        placed(after).filter((one) => !placed(before).includes(one)),
        [],
        'nothing else is wrong now',
      );
      if (file === undefined)
        assert.deepEqual(
          after.filter((problem) => problem.file === right),
          [],
        );
      else assert.deepEqual(names(within(after, file, right)), []);
    });
});

test('the guide explains every problem once', () => {
  assert.deepEqual(PROBLEM_GROUPS.flatMap(({ problems }) => problems).sort(), Object.keys(PROBLEMS).sort());
});

test('what the terminal and the page say of a problem', () => {
  assert.equal(
    explainProblem('broken-link'),
    `broken-link
Error: nothing is published until it is mended.

The link leads to a page or file that does not exist.
Write the path of the page’s file, seen from the file you are in. Two dots lead out of its folder.

Wrong, in pages/about.md:
  See [the talk](../briefings/tlak.mdx).

Right:
  See [the talk](../briefings/talk.mdx).`,
  );
  assert.match(explainProblem('missing-file'), /^Wrong, in site\.yaml:\n {2}\(the file does not exist\)$/m);
  assert.match(explainProblem('invalid-character'), /\[the␀talk\]/);
  assert.equal(consequenceOf('unused-term'), 'Warning: the site is built all the same.');
});
