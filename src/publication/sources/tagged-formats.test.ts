import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linesOfSources as lines } from '../../testing/lines-of-sources.ts';
import { matchSources } from './match-sources.ts';
import { parseSourceFile } from './read-sources.ts';

describe('what PubMed, EndNote and Ovid export is read', () => {
  test('tags of RIS that stand twice, where one is known', () => {
    const twice = ['DA', 'PY', 'DO', 'ET', 'VL', 'SE', 'Y2', 'T2', 'UR', 'SN', 'IS'];
    const text = ['TY  - JOUR', 'TI  - One', ...twice.flatMap((tag) => [`${tag}  - 2019`, `${tag}  - 2020`])];
    assert.match(lines('sources.ris', text.join('\n'))?.join() ?? '', /\| One \|.* 2019/);
  });

  test('the year of a record of Ovid, which is none of reading', () => {
    const accessed = (read: string) =>
      parseSourceFile({
        path: 'sources.ris',
        text: `TY  - JOUR\nT1  - One.\nY1  - 1989//\nY2  - ${read}\nER  -`,
      }).items[0]?.fields['accessed'];
    assert.equal(accessed('1989//'), undefined);
    assert.ok(accessed('1989/05/02/'));
  });

  test('an import knows again what has no id, DOI or address', () => {
    const exported = { path: 'sources.nbib', text: 'PMID- 1\nTI  - One.\n\nPMID- 2\nTI  - Two.\n' };
    const written = JSON.stringify(parseSourceFile(exported).items.map(({ fields }) => fields));
    assert.deepEqual(matchSources({ path: 'sources.json', text: written }, exported).places, [0, 1]);
  });

  test('RefWorks, as an import has it', () => {
    const text = [
      'RT Journal Article',
      'ID 12',
      'A1 Elm, Ben',
      'T1 A 0RW1S34RfeSDcfkexd09rT2small1RW1S34RfeSDcfkexd09rT2 tool',
      'JF Journal',
      'VO 5',
      'YR 2019',
      'FD august 12',
      'SP 10',
      'OP 20',
      'AB In the',
      'UK it goes on',
      'DO 10.1000/a',
      '',
      'RT Book, Section',
      'A1 Doe, J.',
      'A2 Elm, B.',
      'T1 Part',
      'T2 Book',
      'YR 2017',
      'FD 4-9 Dec.',
      'PB Press',
      'PP Leeds',
    ];
    const { items, broken } = parseSourceFile({ path: 'sources.refworks', text: text.join('\r\n') });
    assert.deepEqual(broken, []);
    assert.deepEqual(lines('sources.json', JSON.stringify(items.map(({ fields }) => fields))), [
      'elm-2019-small | Ben Elm | A <i>small</i> tool | Journal | volume 5 | pages 10–20 | 12 August 2019 | https://doi.org/10.1000/a',
      'doe-2017-part | J. Doe | Part | In Book | ed. by B. Elm | Leeds: Press | 4 to 9 December 2017',
    ]);
  });
});
