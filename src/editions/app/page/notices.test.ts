import assert from 'node:assert/strict';
import test from 'node:test';
import type { PrecacheStatus } from '../worker-messages.ts';
import { noticeOf } from './notices.ts';

type Case = [
  what: string,
  report: Partial<PrecacheStatus>,
  isNext: boolean,
  text: RegExp | undefined,
  label?: string,
];
const cases: Case[] = [
  ['a small publication comes by itself', { state: 'absent' }, false, undefined],
  ['and without a word', { state: 'keeping' }, false, undefined],
  ['to the end', { state: 'kept' }, false, undefined],
  [
    'a large one asks',
    { state: 'absent', ask: true, large: true },
    false,
    /24\.3 MB/,
    'Keep all of it on this device',
  ],
  ['shows how much has arrived', { state: 'keeping', large: true }, false, /^Keeping/],
  ['and says when it is there', { state: 'kept', large: true }, false, /opens without a network/],
  ['a new edition is announced', { state: 'kept' }, true, /new edition is ready/, 'Reload'],
  [
    'nor is that a page was fetched before the edition that is kept',
    { state: 'kept', outdated: true },
    false,
    /new edition is ready/,
    'Reload',
  ],
  ['full storage is no secret', { state: 'refused' }, false, /full or blocked/, 'Try again'],
  [
    'nor when a new edition does not fit',
    { state: 'refused' },
    true,
    /Until then you have the earlier edition/,
  ],
  ['what broke off can be tried again', { state: 'interrupted' }, false, /Not all/, 'Try again'],
  ['a new edition that broke off comes another time', { state: 'interrupted' }, true, undefined],
];
const base: PrecacheStatus = {
  state: 'absent',
  share: 0.5,
  size: 24_300_000,
  packed: 6_100_000,
  large: false,
  ask: false,
};

for (const [what, report, isNext, text, label] of cases)
  test(what, () => {
    const nothing = () => undefined;
    const notice = noticeOf({ ...base, ...report }, isNext, { keep: nothing, takeUp: nothing });
    if (text) assert.match(notice?.text ?? '', text);
    else assert.equal(notice, undefined);
    assert.equal(notice?.action?.label, label);
  });
