import fc from 'fast-check';
import { anyAddress, anyName, anyWords, SAMPLES } from './any-text.ts';

export const anyDate = fc.constantFrom(...SAMPLES.dates);

const issued = fc.oneof(
  anyDate,
  anyDate.map((edtf) => ({ edtf })),
  anyDate.map((raw) => ({ raw })),
  anyName.map((literal) => ({ literal })),
  fc.record(
    {
      'date-parts': fc.array(
        fc.array(
          fc.oneof(fc.integer({ min: -99, max: 2030 }), fc.constantFrom('2020', '05', '', undefined, 13)),
          {
            maxLength: 4,
          },
        ),
        { maxLength: 3 },
      ),
      season: fc.constantFrom('1', 2, 'Spring', ''),
      circa: fc.constantFrom(true, 1, ''),
    },
    { requiredKeys: ['date-parts'] },
  ),
);

const value = fc.oneof(
  anyName,
  anyWords,
  anyAddress,
  fc.constantFrom('', ' ', '<i>a', '&amp;', '1', 'v2', '12--14', undefined, 5, true),
  fc.array(anyName, { maxLength: 2 }),
);

const people = fc.array(
  fc.oneof(
    anyName,
    fc.record(
      Object.fromEntries(
        ['family', 'given', 'suffix', 'dropping-particle', 'non-dropping-particle', 'literal'].map((part) => [
          part,
          value,
        ]),
      ),
      { requiredKeys: [] },
    ),
  ),
  { maxLength: 5 },
);

const PEOPLE = 'author editor translator director interviewer recipient container-author'.split(' ');
const DATES = 'issued accessed original-date event-date'.split(' ');
const all = <Value>(fields: readonly string[], arbitrary: Value) =>
  Object.fromEntries(fields.map((field) => [field, arbitrary]));

/** An item of CSL-JSON with fields of any kind and values of any shape. */
export const anyItem = fc.record(
  {
    ...all(SAMPLES.fields, value),
    ...all(PEOPLE, people),
    ...all(DATES, issued),
    id: fc.oneof(anyName, fc.integer()),
    type: fc.constantFrom(...SAMPLES.types, 'x', ''),
  },
  { requiredKeys: ['id', 'type'] },
);

const KINDS = 'article book misc online thesis report inproceedings incollection x'.split(' ');
const FIELDS =
  'title author editor year date month journal booktitle url doi pages crossref note howpublished number volume edition langid eprint archiveprefix type institution'.split(
    ' ',
  );

const TAGS =
  'AU A1 A2 A3 A4 ED TI T1 T2 T3 BT CT JO JF JA PY Y1 DA Y2 VL IS SP EP M1 M2 M3 N1 C1 C2 C3 C5 C7 ET SE OP RI TT SN DO UR L1 L4 LA PB CY KW ID LB NV ER'.split(
    ' ',
  );
const RIS_TYPES =
  'JOUR BOOK CHAP CONF CPAPER RPRT THES ELEC NEWS MPCT PAT STAT CASE DATA COMP EBOOK LEGAL BLOG x'.split(' ');

/** The text of a RIS file. */
export const anyRis = fc
  .array(
    fc.tuple(
      fc.constantFrom(...RIS_TYPES),
      fc.array(fc.tuple(fc.constantFrom(...TAGS), fc.oneof(anyName, anyWords, anyDate)), { maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((records) =>
    records
      .map(
        ([type, values]) =>
          `TY  - ${type}\n${values.map(([tag, text]) => `${tag}  - ${text}\n`).join('')}ER  -\n`,
      )
      .join('\n'),
  );

/** The text of a BibTeX file with the keys k0, k1, … */
export const anyBibtex = fc
  .array(
    fc.tuple(
      fc.constantFrom(...KINDS),
      fc.array(
        fc.tuple(
          fc.constantFrom(...FIELDS),
          fc.oneof(
            anyName.map((name) => name.replace(/[{}\\%]/g, '')),
            fc.constantFrom(...SAMPLES.bibtexValues),
          ),
        ),
        { maxLength: 6 },
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((entries) =>
    entries
      .map(
        ([kind, fields], at) =>
          `@${kind}{k${at},\n${fields.map(([field, written]) => `  ${field} = {${written}},`).join('\n')}\n}`,
      )
      .join('\n'),
  );
