import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initiative, organisation, publication } from '../testing/publication-samples.ts';
import { familiesOf, leadsOf, nameOfFamily, neighbourhoodOf } from './lineage.ts';

const first = initiative('first', {
  kind: 'review',
  started: '2002',
  successor: ['second'],
  lead: ['office'],
});
const second = initiative('second', { started: '2010', predecessor: ['first'] });
const third = initiative('third', { started: '2014', predecessor: ['second'] });
const fourth = initiative('fourth', { started: '2018', predecessor: ['third'] });
const hidden = initiative('hidden', { predecessor: ['fourth'], drawing: false });
const alone = initiative('alone', { lead: ['office'] });
const office = organisation('office');
const content = publication({
  initiatives: [fourth, third, second, first, hidden, alone],
  organisations: [
    organisation('unit', { parent: 'house' }),
    organisation('house', { started: '1990' }),
    office,
  ],
});
const said = (steps: { from: { slug: string }; to: { slug: string }; kind: string }[]) =>
  steps.map(({ from, to, kind }) => `${from.slug} ${kind} ${to.slug}`);

test('a family is all that came from one another, each step told once', () => {
  const families = familiesOf(content);
  assert.deepEqual(families.map(nameOfFamily), ['house', 'first']);
  assert.deepEqual(
    families.map(({ steps }) => said(steps).sort()),
    [['house includes unit'], ['first takenUp second', 'second became third', 'third became fourth']],
  );
});

test('an organisation that its author leaves out is in no drawing, nor named as what leads something', () => {
  const content = publication({
    initiatives: [first, second],
    organisations: [
      organisation('house', { drawing: false }),
      organisation('unit', { parent: 'house' }),
      organisation('office', { drawing: false, successor: ['unit'] }),
    ],
  });
  assert.deepEqual(
    familiesOf(content).map(({ steps }) => said(steps)),
    [['first takenUp second']],
  );
  assert.deepEqual(said(neighbourhoodOf(first, content)?.steps ?? []), ['first takenUp second']);
  assert.deepEqual(leadsOf(first, content), []);
});

test('who leads something belongs to no family by that', () => {
  assert.deepEqual(leadsOf(first, content), [office]);
  assert.deepEqual(
    [second, office].flatMap((one) => leadsOf(one, content)),
    [],
  );
});

test('a family is called as what it began with, however early something came into it', () => {
  const [house, board] = [
    organisation('house', { started: '1991' }),
    organisation('board', { started: '1948' }),
  ];
  const content = publication({
    organisations: [house, { ...board, data: { ...board.data, parent: 'house' } }],
  });
  assert.deepEqual(familiesOf(content).map(nameOfFamily), ['house']);
});

test('a document that was published did not become what came after it', () => {
  const plan = initiative('plan', { kind: 'policy', status: 'published', started: '2019' });
  const next = initiative('next', { status: 'published', started: '2025', predecessor: ['plan'] });
  assert.deepEqual(
    familiesOf(publication({ initiatives: [plan, next] })).map(({ steps }) => said(steps)),
    [['plan followed next']],
  );
});

test('a fund stands with what it pays for, also where that came from nothing', () => {
  const fund = initiative('fund', { kind: 'fund', lead: ['office'], started: '2015' });
  const paid = ['paid', 'too'].map((slug) => initiative(slug, { fundedBy: ['fund'] }));
  const funded = publication({ initiatives: [...paid, fund], organisations: [office] });
  const expected = ['fund funds paid', 'fund funds too'];
  assert.deepEqual(
    familiesOf(funded).map(({ steps }) => said(steps)),
    [expected],
  );
  assert.deepEqual(said(neighbourhoodOf(fund, funded)?.steps ?? []), ['office leads fund', ...expected]);
});

test('a neighbourhood goes two steps in each direction; what came from nothing has none', () => {
  const near = neighbourhoodOf(fourth, content);
  assert.deepEqual(
    near?.members.map(({ slug }) => slug),
    ['second', 'third', 'fourth'],
  );
  assert.equal(neighbourhoodOf(alone, content), undefined);
});

test('who leads something, and has no other part in it, comes first, in the order of the author', () => {
  const shared = initiative('shared', { started: '2019', lead: ['ministry', 'office'], successor: ['late'] });
  const led = publication({
    initiatives: [shared, initiative('late', { started: '2022' })],
    organisations: [organisation('office', { ended: '2022' }), organisation('ministry')],
  });
  assert.deepEqual(
    neighbourhoodOf(shared, led)?.members.map(({ slug }) => slug),
    ['ministry', 'office', 'shared', 'late'],
  );
});

test('around a body is what it leads, the earliest first, with what became of that; of more than twelve, the rest is named', () => {
  assert.deepEqual(said(neighbourhoodOf(office, content)?.steps ?? []), [
    'office leads first',
    'office leads alone',
  ]);
  const many = Array.from({ length: 14 }, (_one, index) =>
    initiative(`i-${index}`, {
      started: `${2014 - index}`,
      lead: ['office'],
      predecessor: index === 12 ? ['i-13'] : [],
    }),
  );
  const led = publication({ initiatives: many, organisations: [office, organisation('idle')] });
  const { steps = [], others = [] } = neighbourhoodOf(office, led) ?? {};
  assert.deepEqual(said(steps).slice(0, 2), ['i-13 became i-12', 'office leads i-13']);
  assert.equal(steps.length, 13);
  assert.deepEqual(
    others.map(({ slug }) => slug),
    ['i-1', 'i-0'],
  );
  assert.deepEqual(said(neighbourhoodOf(many[12] ?? office, led)?.steps ?? []), [
    'office leads i-12',
    'i-13 became i-12',
  ]);
  assert.equal(neighbourhoodOf(led.organisations[1] ?? office, led), undefined);
});

test('where a neighbour has very many others, only the neighbours are around; of those there may be too many, too', () => {
  const ministry = organisation('ministry');
  const agencies = Array.from({ length: 300 }, (_one, index) =>
    organisation(`agency-${index}`, { parent: 'ministry' }),
  );
  const [agency = ministry] = agencies;
  const state = publication({ organisations: [ministry, ...agencies] });
  assert.deepEqual(
    neighbourhoodOf(agency, state)
      ?.members.map(({ slug }) => slug)
      .sort(),
    ['agency-0', 'ministry'],
  );
  assert.equal(neighbourhoodOf(ministry, state), undefined);
});

test('a family that is too large for one drawing falls apart at what has the most links, each step in one part', () => {
  const things = Array.from({ length: 400 }, (_one, index) =>
    initiative(`i-${index}`, {
      started: String(1900 + (index % 100)),
      lead: ['office'],
      predecessor: index % 4 ? [`i-${index - 1}`] : [],
      fundedBy: index % 4 === 3 ? [index % 8 === 3 ? 'first-fund' : 'second-fund'] : [],
    }),
  );
  const funds = ['first-fund', 'second-fund'].map((slug) => initiative(slug, { fundedBy: ['all'] }));
  const families = familiesOf(
    publication({ organisations: [office], initiatives: [initiative('all'), ...funds, ...things] }),
  );
  const steps = families.flatMap((family) => said(family.steps));
  assert.equal(new Set(steps).size, steps.length);
  assert.equal(steps.length, 300 + 100 + 2);
  assert.equal(families.length, 100 + 2);
  for (const { members, steps } of families) {
    assert.ok(members.length <= 150);
    assert.ok(steps.every(({ from, to }) => members.includes(from) && members.includes(to)));
  }
});

test('bodies of which several became one were merged', () => {
  const content = publication({
    organisations: [
      organisation('whole', { predecessor: ['east'] }),
      organisation('east'),
      organisation('west', { successor: ['whole'] }),
    ],
  });
  assert.deepEqual(
    familiesOf(content).map(({ steps }) => said(steps).sort()),
    [['east merged whole', 'west merged whole']],
  );
});
