import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../../interface/catalogues.ts';
import { initiative, publication } from '../../testing/publication-samples.ts';
import { TIME } from '../../text/numbers/read-amount.ts';
import { comparedFigures, unitInWords } from './compared-figures.ts';

const headings: [unit: string, heading: string][] = [
  ['people', 'People'],
  ['trusts in england', 'Trusts in england'],
  ['£', 'Money (£)'],
  ['EUR per year', 'Money (EUR per year)'],
  ['km', 'km'],
  [TIME, 'Lengths of time'],
];
for (const [unit, heading] of headings)
  test(`amounts in “${unit}” stand under “${heading}”`, () => {
    assert.equal(unitInWords(unit, ENGLISH), heading);
  });

test('figures are compared where two initiatives have different amounts of a unit', () => {
  const units = (...values: string[]) =>
    comparedFigures(
      publication({
        initiatives: values.map((value, index) =>
          initiative(`it-${index}`, { figures: [{ label: 'Sites', value }] }),
        ),
      }),
    ).map(({ unit }) => unit);
  assert.deepEqual(units('4 sites', '9 sites'), ['sites']);
  assert.deepEqual(units('4 sites'), []);
  // Of what is the same everywhere there is no scale.
  assert.deepEqual(units('0 sites', '0 sites'), []);
  assert.deepEqual(units('4 sites', '4 sites', '4 to 5 sites'), ['sites']);
});
