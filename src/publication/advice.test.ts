import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Problem } from '../model/problems.ts';
import type { ContentFile, ContentFolder } from './folder/content-folder.ts';
import { readContentFolder } from './folder/read-content-folder.ts';
import { assemble } from './load-publication.ts';

/** Advice is followed to the letter here: what it says to write takes the place of what the problem is told of. */

const FIXTURES = join(import.meta.dirname, 'fixtures');
const read = (name: string) => readContentFolder(join(FIXTURES, name)) ?? assert.fail(name);
const base = read('_base');

function contentOf(name: string): ContentFolder {
  const removed = join(FIXTURES, name, 'removed.txt');
  const own = read(name);
  const replaced = new Set([
    ...own.paths,
    ...(existsSync(removed) ? readFileSync(removed, 'utf8').split('\n') : []),
  ]);
  const rest = <Item>(items: readonly Item[], pathOf: (item: Item) => string) =>
    items.filter((item) => !replaced.has(pathOf(item)));
  return {
    ...own,
    files: [...rest(base.files, ({ path }) => path), ...own.files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    paths: [...rest(base.paths, (path) => path), ...own.paths].filter((path) => path.includes('.')).sort(),
  };
}

/** Advice that leaves something to the author: names that are not known, words that only stand for some. */
const LEFT_TO_AUTHOR = /\/name\.md|What it shows|\bwords\b/;

/** What is said where the edit is to be made elsewhere. */
const ELSEWHERE = 'closes what was not opened last';

/** What an edit is: `Write \`x\`.`, `Did you mean \`x\`?`; one with a gap in it is for the author to fill in. */
const EDIT = /^(?:Write|Did you mean|Put it in quotation marks:|Put it in square brackets:) `([^`…]+)`/;

/** @returns the file with the advice followed; undefined where the advice carries no edit, or does not say of what */
function followed(
  { text, path }: ContentFile,
  { name, line, column, message, hint }: Problem,
): ContentFile | undefined {
  const by = EDIT.exec(hint ?? '')?.[1];
  const lineStart =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0);
  const at = lineStart + column - 1;
  const whole = /^Write the whole field as `([^`]+)`/.exec(hint ?? '')?.[1];
  if (whole !== undefined && text.charAt(at) !== '>') {
    const lineEnd = text.indexOf('\n', at);
    return { path, text: text.slice(0, at) + JSON.stringify(whole) + text.slice(lineEnd) };
  }
  if (by === undefined || LEFT_TO_AUTHOR.test(by) || message.includes(ELSEWHERE)) return undefined;
  const named = [...message.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  const written =
    named.find((code) => text.startsWith(code, at)) ??
    named.find((code) => text.slice(at).split('\n')[0]?.includes(code));
  if (written === undefined) return undefined;
  const from = text.indexOf(written, at);
  const end = from + written.length;
  // The value of a field is what stands between its quotation marks.
  const isQuoted =
    name === 'invalid-field' &&
    /["']/.test(text.charAt(from - 1)) &&
    text.charAt(end) === text.charAt(from - 1);
  const quote = isQuoted ? 1 : 0;
  const below = /in a line of its own below: `([^`]+)`/.exec(hint ?? '')?.[1];
  const rest = below === undefined ? '' : `\n\n${below}\n`;
  return { path, text: text.slice(0, from - quote) + by + text.slice(end + quote) + rest };
}

const count = (problems: readonly Problem[], { name, file, message }: Problem) =>
  problems.filter((one) => one.name === name && one.file === file && one.message === message).length;

let edits = 0;
for (const name of readdirSync(FIXTURES).filter((one) => one !== '_base'))
  test(`advice that is followed makes the problem vanish: ${name.replaceAll('-', ' ')}`, () => {
    const content = contentOf(name);
    const { problems } = assemble(content.files, { drafts: false }, content);
    for (const problem of problems) {
      const file = content.files.find(({ path }) => path === problem.file);
      const mended = file && followed(file, problem);
      if (!mended) continue;
      edits += 1;
      const files = content.files.map((one) => (one === file ? mended : one));
      const after = assemble(files, { drafts: false }, content).problems;
      const told = `${problem.file}:${problem.line}:${problem.column} ${problem.message} ${problem.hint ?? ''}`;
      assert.ok(count(after, problem) < count(problems, problem), told);
      assert.deepEqual(
        after
          .filter((one) => count(problems, one) === 0 && one.file === problem.file)
          .map((one) => one.message),
        [],
        told,
      );
    }
  });

test('the edits of many kinds of advice were followed', () => {
  assert.ok(edits > 80, `Only ${edits} edits were followed.`);
});
