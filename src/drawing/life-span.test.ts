import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { initiative } from '../testing/publication-samples.ts';
import { isBrief, lifeSpan, reachOf } from './life-span.ts';
import { timeScale } from './time-scale.ts';

const scale = timeScale(['2000', '2009']);
assert.ok(scale);
/** In tenths of the scale, which is a year each. */
const tenths = (at: number | undefined) => (at === undefined ? undefined : Math.round(at * 100) / 10);

const CASES: [string, Parameters<typeof initiative>[1], object | undefined][] = [
  [
    'days',
    { started: '2001-01-01', ended: '2003-12-31', status: 'closed' },
    { from: 1, to: 4, end: 'ended' },
  ],
  [
    'years',
    { started: '2001', ended: '2004', status: 'closed' },
    { from: 2, to: 4, perhapsFrom: 1, perhapsTo: 5, end: 'ended' },
  ],
  ['about', { started: '2001~', status: 'active' }, { from: 2.5, to: 10, perhapsFrom: 0.5, end: 'running' }],
  [
    'an end before which nothing is known',
    { ended: '../2004', status: 'closed' },
    { from: 5, to: 5, end: 'ended' },
  ],
  [
    'no end, and nothing later than an event',
    { started: '2001-01-01', status: 'unknown', timeline: [{ date: '2003-12-31', text: 'Seen.' }] },
    { from: 1, to: 4, end: 'unknown' },
  ],
  [
    'a document',
    { started: '2003-01-01', status: 'published', timeline: [{ date: '2005', text: 'Cited.' }] },
    { from: 3, to: 3, end: 'ended' },
  ],
  [
    'a beginning that may be any time before, and an end that may be any time after',
    { started: '../2002', ended: '2005/..', status: 'closed' },
    { from: 3, to: 5, perhapsFrom: 0, perhapsTo: 10, end: 'ended' },
  ],
  [
    'what has ended when that was looked up',
    { started: '2001-01-01', ended: '2005/..', status: 'closed', asOf: '2007-03' },
    { from: 1, to: 5, perhapsTo: 8, end: 'ended' },
  ],
  [
    'what goes on, as far as that was looked up, though others are dated later',
    { started: '2001-01-01', status: 'active', asOf: '2006-03' },
    { from: 1, to: 7, perhapsTo: 10, end: 'running' },
  ],
  [
    'what goes on and begins only after that was looked up',
    { started: '2008-01-01', status: 'active', asOf: '2006-03' },
    { from: 8, to: 8, perhapsTo: 10, end: 'running' },
  ],
  [
    'no proposal that nobody says has begun',
    { status: 'proposed', timeline: [{ date: '2003', text: 'Proposed.' }] },
    undefined,
  ],
  ['nothing', { status: 'active' }, undefined],
  [
    'nothing but dates of which nothing is known',
    { started: 'XXXX', status: 'active', timeline: [{ date: 'XXXX', text: 'Some time.' }] },
    undefined,
  ],
];

describe('a life is drawn of', () => {
  for (const [name, data, expected] of CASES)
    test(name, () => {
      const life = lifeSpan(initiative('it', data), scale);
      const shown = life && {
        ...life,
        from: tenths(life.from),
        to: tenths(life.to),
        ...(life.perhapsFrom !== undefined && { perhapsFrom: tenths(life.perhapsFrom) }),
        ...(life.perhapsTo !== undefined && { perhapsTo: tenths(life.perhapsTo) }),
      };
      assert.deepEqual(shown, expected);
    });
});

test('what was over in a day is seen as a life, though a day is nothing among years', () => {
  const brief = (data: Parameters<typeof initiative>[1]) => {
    const life = lifeSpan(initiative('it', data), scale);
    return life && isBrief(life);
  };
  assert.equal(brief({ started: '2003-02-01', ended: '2003-02-01', status: 'closed' }), true);
  assert.equal(brief({ started: '2003-02-01', ended: '2003-02-04', status: 'closed' }), true);
  assert.equal(brief({ started: '2003-02-01', status: 'published' }), true);
  assert.equal(brief({ started: '2003-02', ended: '2003-03', status: 'closed' }), false);
  assert.equal(brief({ started: '2003', ended: '2003', status: 'closed' }), false);
});

test('a life can be hit where it is, as long as fingers need, and nowhere beyond its lane', () => {
  for (const life of [
    { from: 0.2, to: 0.6 },
    { from: 0.99, to: 0.991 },
    { from: 0, to: 0 },
    { from: 1, to: 1 },
    { from: 0.97, to: 1, perhapsFrom: 0.95 },
    { from: 0.5, to: 0.5, perhapsTo: 0.9 },
  ]) {
    const { from, to } = reachOf({ ...life, end: 'ended' }, 0.15);
    assert.ok(from >= 0 && to <= 1 && to - from >= 0.15 - 1e-9, `${from} to ${to}`);
    assert.ok(from <= (life.perhapsFrom ?? life.from) && to >= (life.perhapsTo ?? life.to) - 1e-9);
  }
});
