import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseBibtex } from '../../publication/sources/bibtex/parse-bibtex.ts';
import { parseRis } from '../../publication/sources/parse-ris.ts';
import { normaliseSource } from '../../model/source/normalise-source.ts';
import { hostileText } from '../../testing/hostile-texts.ts';
import { source } from '../../testing/publication-samples.ts';
import { onOneLine } from '../../text/citation-formats.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import { CSL_TYPES } from './source-types.ts';
import { sourcesAs } from './write.ts';

/** Both are read by Citation.js. */
const READERS = { bib: parseBibtex, ris: parseRis } as const;

function readBack(format: keyof typeof READERS, text: string) {
  const { items, problems } = READERS[format]({ path: `x.${format}`, text });
  assert.deepEqual(problems, []);
  return items.map(({ fields }) => ({ ...normaliseSource(fields).source, id: String(fields['id']) }));
}

const samples = [
  ...CSL_TYPES.map((type) =>
    source({
      id: `a-${type}`,
      type,
      title: `A ${type} & more`,
      author: [
        { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
        { literal: 'National Audit Office' },
      ],
      publisher: 'The society',
      'container-title': 'A whole',
      issued: { 'date-parts': [[2019, 5, 3]] },
      accessed: { 'date-parts': [[2020, 1, 2]] },
      volume: '3',
      page: '10-12',
      URL: 'https://example.org/a_b%20c?x=1&y=2#part',
      DOI: '10.1000/a_b',
      language: 'en-GB',
    }),
  ),
  source({ id: 'unheard-of', type: 'unheard-of', title: 'Of no known type' }),
  source({ id: 'bare', title: undefined }),
];

for (const format of ['bib', 'ris'] as const) {
  test(`sources of every type of CSL are read back from ${format}`, () => {
    const read = readBack(format, sourcesAs(format, samples));
    assert.deepEqual(
      read.map(({ id, title, URL, DOI, issued, accessed, volume }) => ({
        id,
        title,
        URL,
        DOI,
        issued,
        accessed,
        volume,
      })),
      samples.map(({ id, title, URL, DOI, issued, accessed, volume }) => ({
        id,
        title,
        URL,
        DOI,
        issued,
        accessed,
        volume,
      })),
    );
    // The author of a film in RIS is its director.
    for (const { id, author, director } of read)
      if (id.startsWith('a-'))
        assert.match(JSON.stringify(author ?? director), /Beethoven.*Ludwig.*National Audit Office/, id);
  });

  test(`whatever a title or name holds is read back from ${format}`, () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (title, name) => {
        const written = source({ title, author: [{ literal: name }] });
        const [read, ...more] = readBack(format, sourcesAs(format, [written]));
        assert.deepEqual(more, []);
        assert.equal(read?.title, onOneLine(plainText(written.title ?? '')));
        // A reader takes one word for a family name; signs that part names in RIS are left out of them.
        const [author] = read.author ?? [];
        const body = onOneLine(plainText(name));
        const known = format === 'ris' ? onOneLine(body.replaceAll(/[,;]\s*/g, ' ')) : body;
        assert.equal(author?.literal ?? author?.family, known);
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
}

const dates: [written: object, bib: string | undefined][] = [
  [{ 'date-parts': [[2019, 5]] }, '2019-05'],
  [{ raw: '2019-05/2020' }, '2019-05/2020'],
  [{ 'date-parts': [[1850]], circa: true }, '1850~'],
  [{ raw: '[2020-01-21,2020-01-22]' }, '2020'],
  [{ literal: 'forthcoming, 2020' }, '2020'],
  [{ literal: 'forthcoming' }, undefined],
];
for (const [issued, written] of dates)
  test(`the date ${JSON.stringify(issued)} becomes ${written ?? 'none'}`, () => {
    assert.equal(/^ {2}date = \{(.*)\},$/m.exec(sourcesAs('bib', [source({ issued })]))?.[1], written);
  });

test('CSL-JSON is as it was read, but for ids that only this publication knows', () => {
  const { otherIds, ...written } = source({ title: 'A <i>marked</i> title' });
  assert.deepEqual(JSON.parse(sourcesAs('json', [{ ...written, otherIds: ['other'] }])), [written]);
  assert.equal(otherIds, undefined);
});
