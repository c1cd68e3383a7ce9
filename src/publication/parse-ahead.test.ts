import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptTexts, type Ahead } from './kept/kept-texts.ts';
import { parseAhead } from './parse-ahead.ts';
import { createMemory, readContent } from './read-content.ts';

const page = (number: number, text: string) => ({
  path: `pages/page-${String(number).padStart(3, '0')}.md`,
  text: `---\ntitle: Page ${number}\nsummary: What it is.\nupdated: 2020-01-01\n---\n\n${text}\n`,
});

/** So many that at least half of them are parsed ahead; of some, something is wrong. */
const files = Array.from({ length: 400 }, (_, number) =>
  number % 100 === 99 ? page(number, `${'> '.repeat(200)}deep`) : page(number, `Words *${number}*.`),
);

/** @returns what is read of the files, without what only says where things stand */
function read(ahead?: Ahead) {
  const folder = { files, paths: files.map(({ path }) => path), pictures: new Map(), attachments: new Map() };
  const { content, problems } = readContent(folder, createMemory(keptTexts(undefined, ahead)));
  return { problems, texts: content.texts.map(({ file, tree, entry }) => ({ file, tree, entry })) };
}

test('texts that were parsed ahead are read as all others, and so is what is wrong with them', () => {
  const expected = read();
  assert.equal(expected.problems.length, 4);
  const asked: string[] = [];
  const counted: Ahead = (all) => {
    const take = parseAhead(all);
    return (path) => {
      const text = take(path);
      if (text) asked.push(path);
      return text;
    };
  };
  assert.deepEqual(read(counted), expected);
  assert.ok(asked.length >= 198, String(asked.length));
});
