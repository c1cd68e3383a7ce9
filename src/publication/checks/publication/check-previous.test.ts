import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { RECORD } from '../../../model/edition/edition-record.ts';
import { readContentFolder } from '../../folder/read-content-folder.ts';
import { assemble } from '../../load-publication.ts';

const folder = readContentFolder(join(import.meta.dirname, '../../fixtures/_base'));
assert.ok(folder);
const files = folder.files.map((file) =>
  file.path === 'site.yaml' ? { ...file, text: `${file.text}previous: last.zip\n` } : file,
);
const record = {
  ...{ ...RECORD, generator: 'one', title: 'A small publication', tagline: 'x', publisher: 'x' },
  ...{ name: 'small-publication', language: 'en-GB', edition: '2019', pages: [], withdrawn: [] },
};
const problemsOf = (over: Partial<typeof record>) =>
  assemble(files, { drafts: false }, { ...folder, readPrevious: () => ({ ...record, ...over }) });

test('an earlier edition of the publication is taken', () => {
  const { problems, publication } = problemsOf({});
  assert.deepEqual(problems, []);
  assert.equal(publication?.previous?.edition, '2019');
});

const faults: [over: Partial<typeof record>, message: RegExp][] = [
  [{ name: 'another', title: 'Another' }, /another publication: “Another”/],
  [{ edition: '2999' }, /later than the last change/],
];
for (const [over, message] of faults)
  test(`told at its line: ${message.source}`, () => {
    const { problems } = problemsOf(over);
    assert.deepEqual(
      problems.map(({ name, file, line }) => ({ name, file, line })),
      [{ name: 'previous-edition', file: 'site.yaml', line: 9 }],
    );
    assert.match(problems[0]?.message ?? '', message);
  });
