import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ENGLISH } from '../../interface/catalogues.ts';
import fc from 'fast-check';
import { referenceText, referenceTo, shortReference } from './bibliography.ts';
import type { Source } from '../schema/source.ts';
import { normaliseSource } from './normalise-source.ts';

describe('what an export writes is brought into one form, and what is empty counts as absent', () => {
  const cases: [why: string, item: object, source: object][] = [
    ['nothing', {}, { type: 'document' }],
    [
      'empty texts, lists and groups',
      { title: '', author: [], issued: {}, custom: {}, page: null },
      { type: 'document' },
    ],
    [
      'empty parts of names, as Mendeley writes them',
      {
        author: [
          { family: 'A', given: '', 'dropping-particle': '', suffix: '', 'parse-names': false },
          { family: '' },
        ],
      },
      { type: 'document', author: [{ family: 'A' }] },
    ],
    ['types as Crossref and Manubot call them', { type: 'journal-article' }, { type: 'article-journal' }],
    [
      'braces that TeX needs',
      { title: '{T}he {AntMan} in {GaN/InGaN}, {x} and {0,1}' },
      { type: 'document', title: 'The AntMan in GaN/InGaN, {x} and {0,1}' },
    ],
    [
      'signs that are encoded twice, as Crossref has them',
      { title: 'A &amp;amp; B', 'container-title': 'Nutrition &amp;amp;amp; C &amp;#8211; D' },
      { type: 'document', title: 'A &amp; B', 'container-title': 'Nutrition &amp; C &#8211; D' },
    ],
    [
      'signs of catalogues behind names',
      { title: 'A plan /', publisher: 'Penguin,', 'publisher-place': 'London :', edition: '1st ed..' },
      {
        type: 'document',
        title: 'A plan',
        publisher: 'Penguin',
        'publisher-place': 'London',
        edition: '1st ed.',
      },
    ],
    [
      'what is not known, an end of which the last figures are told, and those who are not named',
      {
        page: 'n/a-n/a',
        issued: { 'date-parts': [[1816], [26]] },
        accessed: { literal: 'n/a' },
        author: [{ family: 'A' }, { given: 'et', family: 'al.' }],
        title: 'Of <it>Alga</it>',
      },
      {
        type: 'document',
        title: 'Of <i>Alga</i>',
        issued: { 'date-parts': [[1816], [1826]] },
        author: [{ family: 'A' }, { literal: 'others' }],
      },
    ],
    ...[
      ['http://arxiv.org/abs/2311.11829', 'http://arxiv.org/abs/2311.11829'],
      ['arXiv:1206.4560', 'https://arxiv.org/abs/1206.4560'],
      ['adsabs.harvard.edu/abs/2007LPI', 'https://adsabs.harvard.edu/abs/2007LPI'],
    ].map(([DOI, URL]): [string, object, object] => [
      `an address in the place of a DOI, ${DOI ?? ''}`,
      { DOI },
      { type: 'document', URL },
    ]),
    ...[
      ['https://example.org/a NOTE - PDF file: b.pdf', 'https://example.org/a'],
      ['http://example.org/44859.pdf. Rome. Office.', 'http://example.org/44859.pdf'],
      [
        'https://example.org/plans and projects/bus projects/map',
        'https://example.org/plans%20and%20projects/bus%20projects/map',
      ],
      ['https://example.org/b?q=a plan of&f=false', 'https://example.org/b?q=a%20plan%20of&f=false'],
      ['https://example.org/My Plan.pdf?dl=0', 'https://example.org/My%20Plan.pdf?dl=0'],
    ].map(([written, URL]): [string, object, object] => [
      `an address with more behind it, or with spaces in it: ${written ?? ''}`,
      { URL: written },
      { type: 'document', URL },
    ]),
    [
      'a thesis of which Crossref knows when it was approved, and signs of LaTeX that a converter has left',
      {
        title: 'Klippel\\textendashTrenaunay',
        issued: { 'date-parts': [[null]] },
        approved: { 'date-parts': [[2013, 5]] },
      },
      { type: 'document', title: 'Klippel–Trenaunay', issued: { 'date-parts': [[2013, 5]] } },
    ],
    [
      'a publisher with where it is to be reached',
      { publisher: 'MIT Press 238 Main St., Suite 500, Cambridge, MA 02142-1046 USA journals-info@mit.edu' },
      { type: 'document', publisher: 'MIT Press' },
    ],
    [
      'spaces around marks that Crossref has lost, and marks that it has encoded',
      { title: 'On against<i>Alga alba</i>and m<i>TOR</i> of&lt;scp&gt;A&lt;/scp&gt; <i>trans</i>form' },
      {
        type: 'document',
        title: 'On against <i>Alga alba</i> and m<i>TOR</i> of<scp>A</scp> <i>trans</i>form',
      },
    ],
    [
      'slips of programs',
      {
        title: 'T',
        volume: 'null',
        issue: 'undefined',
        page: '12-undefined',
        issued: { 'date-parts': [['undefined']] },
        author: [{ family: 'A', given: 'undefined' }],
      },
      { type: 'document', title: 'T', page: '12', author: [{ family: 'A' }] },
    ],
    [
      'numbers of journals where books have theirs',
      { ISBN: '1932-6203 (Electronic)\\r1932-6203 (Linking)' },
      { type: 'document' },
    ],
    [
      'numbers of several books',
      { ISBN: '9783031159848,9783031159855' },
      { type: 'document', ISBN: '9783031159848, 9783031159855' },
    ],
    [
      'numbers of one book in two forms, of several apart by spaces, with words around them, and what is none',
      { ISBN: '978-987-629-053-1 987-629-053-3 ISBN 978-1-107-11792-1 (pbk.)', title: 'T' },
      { type: 'document', title: 'T', ISBN: '978-987-629-053-1, 978-1-107-11792-1' },
    ],
    ...(
      [
        ['ftp://ftp.example.org/a.csv', 'ftp://ftp.example.org/a.csv'],
        ['gopher://gopher.example.org/1', 'gopher://gopher.example.org/1'],
        ['urn:isan:0000-0000-9E59-0000-O', 'urn:isan:0000-0000-9E59-0000-O'],
        ['hdl:2027/abc', 'https://hdl.handle.net/2027/abc'],
        ['arXiv:2001.01234', 'https://arxiv.org/abs/2001.01234'],
        ['ark:/12148/btv1b8449691v', 'https://n2t.net/ark:/12148/btv1b8449691v'],
        ['urn:nbn:de:101:1-201102033592', 'https://nbn-resolving.org/urn:nbn:de:101:1-201102033592'],
      ] as const
    ).map(([written, kept]): [string, Record<string, unknown>, Partial<Source>] => [
      `the address ${written}`,
      { URL: written },
      { type: 'document', URL: kept },
    ]),
    [
      'the number of a book as an address',
      { URL: 'urn:isbn:9780140449136' },
      { type: 'document', ISBN: '9780140449136' },
    ],
    ['no number of a book', { ISBN: '<null>' }, { type: 'document' }],
    [
      'what R writes where nothing is known',
      { language: 'NA', volume: 'NA', title: 'NA', author: [{ family: 'NA', given: 'H' }] },
      { type: 'document', title: 'NA', author: [{ family: 'NA', given: 'H' }] },
    ],
    [
      'languages as catalogues say them',
      { language: 'Text in English.' },
      { type: 'document', language: 'English' },
    ],
    ['no language', { language: 'No Linguistic Content' }, { type: 'document' }],
    [
      'formats that booksellers call editions, addresses of catalogues, signs behind journals and before publishers',
      {
        edition: 'New edition edition',
        archive: '/z-wcorg/',
        'container-title': 'Cooperation and Conflict,,',
        publisher: ': BiblioLife',
      },
      {
        type: 'document',
        edition: 'New edition',
        'container-title': 'Cooperation and Conflict',
        publisher: 'BiblioLife',
      },
    ],
    [
      'classes of a database, addresses of its customers beside a DOI, other hyphens, and how a publisher is reached',
      {
        DOI: '10.1000/a',
        URL: 'https://search.ebscohost.com/login.aspx?direct=true&db=aph&AN=1',
        genre: 'Cognitive Therapy [3311]',
        page: '1279\u20101297',
        publisher:
          'Taylor & Francis, Ltd. 530 Walnut Street. Tel: 800-354-1420; Web site: http://www.tandf.co.uk',
      },
      { type: 'document', DOI: '10.1000/a', page: '1279-1297', publisher: 'Taylor & Francis, Ltd' },
    ],
    [
      'an address of a database where there is no DOI, and a publisher with a full stop',
      {
        URL: 'https://www.scopus.com/inward/record.uri?eid=2-s2.0-1',
        publisher: 'John Wiley & Sons, Inc. Hoboken',
      },
      {
        type: 'document',
        URL: 'https://www.scopus.com/inward/record.uri?eid=2-s2.0-1',
        publisher: 'John Wiley & Sons, Inc. Hoboken',
      },
    ],
    [
      'pages with a word, a hyphen that is none of a range, and no end',
      { page: 'pp. 3\\-B', volume: 'Vol. 2', number: '114\\-358' },
      { type: 'document', page: '3-B', volume: '2', number: '114-358' },
    ],
    [
      'an end of pages that Web of Science does not know',
      { page: '343-- &' },
      { type: 'document', page: '343' },
    ],
    [
      'quotation marks of TeX, signs in braces, a backslash that is left over',
      { title: "``Keeping it living{''}: ''low level'' {&} Co{A} in {A} Bay\\" },
      { type: 'document', title: '“Keeping it living”: “low level” & CoA in A Bay' },
    ],
    [
      'marks that are encoded as signs',
      { title: 'TiO&lt;inf&gt;2&lt;/inf&gt; and a &lt; b, by &lt;b&gt;' },
      { type: 'document', title: 'TiO<inf>2</inf> and a &lt; b, by &lt;b&gt;' },
    ],
    [
      'groups of fields where DataCite has a name',
      { publisher: { name: 'DataCite' }, 'container-title': { type: 'Series', title: 'Blog' } },
      { type: 'document', publisher: 'DataCite', 'container-title': 'Blog' },
    ],
    [
      'one DOI in capitals and small letters, and short beside long',
      { DOI: '10.1016/J.ABC', URL: 'https://doi.org/10.1016/j.abc' },
      { type: 'document', DOI: '10.1016/J.ABC' },
    ],
    [
      'an address in the place of the journal',
      { 'container-title': 'http://couchdb.apache.org/', publisher: 'https://example.org/a' },
      { type: 'document', URL: 'http://couchdb.apache.org/', publisher: 'https://example.org/a' },
    ],
    [
      'a DOI whose slash is written as a sign of addresses',
      { URL: 'http://dx.doi.org/10.1371%2Fjournal.pone.0124910' },
      { type: 'document', DOI: '10.1371/journal.pone.0124910' },
    ],
    [
      'the address of a short DOI',
      { DOI: '10.6084/m9.v2', URL: 'https://doi.org/gfzb6b' },
      { type: 'document', DOI: '10.6084/m9.v2' },
    ],
    [
      'the address of a short DOI of letters alone',
      { DOI: '10.6084/m9.v2', URL: 'https://doi.org/gmndpj' },
      { type: 'document', DOI: '10.6084/m9.v2' },
    ],
    [
      'two tags in a line, as EBSCO writes, and names of languages of ISO 639',
      {
        volume: '102 OP  - Forecasting. Vol. 102',
        issue: '8 OP - A',
        number: '3 OP - B',
        language: 'Spanish; Castilian',
      },
      { type: 'document', volume: '102', issue: '8', number: '3', language: 'Spanish' },
    ],
    [
      'the address of another DOI',
      { DOI: '10.6084/m9.v2', URL: 'https://doi.org/10.6084/m9.v1' },
      { type: 'document', DOI: '10.6084/m9.v2', URL: 'https://doi.org/10.6084/m9.v1' },
    ],
    [
      'full stops behind names, as catalogues set them',
      {
        author: [
          { family: 'Hardt', given: 'Michael.' },
          { family: 'B', given: 'Wm.' },
        ],
      },
      {
        type: 'document',
        author: [
          { family: 'Hardt', given: 'Michael' },
          { family: 'B', given: 'Wm.' },
        ],
      },
    ],
    ['dates of catalogues that say nothing', { issued: { literal: '0000 uuuu' } }, { type: 'document' }],
    ['a number that is nearly one', { ISBN: '0-19-9' }, { type: 'document', ISBN: '0-19-9' }],
    [
      'days of four digits',
      { issued: { literal: '2019-10-0015' } },
      { type: 'document', issued: { raw: '2019-10-15' } },
    ],
    [
      'addresses as HTML has them',
      { URL: 'https://e.org/?a=1&amp;b=2' },
      { type: 'document', URL: 'https://e.org/?a=1&b=2' },
    ],
    [
      'a DOI behind the proxy of a library',
      { DOI: 'http://dx.doi.org.ezproxy.elon.edu/10.2979/jew.25.2.05' },
      { type: 'document', DOI: '10.2979/jew.25.2.05' },
    ],
    [
      'a DOI as a link, and one with an address behind it',
      { DOI: '<a href="https://doi.org/10.1017/CBO9.007">10.1017/CBO9.007</a>' },
      { type: 'document', DOI: '10.1017/CBO9.007' },
    ],
    [
      'names as texts',
      { author: ['The office', ''] },
      { type: 'document', author: [{ literal: 'The office' }] },
    ],
    [
      'bodies as Crossref names them',
      { author: [{ name: 'A group' }] },
      { type: 'document', author: [{ literal: 'A group' }] },
    ],
    [
      'people as DataCite names them',
      { author: [{ name: 'Fenner, Martin', givenName: 'Martin', familyName: 'Fenner' }] },
      { type: 'document', author: [{ family: 'Fenner', given: 'Martin' }] },
    ],
    [
      'quoted and braced names',
      { author: [{ family: '"De Vries"' }, { literal: '{NASA}' }] },
      { type: 'document', author: [{ family: 'De Vries' }, { literal: 'NASA' }] },
    ],
    [
      'lists of titles',
      { title: ['A', 'B'], 'container-title': [], subtitle: ['More'] },
      { type: 'document', title: 'A: More' },
    ],
    ['numbers', { volume: 12, page: 4 }, { type: 'document', volume: '12', page: '4' }],
    ['a DOI as an address', { DOI: 'https://doi.org/10.1000/x' }, { type: 'document', DOI: '10.1000/x' }],
    [
      'an address that is a DOI',
      { URL: 'http://dx.doi.org/10.1000/x' },
      { type: 'document', DOI: '10.1000/x' },
    ],
    [
      'an address without its protocol',
      { URL: 'www.example.org' },
      { type: 'document', URL: 'https://www.example.org' },
    ],
    [
      'several addresses in one field',
      { URL: 'http://example.org/a; http://example.org/b' },
      { type: 'document', URL: 'http://example.org/a' },
    ],
    [
      'several addresses that nothing parts, and one inside another',
      { URL: 'http://example.org/a?id=1http://example.org/b' },
      { type: 'document', URL: 'http://example.org/a?id=1' },
    ],
    [
      'an address inside another',
      { URL: 'https://web.archive.org/web/2013id_/http://example.org/b?u=https://example.org/c' },
      {
        type: 'document',
        URL: 'https://web.archive.org/web/2013id_/http://example.org/b?u=https://example.org/c',
      },
    ],
    [
      'numbers that databases fill up with zeros',
      { volume: '0', issue: '0', 'collection-number': '00', page: '0', number: '007' },
      { type: 'document', number: '007' },
    ],
    [
      'what databases call every article',
      { genre: 'Journal Article', medium: 'ppublish', status: 'In Press,' },
      { type: 'document', status: 'In Press' },
    ],
    [
      'an article that has a number',
      { genre: 'Article', number: '41' },
      { type: 'document', genre: 'Article', number: '41' },
    ],
    [
      'signs as catalogues of libraries space them',
      { title: 'Real time : management ;', publisher: 'London ; New York : Hill', language: 'en' },
      {
        type: 'document',
        title: 'Real time: management',
        publisher: 'London; New York: Hill',
        language: 'en',
      },
    ],
    [
      'signs as French spaces them',
      { title: 'Michel Simon : l’art', language: 'fr-FR' },
      { type: 'document', title: 'Michel Simon : l’art', language: 'fr-FR' },
    ],
    [
      'fields in the note, as Zotero’s users write them',
      {
        note: 'A remark: yes\nOriginal Date: 1808\ntranslator: Doe || Jane\nPMID: 12\n{:publisher: P}',
        PMID: '34',
      },
      {
        type: 'document',
        'original-date': { raw: '1808' },
        translator: [{ family: 'Doe', given: 'Jane' }],
        PMID: '34',
        publisher: 'P',
      },
    ],
    [
      'dates as Crossref and others write them',
      {
        'published-print': { 'date-parts': [[2019, 4]] },
        accessed: [{ 'date-parts': [[2020]] }],
        submitted: { 'date-time': '2019-05-03T00:00:00Z' },
        'event-date': { year: 2019, month: 5 },
      },
      {
        type: 'document',
        accessed: { 'date-parts': [[2020]] },
        issued: { 'date-parts': [[2019, 4]] },
        submitted: { raw: '2019-05-03' },
        'event-date': { 'date-parts': [[2019, 5]] },
      },
    ],
    [
      'texts for numbers in dates',
      { issued: { 'date-parts': [['2019', '3', '']] } },
      { type: 'document', issued: { 'date-parts': [[2019, 3]] } },
    ],
    [
      'zeros in dates',
      { issued: { 'date-parts': [[2004, 0, 0]] } },
      { type: 'document', issued: { 'date-parts': [[2004]] } },
    ],
    ['nulls in dates', { issued: { 'date-parts': [[null]] } }, { type: 'document' }],
    ['a date as a text', { issued: '2019-05/2020' }, { type: 'document', issued: { raw: '2019-05/2020' } }],
  ];
  for (const [why, item, source] of cases)
    test(why, () => {
      assert.deepEqual(normaliseSource({ ...item }), { source, doubts: [] });
    });
});

describe('what cannot be used is told', () => {
  const cases: [field: string, value: unknown][] = [
    ['URL', 'in the drawer'],
    ['URL', 'javascript:alert(1)'],
    ['DOI', 'none'],
    ['title', { text: 'A' }],
    ['issued', { 'date-parts': [[2019, 2, 30]] }],
    ['issued', { 'date-parts': [[2019, 'May']] }],
    ['issued', { 'date-parts': [[2020], [2018]] }],
    ['accessed', { 'date-parts': [[1402, 2, 12]] }],
    ['accessed', { raw: '12 May 1402' }],
    ['accessed', '2566-05-12'],
    ['accessed', { 'date-parts': [[5783]] }],
  ];
  for (const [field, value] of cases)
    test(`${field}: ${JSON.stringify(value)}`, () => {
      assert.deepEqual(
        normaliseSource({ [field]: value }).doubts.map(({ path }) => path),
        [[field]],
      );
    });
});

test('whatever an item holds, it becomes a source that can be shown', () => {
  const fields = [
    'title',
    'author',
    'editor',
    'issued',
    'accessed',
    'URL',
    'DOI',
    'page',
    'language',
    'custom',
    'type',
  ];
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.double(),
        fc.constant(null),
        fc.constantFrom('2019', '10.1/x', 'https://e.org', 'en', '<i>'),
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom('family', 'given', 'literal', 'date-parts', 'raw', 'season', 'circa'),
        tie('value'),
        { maxKeys: 3 },
      ),
    ),
  })).value;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 6 }), (item) => {
      const source = { ...normaliseSource(item).source, id: 'a' };
      const shown = [
        referenceTo(source, ENGLISH),
        referenceText(source, ENGLISH),
        shortReference(source, ENGLISH),
      ];
      assert.doesNotMatch(JSON.stringify(shown), /undefined|\[object|NaN/);
    }),
    { seed: 2026, numRuns: 1000 },
  );
});

test('a day of another calendar is shown as no day of access, and days of ours are', () => {
  const accessed = (value: unknown) => normaliseSource({ accessed: value }).source.accessed;
  assert.equal(accessed({ 'date-parts': [[1402, 2, 12]] }), undefined);
  assert.deepEqual(accessed({ 'date-parts': [[1998, 2, 12]] }), { 'date-parts': [[1998, 2, 12]] });
  assert.deepEqual(accessed('19 July 2008'), { raw: '19 July 2008' });
  assert.deepEqual(normaliseSource({ issued: { 'date-parts': [[1402]] } }).doubts, []);
});
