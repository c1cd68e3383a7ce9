import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsIn } from './left-to-right.ts';

test('what a line from right to left would turn round is found whole', () => {
  for (const [text, found] of [
    ['בין 2022–2024 היו', ['2022–2024']],
    ['עמ׳ 33–35, 10–20%.', ['33–35', '10–20%']],
    ['£5m–£7m או 3,000–4,000, −5.5%.', ['£5m–£7m', '3,000–4,000', '−5.5%']],
    ['התקשרו +44 20 7946 0958.', ['+44 20 7946 0958']],
    ['A–B. Call +44 20 7946 0958, מן 5–6', ['5–6']],
    ['ו C++ וגם C#, של .NET', ['C++', 'C#', '.NET']],
    ['10:30–11:00 ב 2 – 3', ['10:30–11:00', '2 – 3']],
    ['٢٠٢٢–٢٠٢٤ בשנת 2022, COVID-19 ו A–B', []],
    ['2022-2024, 2026-05-02 ו 1/2', []],
  ] as const)
    assert.deepEqual(
      runsIn(text).flatMap((run) => (run.isApart ? run.text : [])),
      found,
      text,
    );
});

test('parts make the whole text, and what goes on with the letters before it stays with them', () => {
  assert.deepEqual(runsIn('בין 2022–2024 היו'), [
    { text: 'בין ', isApart: false },
    { text: '2022–2024', isApart: true },
    { text: ' היו', isApart: false },
  ]);
  assert.deepEqual(runsIn('−5 −6', true), [
    { text: '−5 ', isApart: false },
    { text: '−6', isApart: true },
  ]);
  assert.deepEqual(runsIn(''), []);
});
