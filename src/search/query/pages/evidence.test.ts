import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BLOCK_END as END } from '../../language/text-marks.ts';
import { writeNames } from '../../language/name-field.ts';
import { weighEvidence } from './evidence.ts';
import { readQuestion } from './question.ts';

const page = (title: string, text: string, names: string[] = [], summary = '') => ({
  ...{ url: '/a.html', filters: {}, excerpt: '', sub_results: [], anchors: [], content: text },
  meta: { title, summary, names: writeNames(names.map((name) => ({ name, kind: 'other name' }))) },
});
const weigh = (...asked: Parameters<typeof weighEvidence>) =>
  weighEvidence(...asked).map(({ weight }) => weight);
const others = Array.from({ length: 4 }, () => page('Other', `Nothing of it.${END} Nothing else.${END}`));

describe('pages that have more of a question outweigh others', () => {
  const cases: [what: string, query: string, more: ReturnType<typeof page>, less: ReturnType<typeof page>][] =
    [
      [
        'a title with most of the words outweighs a text with all',
        'heart charity that pays',
        page('Heart Charity', `It is a charity.${END} It funds research.${END}`),
        page('Institute', `The heart.${END} A charity pays.${END} Much else.${END}`),
      ],
      [
        'what is said throughout, what is said once',
        '8 November 2024',
        page('Review', `Published on 8 November 2024.${END} Launched on 8 November 2024.${END}`),
        page('Timeline', `On 8 November 2024.${END} On 9 November.${END} On 10 November.${END}`),
      ],
      [
        'a rare word, a common one',
        'rare common',
        page('A', `A rare thing.${END} A thing.${END}`),
        page('B', `A common thing.${END} A thing.${END}`),
      ],
      [
        'a summary with all of the words, a text with them apart',
        'dumping watched by cameras',
        page('Eyes', `Else.${END} Nothing.${END}`, [], 'Hidden cameras where people see dumping, watched.'),
        page('Signs', `Cameras there.${END} Watched.${END} Some dumping.${END}`),
      ],
      [
        'a row with the date that is asked for, what has the words more often',
        'when was the keeper of the gates appointed',
        page('Meeting', `The keeper of the gates was appointed on 3 May 2019.${END} Else.${END}`),
        page('Trust', `A keeper of the gates, appointed for it, opens them.${END} It has gates.${END}`),
      ],
      [
        'a row with a number where one is asked for, what has the words more often',
        'how many keepers of the gates',
        page('Meeting', `Keepers of the gates: twelve in all, it was said.${END} Else.${END}`),
        page('Trust', `Keepers of the gates open them.${END} It has gates.${END}`),
      ],
      [
        'a row with the name that is asked for, what has the words more often',
        'who is the keeper of the gates',
        page('Meeting', `The keeper of the gates was then Ilse Ostrander.${END} Else.${END}`),
        page('Trust', `A keeper of the gates has to open them.${END} It has gates.${END}`),
      ],
    ];
  const common = page('C', `A common thing.${END} A thing.${END}`);
  for (const [what, query, more, less] of cases)
    test(what, () => {
      const pages = [less, more, common, ...others].map((page) => ({ page, score: 0 }));
      const [least = 0, most = 0] = weigh(pages, readQuestion(query));
      assert.ok(most > least, `${String(most)} ≤ ${String(least)}`);
    });

  test('both words of a query of two, one of them throughout', () => {
    const both = page('Lab', `An initial sum.${END} A budget.${END} Else.${END}`);
    const one = page('Trusts', `Budget.${END} Budget.${END}`, [], 'Budgets: the budget of trusts.');
    const all = [both, one, ...others.map(() => page('Other', `Initial.${END}`))];
    const pages = all.map((page) => ({ page, score: 0 }));
    const [most = 0, least = 0] = weigh(pages, readQuestion('initial budget'));
    assert.ok(most > least, `${String(most)} ≤ ${String(least)}`);
  });

  test('what stands for a word that no page has, a word that several have', () => {
    const pages = [page('Ferry', `The ferry.${END}`), page('Bicycles', `Bicycles on it.${END}`)];
    const all = [...pages, page('Ferry fare', `A ferry.${END}`), ...others].map((page) => ({
      page,
      score: 0,
    }));
    const question = readQuestion('bike ferry', undefined, new Map([['bike', ['bicycle']]]));
    const [least = 0, most = 0] = weigh(all, question);
    assert.ok(most > least, `${String(most)} ≤ ${String(least)}`);
  });
});

test('words that stand in one sentence are told from those anywhere', () => {
  const pages = [page('Apart', `One here.${END} Two there.${END}`), page('Together', `One, two.${END}`)];
  const evidence = weighEvidence(
    [...pages, ...others].map((page) => ({ page, score: 0 })),
    readQuestion('one two'),
  );
  const [apart, together] = evidence.map(({ together, anywhere }) => [together, anywhere]);
  assert.deepEqual(
    [apart, together],
    [
      [0.5, 1],
      [1, 1],
    ],
  );
});

test('what Pagefind makes of pages counts, and no page at all is nothing', () => {
  const same = page('Same', `The word.${END}`);
  const weights = weigh(
    [1, 2].map((score) => ({ page: same, score })),
    readQuestion('word'),
  );
  assert.ok((weights[1] ?? 0) > (weights[0] ?? 0));
  assert.deepEqual(weigh([], readQuestion('word')), []);
});
