import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findCompounds } from '../language/compounds.ts';
import { formsOf } from '../language/term-forms.ts';
import { enrichPage } from './enrich-page.ts';
import { enrichmentHolds } from './enrichment-holds.ts';
import { countParts } from './word-counts.ts';

const term = (name: string, ...synonyms: string[]) => ({ term: name, expansion: '', variants: [], synonyms });

const knows = (terms: ReturnType<typeof term>[], texts: string[] = [], language = 'en') => ({
  terms,
  compounds: findCompounds(texts),
  language,
});
type Known = ReturnType<typeof knows>;
const kept = ({ terms, ...others }: Known) => ({ ...others, forms: terms.map(formsOf) });

const holds = (text: string, before: Known, now: Known) =>
  enrichmentHolds(kept(before), kept(now))({ parts: countParts(text) });

test('a page without the words of what has come or gone is enriched as before', () => {
  const [before, now] = [knows([term('EHR', 'health record')]), knows([term('EHR', 'patient record')])];
  for (const text of ['The health records.', 'A record of each patient.', 'An EHR.'])
    assert.ok(!holds(text, before, now), text);
  for (const text of ['Its health.', 'Records of 2020.', 'An ehr.', ''])
    assert.ok(holds(text, before, now), text);
  const compounds = knows([], ['Log in here.', 'The login.']);
  assert.ok(!holds('Who can log in?', knows([]), compounds));
  assert.ok(!holds('The login is gone.', compounds, knows([])));
  assert.ok(holds('In his book.', knows([]), compounds));
});

test('in another language, or another order of terms, none is', () => {
  const two = [term('A', 'one'), term('B', 'two')];
  assert.ok(holds('', knows(two), knows([...two, term('C')])));
  assert.ok(!holds('', knows(two), knows(two.toReversed())));
  assert.ok(!holds('', knows(two), knows(two, [], 'cy')));
});

test('what holds is the same as what would be made anew', () => {
  const word = fc.constantFrom(
    'log',
    'in',
    'login',
    'NHS',
    'Nhs',
    'x-ray',
    'X',
    'rays',
    'ray',
    'R&D',
    'l’été',
    'N.H.S.',
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '-', '—', '/', '. ', ', ')))
    .map((pairs) => pairs.flat().join(''));
  const known = fc
    .record({
      terms: fc.array(fc.tuple(text, text), { maxLength: 2 }),
      texts: fc.array(text, { maxLength: 2 }),
    })
    .map(({ terms, texts }) =>
      knows(
        terms.map(([name, other]) => term(name, other)),
        texts,
      ),
    );
  const html = '<html><head></head></html>';
  fc.assert(
    fc.property(text, known, known, (page, before, now) => {
      if (!holds(page, before, now)) return;
      assert.equal(enrichPage(html, page, now), enrichPage(html, page, before));
    }),
    { numRuns: 2_000 },
  );
});
