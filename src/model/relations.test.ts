import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entryId, type Entry } from './entries.ts';
import { relate, type ClaimInBriefing, type InRole, type Relations } from './relations.ts';
import {
  briefing,
  claim,
  initiative,
  organisation,
  page,
  publication,
  source,
  term,
} from '../testing/publication-samples.ts';

/** Every reference is written on one side only, some of them twice. */
const relations = relate(
  publication({
    briefings: [
      briefing(
        'talk',
        {
          event: { name: 'Meeting', host: 'society', dates: '2020' },
          speakers: [
            { name: 'Ada', organisation: 'office' },
            { name: 'Ben', organisation: 'society' },
          ],
          initiatives: ['beta', 'beta'],
          organisations: ['society', 'union'],
        },
        'On [Beta](../initiatives/beta.md#now) and [again](../initiatives/beta.md): EPR [@letter; @letter].',
      ),
      briefing('lecture', { organisations: ['union'] }),
    ],
    initiatives: [
      initiative('alpha', { successor: ['beta'], lead: ['office'], partners: ['office', 'union'] }),
      initiative(
        'beta',
        {
          predecessor: ['alpha'],
          successor: ['gamma'],
          timeline: [{ date: '2019', text: 'The GDE began.', sources: ['report'] }],
          figures: [{ label: 'Cost of HDRS', value: 2, sources: ['report', 'survey'] }],
          related: ['initiatives/beta', 'organisations/union'],
        },
        'An e-record is an EPR, or ePR [@report].',
      ),
      initiative('gamma', { summary: 'What NHS Login became.' }),
      initiative('delta', { predecessor: ['gamma'] }),
    ],
    organisations: [
      organisation('society', { successor: ['union'] }),
      organisation('office', { parent: 'society' }),
      organisation('union', { predecessor: ['society'] }),
    ],
    pages: [page('about', {}, '[Ourselves](about.md), [the talk](../briefings/talk.md) and the NHS.')],
    claims: new Map([
      [
        'talk',
        [
          claim('C1', {
            initiatives: ['alpha', 'beta'],
            organisations: ['office'],
            sources: ['letter', 'survey'],
          }),
          claim('C2', { initiatives: ['alpha'], text: 'It will have SSO.', record: 'It has a CIO.' }),
        ],
      ],
    ]),
    sources: ['report', 'letter', 'survey'].map((id) => source({ id })),
    terms: [
      term('EPR', { variants: ['ePR'] }),
      term('NHS'),
      term('NHS Login'),
      ...['GDE', 'HDRS', 'SSO', 'CIO'].map((one) => term(one)),
    ],
  }),
);

const named = (item: Entry | InRole<'briefings' | 'initiatives'> | ClaimInBriefing) =>
  'claim' in item
    ? `${item.briefing.slug} ${item.claim.id}`
    : 'role' in item
      ? `${item.entry.slug} as ${item.role}`
      : entryId(item);

describe('what is written on one side is known on the other, and once', () => {
  const expected: Record<keyof Relations, Record<string, string[]>> = {
    initiativeBriefings: { beta: ['briefings/talk'], alpha: ['briefings/talk'] },
    initiativeClaims: { alpha: ['talk C1', 'talk C2'], beta: ['talk C1'] },
    initiativePredecessors: {
      beta: ['initiatives/alpha'],
      gamma: ['initiatives/beta'],
      delta: ['initiatives/gamma'],
    },
    initiativeSuccessors: {
      alpha: ['initiatives/beta'],
      beta: ['initiatives/gamma'],
      gamma: ['initiatives/delta'],
    },
    organisationInitiatives: { office: ['alpha as lead'], union: ['alpha as partner'] },
    organisationBriefings: {
      society: ['talk as host'],
      office: ['talk as speaker'],
      union: ['talk as subject', 'lecture as subject'],
    },
    organisationClaims: { office: ['talk C1'] },
    organisationParts: { society: ['organisations/office'] },
    organisationPredecessors: { union: ['organisations/society'] },
    organisationSuccessors: { society: ['organisations/union'] },
    sourcePages: {
      letter: ['briefings/talk'],
      survey: ['briefings/talk', 'initiatives/beta'],
      report: ['initiatives/beta'],
    },
    termPages: {
      EPR: ['briefings/talk', 'initiatives/beta'],
      'NHS Login': ['initiatives/gamma'],
      NHS: ['pages/about'],
      GDE: ['initiatives/beta'],
      HDRS: ['initiatives/beta'],
      SSO: ['briefings/talk'],
      CIO: ['briefings/talk'],
    },
    incoming: {
      'initiatives/beta': ['briefings/talk', 'initiatives/alpha'],
      'initiatives/alpha': ['initiatives/beta'],
      'initiatives/gamma': ['initiatives/beta', 'initiatives/delta'],
      'organisations/society': ['briefings/talk', 'organisations/office', 'organisations/union'],
      'organisations/office': ['briefings/talk', 'initiatives/alpha'],
      'organisations/union': [
        'briefings/talk',
        'briefings/lecture',
        'initiatives/alpha',
        'initiatives/beta',
        'organisations/society',
      ],
      'briefings/talk': ['pages/about'],
    },
  };
  for (const [name, lists] of Object.entries(expected) as [keyof Relations, Record<string, string[]>][])
    test(name, () => {
      const found = Object.fromEntries([...relations[name]].map(([key, items]) => [key, items.map(named)]));
      assert.deepEqual(found, lists);
    });
});

test('an empty publication has no relations', () => {
  for (const map of Object.values<ReadonlyMap<string, unknown>>({ ...relate(publication()) }))
    assert.equal(map.size, 0);
});
