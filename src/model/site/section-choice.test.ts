import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing, claim, initiative, publication } from '../../testing/publication-samples.ts';
import type { Publication } from '../entries.ts';
import { comparedFigures } from '../figures/compared-figures.ts';
import { relate } from '../relations.ts';
import type { SectionChoices } from '../schema/sections.ts';
import {
  addressOfClaim,
  addressOfEvent,
  addressOfFigure,
  addressOfVerdict,
} from './addresses/row-addresses.ts';
import { previewsOf } from './page-previews.ts';

const fund = (slug: string, value: string, sections?: SectionChoices) =>
  initiative(slug, {
    timeline: [{ date: '2020-01', text: 'It began.' }],
    figures: [{ label: 'Money', value, date: '2019' }],
    ...(sections && { sections }),
  });

/** A publication whose first fund and whose briefing leave sections out, or whose every page does. */
function sample(sections: SectionChoices, forAll: boolean): Publication {
  const own = forAll ? {} : { sections };
  const { site, ...rest } = publication({
    briefings: [briefing('b', own)],
    initiatives: [fund('one', '£7 million', own.sections), fund('two', '£9 million')],
    claims: new Map([['b', [claim('S1')]]]),
  });
  return { ...rest, site: forAll ? { ...site, sections } : site };
}

function addressesIn(of: Publication): string[] {
  const [talk] = of.briefings;
  const [one] = of.initiatives;
  assert.ok(talk && one);
  return [
    addressOfEvent(one, 0, of),
    addressOfFigure(one, 0, of),
    addressOfClaim(talk, { id: 'S1' }, of),
    addressOfVerdict(talk, 'supported', of),
  ];
}

for (const forAll of [false, true])
  test(`what leads to rows of sections that ${forAll ? 'a publication' : 'a page'} leaves out leads to the page`, () => {
    const shown = sample({ timeline: 'What happened' }, forAll);
    assert.deepEqual(addressesIn(shown), [
      '/initiatives/one.html#event-2020-01',
      '/initiatives/one.html#key-figure-money',
      '/briefings/b.html#claim-s1',
      '/briefings/b.html#verdict-supported',
    ]);
    const without = sample({ timeline: false, keyFigures: false, claims: false }, forAll);
    assert.deepEqual(addressesIn(without), [
      '/initiatives/one.html',
      '/initiatives/one.html',
      '/briefings/b.html',
      '/briefings/b.html',
    ]);
    const related = { publication: without, relations: relate(without) };
    assert.equal(previewsOf(related).get('/briefings/b.html')?.title, 'b');
    assert.equal(comparedFigures(shown).length, 1);
    // One that is left out is not compared, and the other alone stands beside nothing.
    assert.deepEqual(comparedFigures(without), []);
  });
