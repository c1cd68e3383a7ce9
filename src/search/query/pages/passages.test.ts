import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dateReader } from '../../language/dates/dates-in-text.ts';
import { BLOCK_END as END, CELL_END as CELL } from '../../language/text-marks.ts';
import { choosePassages, textOf, weighPassages } from './passages.ts';
import { mark } from './mark-terms.ts';
import { hintsOf } from './answer-hints.ts';
import { READING } from './reading.ts';
import { readQuestion } from './question.ts';
import { sentencesOf } from './units.ts';

const sections: [id: string, title: string, blocks: string[]][] = [
  [
    'key-figures',
    'Key figures',
    [`Budget of the lab${CELL} £250 million${CELL}`, `Systems that trusts run${CELL} 400${CELL}`],
  ],
  [
    'what-it-was',
    'What it was',
    [
      'The NHS lab has led others. The lab was led by I. Joshi. It was closed in 2022, the press said.',
      'A poll of staff was made. Its 220 replies spoke of up to half an hour.',
    ],
  ],
  [
    'what-else',
    'What else the record shows',
    [
      'Trusts had asked Rosa Reporter. Ada Example was its chief executive.',
      'The critics said that it was too hasty. Its seat was Leeds. A bureau of that name is separate.',
      'It is still named in reports.',
    ],
  ],
  ['since-then', 'Since then', ['On 3 February 2018 the lab was evaluated.']],
];
const words = ['The lab.', 'A lab', `for tests.${END}`].join(' ').split(' ');
const anchors = sections.map(([id, text, blocks]) => {
  const location = words.length;
  words.push(
    ...`${text}${END} ${blocks.map((block) => `${block.replace(/\u2064$/, '')}${END}`).join(' ')}`.split(' '),
  );
  return { element: 'h2', id, text, location };
});
const page = {
  ...{ url: '/lab.html', content: words.join(' '), anchors },
  ...{ meta: { title: 'The lab', summary: 'A lab for tests.' }, filters: {}, excerpt: '', sub_results: [] },
};
const shown = (query: string) =>
  choosePassages(weighPassages(page, readQuestion(query, dateReader(), undefined, hintsOf(query, READING))));

describe('a result shows the sentences and rows that answer', () => {
  const cases: [query: string, text: string, url: string][] = [
    ['who led the lab', 'The lab was led by I. Joshi. It was closed in 2022, the press said.', 'what-it-was'],
    [
      'when was the lab closed',
      'The lab was led by I. Joshi. It was closed in 2022, the press said.',
      'what-it-was',
    ],
    ['how many systems do trusts run', 'Systems that trusts run · 400', 'key-figures'],
    ['lab budget', 'Budget of the lab · £250 million', 'key-figures'],
    ['lab evaluation', 'On 3 February 2018 the lab was evaluated.', 'since-then'],
    [
      'who was in charge of the lab',
      'The lab was led by I. Joshi. It was closed in 2022, the press said.',
      'what-it-was',
    ],
    ['why did the lab fail', 'The critics said that it was too hasty. Its seat was Leeds.', 'what-else'],
    ['where was the lab', 'Its seat was Leeds. A bureau of that name is separate.', 'what-else'],
    ['is the lab still running', 'It is still named in reports.', 'what-else'],
    ['3/2/2018', 'On 3 February 2018 the lab was evaluated.', 'since-then'],
  ];
  for (const [query, text, id] of cases)
    test(query, () => {
      const [first] = shown(query);
      assert.deepEqual(first && [textOf(first), first.url], [text, `/lab.html#${id}`]);
    });
});

test('words of the question are marked whole, whatever their form, and so is a date', () => {
  const marked = (query: string) =>
    shown(query)[0]
      ?.parts.flat()
      .filter(({ marked }) => marked)
      .map(({ text }) => text);
  assert.deepEqual(marked('lab evaluations'), ['lab', 'evaluated']);
  assert.deepEqual(marked('2018-02-03'), ['3 February 2018']);
  assert.deepEqual(marked('ai trusts'), ['trusts']);
  const words = mark('A hospital of the trial.', readQuestion('hospitals trials').terms);
  assert.deepEqual(
    words.flatMap(({ text, marked }) => (marked ? text : [])),
    ['hospital', 'trial'],
  );
});

test('who was at its head is shown, by whatever word', () => {
  assert.match(shown('who led the lab').map(textOf).join(' '), /Ada Example was its chief executive\./);
});

test('the summary is not shown twice, and no more than two passages are', () => {
  const passages = shown('lab staff budget tests');
  assert.equal(passages.length, 2);
  assert.ok(passages.every((passage) => !textOf(passage).includes('for tests')));
});

test('a page that has no word of a question in its text shows what it asks for, or how its text begins', () => {
  const texts = (query: string) => shown(query).map(textOf);
  assert.equal(
    texts('who is the boss of tests')[0],
    'The lab was led by I. Joshi. It was closed in 2022, the press said.',
  );
  assert.deepEqual(texts('tests')[0], 'Budget of the lab · £250 million');
});

test('what a page says of itself in the next sentence, or before the last, is shown with it', () => {
  assert.equal(
    textOf(shown('poll')[0] ?? assert.fail()),
    'A poll of staff was made. Its 220 replies spoke of up to half an hour.',
  );
});

test('full stops within abbreviations end no sentence', () => {
  assert.deepEqual(sentencesOf('Ada leads the U.S. Survey. J. Doe was first.'), [
    'Ada leads the U.S. Survey.',
    'J. Doe was first.',
  ]);
});

test('what stands above a result is not said again in it', () => {
  const [first, second] = shown('lab budget closed');
  assert.ok(first && second);
  const others = choosePassages([first, second], [first]);
  assert.deepEqual(others.map(textOf), [textOf(second)]);
  const [row] = shown('systems trusts run');
  const empty = { ...second, says: new Set<number>(), answers: false };
  assert.ok(row);
  assert.deepEqual(choosePassages([row, empty], [row]), [], 'nor what says nothing of the question');
  assert.deepEqual(choosePassages([empty], [{ ...row, url: 'other.html' }]), [empty]);
});
