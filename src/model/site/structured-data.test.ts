import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { ENGLISH } from '../../interface/catalogues.ts';
import { loadPublication } from '../../publication/load-publication.ts';
import { hostileText } from '../../testing/hostile-texts.ts';
import { INITIATIVE_KINDS } from '../schema/initiative.ts';
import { ORGANISATION_KINDS } from '../schema/organisation.ts';
import { allEntries, type Publication } from '../entries.ts';
import { addressOf } from './addresses/addresses.ts';
import {
  briefing,
  claim,
  initiative,
  organisation,
  publication,
  term,
} from '../../testing/publication-samples.ts';
import { inScript, structuredData, type DescribedPage } from './structured-data.ts';

/**
 * The vocabulary of schema.org as the package schema-dts holds it: the properties of each type with the types that
 * their values may have, and what each type is a kind of.
 */
const definitions = readFileSync(
  fileURLToPath(new URL('schema.d.ts', import.meta.resolve('schema-dts'))),
  'utf8',
);
const types = new Map(
  [...definitions.matchAll(/^interface (\w+)Base extends ([^{]*) \{\n(.*?)^\}/gms)].map(
    ([, name = '', above = '', body = '']) => [
      name,
      {
        above: [...above.matchAll(/(\w+)Base/g)].map(([, one = '']) => one),
        properties: new Map(
          [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^;]*), "\w+">;/gm)].map(
            ([, property = '', values = '']) => [property, values.split(/ \| /)],
          ),
        ),
      },
    ],
  ),
);
const leaves = new Map(
  [...definitions.matchAll(/^export interface (\w+)Leaf extends (\w+)Base \{\n {4}"@type": "(\w+)"/gm)].map(
    ([, , base = '', name = '']) => [name, base],
  ),
);
const kindsOf = (type: string): string[] => [type, ...(types.get(type)?.above ?? []).flatMap(kindsOf)];

/** Of what is text, number or address to schema.org. */
const PLAIN = /^(?:Text|URL|Date|DateTime|Number|Integer)$/;

function validate(value: unknown, path: string, expected?: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => validate(one, path, expected));
  if (typeof value !== 'object' || value === null)
    return !expected || expected.some((one) => PLAIN.test(one)) ? [] : [`${path} is no plain value`];
  const { '@type': type, ...properties } = value as Record<string, unknown>;
  const leaf = leaves.get(String(type));
  // Some types have no properties of their own, and so none but a leaf.
  const kinds = [String(type), ...kindsOf(leaf ?? '')];
  if (leaf === undefined) return [`${path}: no type ${String(type)}`];
  const wrong =
    expected && !kinds.some((kind) => expected.includes(kind)) ? [`${path} may be no ${String(type)}`] : [];
  return [
    ...wrong,
    ...Object.entries(properties).flatMap(([name, inside]) => {
      // Those of JSON-LD itself.
      if (name.startsWith('@')) return [];
      const values = kinds.flatMap((kind) => types.get(kind)?.properties.get(name) ?? []);
      return values.length
        ? validate(inside, `${path}.${name}`, values)
        : [`${path}: ${String(type)} has no ${name}`];
    }),
  ];
}

const read = (page: DescribedPage, of: Publication): unknown =>
  JSON.parse(inScript(structuredData(page, of, ENGLISH)));

const pagesOf = (of: Publication): DescribedPage[] => [
  { address: '/index.html', title: of.site.title, description: 'In short.' },
  { address: '/glossary.html', title: 'Glossary', description: 'Terms.', terms: of.terms },
  ...allEntries(of).map((entry) => ({
    address: addressOf(entry),
    title: entry.data.title,
    description: entry.data.summary,
    entry,
    trail: [{ href: '/browse/a-z.html', text: 'Browse' }],
  })),
];

const base = loadPublication(fileURLToPath(new URL('../../publication/fixtures/_base', import.meta.url)), {
  drafts: false,
});
const everything = publication({
  initiatives: INITIATIVE_KINDS.map((kind) =>
    initiative(kind, { kind, aliases: ['Other'], appliesTo: ['UK'], started: '2019', ended: '2020-01' }),
  ),
  organisations: ORGANISATION_KINDS.map((kind) =>
    organisation(kind.replaceAll(' ', '-'), {
      kind,
      country: 'UK',
      website: 'https://example.org',
      parent: 'court',
      started: '2019',
    }),
  ),
  briefings: [
    briefing('b', {
      published: '2020-01-02',
      event: { name: 'Meeting', host: 'court', place: 'Brussels', dates: '2020-01-01' },
      speakers: [{ name: 'Rosa Rivera', role: 'Chair', organisation: 'court' }],
    }),
  ],
  claims: new Map([
    ['b', [claim('S1'), claim('S2', { verdict: 'unconfirmed' }), claim('S3', { about: 'source' })]],
  ]),
  terms: [term('EU')],
});
const withUrl = (of: Publication) => ({
  ...of,
  site: {
    ...of.site,
    url: 'https://example.org/a',
    authors: ['Rosa Rivera'],
    licence: { name: 'CC', url: 'https://example.org/cc' },
  },
});

for (const [name, of] of Object.entries({ base, everything, 'with an address': withUrl(everything) }))
  test(`what pages of ${name} say of themselves is valid by schema.org`, () => {
    assert.ok(types.size > 400, String(types.size));
    for (const page of pagesOf(of)) assert.deepEqual(validate(read(page, of), page.address), []);
  });

test('what is not valid is found', () => {
  assert.deepEqual(
    validate({ '@type': 'Event', startDate: '2020', verdict: 'no', organizer: { '@type': 'Place' } }, 'x'),
    ['x: Event has no verdict', 'x.organizer may be no Place'],
  );
  assert.deepEqual(validate({ '@type': 'Nothing' }, 'x'), ['x: no type Nothing']);
});

test('claims with a verdict are reviews, those of the source apart; only an address adds addresses', () => {
  const page = pagesOf(everything).find(({ address }) => address === '/briefings/b.html');
  assert.ok(page);
  const reviews = (of: Publication) =>
    (read(page, of) as { hasPart: { url?: string; reviewRating: object }[] }).hasPart;
  assert.deepEqual(
    reviews(everything).map(({ reviewRating }) => reviewRating),
    [
      { '@type': 'Rating', alternateName: 'Supported', ratingValue: 3, bestRating: 3, worstRating: 1 },
      { '@type': 'Rating', alternateName: 'Unconfirmed' },
    ],
  );
  assert.equal(reviews(withUrl(everything))[0]?.url, 'https://example.org/a/briefings/b.html#claim-s1');
  assert.doesNotMatch(JSON.stringify(read(page, everything)), /"(?:url|item)":/);
});

test('nothing in a title ends the script', () => {
  fc.assert(
    fc.property(hostileText(), (title) => {
      const written = inScript(
        structuredData({ address: '/a.html', title, description: title }, everything, ENGLISH),
      );
      assert.doesNotMatch(written, /</);
      assert.equal((JSON.parse(written) as { name: string }).name, title);
    }),
    { seed: 2026 },
  );
});
