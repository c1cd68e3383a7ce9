import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../../interface/catalogues.ts';
import { initiative } from '../../testing/publication-samples.ts';
import { periodInWords } from './period.ts';

interface Ends {
  started?: string;
  ended?: string;
  status?: 'active' | 'closed';
}
const CASES: [data: Ends, said: string][] = [
  [{ started: '2018', ended: '2020' }, '2018 to 2020'],
  [{ started: '2018-03-01', ended: '2018-03-01' }, '1 March 2018'],
  [{ started: '2018', status: 'active' }, 'since 2018'],
  [{ started: '2018', status: 'closed' }, 'from 2018'],
  [{ ended: '2020~' }, 'until about 2020'],
  [{ started: '../2018', status: 'active' }, ''],
  [{ started: '../2018', ended: '2020' }, 'until 2020'],
  [{ started: '2018', ended: '2020/..', status: 'closed' }, 'from 2018'],
  [{ started: '2018/..', status: 'active' }, 'since 2018'],
  [{ started: '2018/..', ended: '../2020' }, '2018 to 2020'],
];
for (const [data, said] of CASES)
  test(`${data.started ?? 'no beginning'}, ${data.ended ?? 'no end'}: “${said}”`, () => {
    assert.equal(periodInWords(initiative('it', data), ENGLISH), said);
  });
