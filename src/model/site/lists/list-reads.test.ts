import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initiative, publication, source } from '../../../testing/publication-samples.ts';
import { timelineDrawing } from '../../../drawing/timeline-lanes.ts';
import { answerTo, namesOfReads, trackReads } from '../../../text/functions/track-reads.ts';
import { movedFrom } from '../../edition/moved-pages.ts';
import { figuresOfUnit } from '../../figures/compared-figures.ts';
import { relate, type Current } from '../../relations.ts';
import { sourcesInAll } from '../../source/sources-on-page.ts';
import { describeValue, trackedPublication, type Tracked } from '../../tracked-publication.ts';
import { PAGE_LISTS } from './page-lists.ts';

/** What an author may edit. */
interface Edited {
  title?: string;
  summary?: string;
  event?: string;
  value?: string;
  sourceTitle?: string;
  former?: string;
}

function edited({ title = 'Beta', summary, event = 'It began.', value = '9', ...other }: Edited): Tracked {
  const made = publication({
    initiatives: [
      initiative('alpha', {
        title: 'Alpha',
        timeline: [{ date: '2018', text: 'It opened.' }],
        figures: [{ label: 'Sites', value: '4 sites' }],
      }),
      initiative('beta', {
        title,
        ...(summary !== undefined && { summary }),
        topics: ['Ports'],
        formerAddresses: [other.former ?? 'initiatives/old'],
        timeline: [{ date: '2019', text: event }],
        figures: [{ label: 'Sites', value: `${value} sites` }],
      }),
    ],
    sources: [source({ id: 'one', title: other.sourceTitle ?? 'One' })],
  });
  return trackedPublication({ publication: made, relations: relate(made) });
}

/** What pages ask of lists, and which edits of another page change the answer. */
const CASES: [asked: string, ask: (current: Current) => unknown, changedBy: Edited[], not: Edited[]][] = [
  [
    'a section of events',
    (current) => PAGE_LISTS.timeline.sectionAt(current, '/timeline.html'),
    [{ event: 'It ended.' }],
    [{ title: 'Bravo' }, { summary: 'Another.' }, { value: '8' }, { sourceTitle: 'Two' }],
  ],
  [
    'a section of entries by letter',
    (current) => PAGE_LISTS.letters.sectionAt(current, '/browse/a-z.html'),
    [{ title: 'Gamma' }],
    [{ summary: 'Another.' }, { event: 'It ended.' }, { value: '8' }],
  ],
  [
    'what a list of topics leads to',
    (current) => PAGE_LISTS.topics.overview(current),
    [],
    [{ title: 'Gamma' }, { summary: 'Another.' }, { event: 'It ended.' }],
  ],
  [
    'where the sections of sources are',
    (current) => PAGE_LISTS.sources.places(current),
    [],
    [{ sourceTitle: 'Two' }, { title: 'Gamma' }],
  ],
  [
    'a section of sources',
    (current) => PAGE_LISTS.sources.sectionAt(current, '/sources.html'),
    [{ sourceTitle: 'Two' }],
    [{ title: 'Gamma' }, { event: 'It ended.' }],
  ],
  [
    'how many sources there are',
    ({ publication }) => sourcesInAll(publication),
    [],
    [{ sourceTitle: 'Two' }, { title: 'Gamma' }],
  ],
  [
    'the way from a former address',
    (current) => movedFrom(current, '/initiatives/old.html'),
    [{ former: 'initiatives/older' }],
    [{ title: 'Gamma' }, { summary: 'Another.' }],
  ],
  [
    'the figures of a unit',
    ({ publication }) => figuresOfUnit(publication, 'sites'),
    [{ value: '8' }],
    [{ summary: 'Another.' }, { event: 'It ended.' }],
  ],
  [
    'the line of time of one initiative',
    ({ publication }) => timelineDrawing(publication, [['', publication.initiatives.slice(0, 1)]]),
    [],
    [{ title: 'Gamma' }, { event: 'It ended.' }, { value: '8' }],
  ],
];

/** What the notes of a page stand for in a publication. */
const valuesIn = (names: Iterable<string>, current: Tracked) =>
  [...names].map((name) => {
    const answered = answerTo(name, { publication: current.publication, current });
    return describeValue(answered ? answered.answer : current.valueOf(name));
  });

for (const [asked, ask, changedBy, not] of CASES)
  test(`a page that shows ${asked} is made again after an edit of that, and of nothing else`, () => {
    const before = edited({});
    const names = namesOfReads(trackReads(() => ask(before)).reads);
    assert.ok(names.size > 0);
    for (const edit of changedBy)
      assert.notDeepEqual(valuesIn(names, edited(edit)), valuesIn(names, before), JSON.stringify(edit));
    for (const edit of not)
      assert.deepEqual(valuesIn(names, edited(edit)), valuesIn(names, before), JSON.stringify(edit));
  });
