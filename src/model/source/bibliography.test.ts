import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogueOf, ENGLISH, wordsIn } from '../../interface/catalogues.ts';
import { english } from '../../interface/english/english.ts';
import {
  issuedDate,
  referenceText,
  referenceTo,
  shortReference,
  sourceOrder,
  yearOfSource,
  type Reference,
} from './bibliography.ts';
import { source } from '../../testing/publication-samples.ts';
import type { Source } from '../schema/source.ts';

const ada = { given: 'Ada', family: 'Example' };
const ben = { given: 'Ben', family: 'Sample' };
const office = { literal: 'The office' };

describe('a source is shown with its author, title, place and date', () => {
  const cases: [behaviour: string, source: Partial<Source>, shown: Partial<Reference>][] = [
    ['one author', { author: [ada] }, { author: 'Ada Example' }],
    ['two authors', { author: [ada, ben] }, { author: 'Ada Example and Ben Sample' }],
    ['three authors', { author: [ada, ben, office] }, { author: 'Ada Example, Ben Sample and The office' }],
    ['more than three authors', { author: [ada, ben, office, ada] }, { author: 'Ada Example and others' }],
    [
      'an author whose name has a particle',
      { author: [{ given: 'Vincent', 'non-dropping-particle': 'van', family: 'Gogh' }] },
      { author: 'Vincent van Gogh' },
    ],
    ['an editor where there is no author', { editor: [ben] }, { author: 'Ben Sample' }],
    [
      'a publisher in place of an author is not named twice',
      { publisher: 'The office', 'container-title': 'News' },
      { author: 'The office', publication: ['News'] },
    ],
    [
      'where it appeared and who published it',
      { author: [ada], 'container-title': 'News', publisher: 'The office' },
      { publication: ['News', 'The office'] },
    ],
    [
      'a site that publishes itself',
      { author: [ada], 'container-title': 'N', publisher: 'N' },
      { publication: ['N'] },
    ],
    [
      'a publisher with entities, once',
      { publisher: 'Health &amp; Care', 'container-title': 'News' },
      { author: 'Health & Care', publication: ['News'] },
    ],
    [
      'a part of a whole begins with its title, where nobody is named',
      { type: 'entry-encyclopedia', 'container-title': 'Wikipedia', URL: 'https://en.wikipedia.org/wiki/A' },
      { author: '', publication: ['In Wikipedia'] },
    ],
    [
      'a book whose pages are counted, first published under the same title',
      { type: 'book', author: [ada], title: 'A plan', page: '323', 'original-title': 'A plan', ISBN: '1' },
      { publication: ['ISBN 1'] },
    ],
    [
      'one page with a hyphen that is written twice',
      { author: [ada], page: '35-0346-35-0346' },
      { publication: ['page 35-0346'] },
    ],
    [
      'one page that is written twice, and a section that is no range',
      { author: [ada], page: 'vii-vii', section: '12.1-21.1-01' },
      { publication: ['section 12.1-21.1-01', 'page vii'] },
    ],
    [
      'a case begins with its title',
      { type: 'legal_case', 'container-title': 'EWHC' },
      { author: '', publication: ['EWHC'] },
    ],
    [
      'a case of which the court and the series of reports are called the same, and no site is its author',
      {
        type: 'legal_case',
        authority: 'U.S.',
        'container-title': 'U.S.',
        volume: '516',
        URL: 'https://law.example/1',
      },
      { author: '', publication: ['U.S.', 'volume 516'] },
    ],
    [
      'a law begins with its title, and who made it stands behind',
      { type: 'legislation', publisher: 'UK Parliament', number: 'c. 12' },
      { author: '', publication: ['c. 12', 'UK Parliament'] },
    ],
    [
      'what begins the sentence behind the title is written large, as it does',
      { author: [ada], type: 'article', status: 'submitted' },
      { publication: ['Submitted'] },
    ],
    [
      'a patent in the words of BibTeX',
      {
        author: [ada],
        type: 'patent',
        genre: 'patreqfr',
        number: '1',
        jurisdiction: 'countryfr and countryuk',
      },
      { publication: ['Patent application 1', 'France, United Kingdom'] },
    ],
    [
      'the place of a publisher once',
      { author: [ada], publisher: 'P', 'publisher-place': 'Cham', 'event-place': 'Cham' },
      { publication: ['Cham: P'] },
    ],
    ['only an address', { URL: 'https://www.example.org/a' }, { author: 'example.org', publication: [] }],
    ['no author at all', {}, { author: '', publication: [], date: undefined, url: undefined }],
    [
      'a title, with the address for print without protocol',
      { URL: 'https://www.example.org/a/' },
      { title: 'A report', titled: true, url: 'https://www.example.org/a/', address: 'example.org/a' },
    ],
    [
      'a title that was made up, in brackets',
      { URL: 'https://www.example.org/a/', custom: { 'title-from': 'address of the page' } },
      { title: '[A report]', titled: false, address: 'example.org/a' },
    ],
    [
      'the address where there is no title',
      { title: '', URL: 'https://www.example.org/a/' },
      { title: 'example.org/a', titled: false, address: undefined },
    ],
    [
      'neither a title nor an address',
      { title: '', custom: { 'title-from': 'a list' } },
      { title: 'untitled', titled: false },
    ],
    [
      'an address that browsers do not open is shown, and no link',
      { author: [ada], URL: 'ftp://ftp.example.org/a.csv' },
      { publication: ['ftp://ftp.example.org/a.csv'], url: undefined, address: undefined },
    ],
    [
      'a letter without a title',
      { type: 'personal_communication', title: '', author: [ada], recipient: [ben] },
      { title: 'Letter to Ben Sample', titled: false, publication: [] },
    ],
    [
      'an e-mail without a subject',
      { type: 'personal_communication', title: '', genre: 'E-mail', recipient: [ben] },
      { title: 'E-mail to Ben Sample', publication: [] },
    ],
    [
      'a message of a kind of its own',
      { type: 'personal_communication', title: '', genre: 'telegram', recipient: [ben] },
      { title: 'Telegram to Ben Sample', publication: [] },
    ],
    [
      'a letter to nobody that is known',
      { type: 'personal_communication', title: '', genre: 'letter', author: [ada] },
      { title: 'Letter', publication: [] },
    ],
    [
      'what somebody said',
      { type: 'personal_communication', title: '', author: [ada] },
      { title: 'Personal communication', publication: [] },
    ],
    [
      'an interview without a title',
      { type: 'interview', title: '', author: [ada], interviewer: [ben], URL: 'https://a.example/1' },
      { title: 'Interview by Ben Sample', publication: [], address: 'a.example/1' },
    ],
    [
      'a map without a title',
      { type: 'map', title: '', scale: '1:500' },
      { title: 'Map', publication: ['1:500'] },
    ],
    ['a picture without a title', { type: 'graphic', title: '', genre: 'etching' }, { title: 'Etching' }],
    [
      'a judgment without a name',
      { type: 'legal_case', title: '', number: '[2020] EWHC 1', authority: 'High Court' },
      { title: 'Judgment', publication: ['[2020] EWHC 1', 'High Court'] },
    ],
    ...['maninprep', 'inpreparation', 'In preparation', 'in prep.'].map(
      (status): [string, Partial<Source>, Partial<Reference>] => [
        `what is in preparation, written "${status}"`,
        { author: [ada], status },
        { publication: ['In preparation'] },
      ],
    ),
    [
      'how far a text has come, of which programs write codes',
      { author: [ada], 'container-title': 'Journal', status: 'inpress' },
      { publication: ['Journal', 'in press'] },
    ],
    ['a text that is published', { author: [ada], status: 'published' }, { publication: [] }],
    [
      'a state of its own',
      { author: [ada], status: 'Consultation closed' },
      { publication: ['Consultation closed'] },
    ],
    ['a year', { issued: { 'date-parts': [[2020]] } }, { date: '2020' }],
    ['a month', { issued: { 'date-parts': [[2020, 3]] } }, { date: 'March 2020' }],
    ['a day', { issued: { 'date-parts': [[2020, 3, 5]] } }, { date: '5 March 2020' }],
    ['a period', { issued: { 'date-parts': [[2019], [2020]] } }, { date: '2019 to 2020' }],
    ['a date in words', { issued: { literal: 'undated, before 2020' } }, { date: 'undated, before 2020' }],
    ['volumes that are letters', { volume: 'A', issue: 'Spring' }, { publication: ['volume A', 'Spring'] }],
    ['no date', { issued: {} }, { date: undefined }],
    [
      'an article is found by volume, issue, pages and DOI',
      {
        author: [ada],
        'container-title': 'Journal',
        volume: '12',
        issue: '3',
        page: '10-20',
        DOI: '10.1002/a<b',
        URL: 'https://example.org/a',
      },
      {
        publication: ['Journal', 'volume 12', 'issue 3', 'pages 10–20'],
        doi: 'https://doi.org/10.1002/a%3Cb',
        url: 'https://example.org/a',
      },
    ],
    [
      'a DOI is the link where there is no other',
      { DOI: '10.1/x' },
      { url: 'https://doi.org/10.1/x', address: undefined },
    ],
    [
      'a chapter is found by its book and the editors of that',
      {
        type: 'chapter',
        author: [ada],
        'container-title': 'A book',
        editor: [ben],
        edition: '2',
        page: '4',
        'collection-title': 'Series',
        'collection-number': '7',
        'publisher-place': 'Leeds',
        publisher: 'Press',
      },
      {
        publication: ['In A book', 'ed. by Ben Sample', 'Series 7', '2nd edition', 'page 4', 'Leeds: Press'],
      },
    ],
    [
      'a report is found by its number',
      { author: [ada], genre: 'Working paper', number: '12' },
      { publication: ['Working paper 12'] },
    ],
    [
      'an editor has that role',
      { editor: [ben, ada] },
      { author: 'Ben Sample and Ada Example', role: 'eds' },
    ],
    ['a director where there is no author', { director: [ben] }, { author: 'Ben Sample', role: 'director' }],
    [
      'a translator beside an author',
      { author: [ada], translator: [ben] },
      { publication: ['translated by Ben Sample'] },
    ],
    ['a foreign language', { author: [ada], language: 'de' }, { publication: ['in German'], language: 'de' }],
    [
      'the language of the publication is not said',
      { author: [ada], language: 'en-US' },
      { publication: [] },
    ],
    [
      'an archive and the copy there',
      { author: [ada], archive: 'Kew', archive_location: 'https://web.archive.org/a' },
      { publication: ['Kew'], archived: 'https://web.archive.org/a' },
    ],
    [
      'a particle that closes up',
      { author: [{ given: 'Jean', 'dropping-particle': "d'", family: 'Alembert' }] },
      { author: "Jean d'Alembert" },
    ],
    ['a name in Han characters', { author: [{ family: '王', given: '小明' }] }, { author: '王小明' }],
    [
      'names that end in others',
      { author: [ada, { family: 'others' }] },
      { author: 'Ada Example and others' },
    ],
    [
      'when it was read',
      { accessed: { 'date-parts': [[2020, 1, 2]] } },
      { notes: ['Accessed 2 January 2020.'] },
    ],
    [
      'no title at all',
      { title: '', URL: 'https://example.org/a' },
      { title: 'example.org/a', titled: false },
    ],
    [
      'what it reviews instead of a title',
      { title: '', 'reviewed-title': 'A book' },
      { title: 'Review of A book' },
    ],
    [
      'whose work it reviews',
      { author: [ada], 'reviewed-title': 'A book', 'reviewed-author': [ben] },
      { publication: ['review of A book', 'by Ben Sample'] },
    ],
    [
      'the court of a case that names its judges, and the law of which country it is',
      { type: 'legal_case', author: [ada], authority: 'High Court', jurisdiction: '002gbUnited Kingdom|GB' },
      { publication: ['High Court', 'United Kingdom'] },
    ],
    [
      'a state whose short form is the code of a country',
      { type: 'legal_case', author: [ada], authority: 'Commonwealth Court', jurisdiction: 'Pa' },
      { publication: ['Commonwealth Court', 'Pa'] },
    ],
    [
      'a country by its code',
      { type: 'legal_case', author: [ada], authority: 'High Court', jurisdiction: 'ie' },
      { publication: ['High Court', 'Ireland'] },
    ],
    [
      'a number of volumes in words',
      { author: [ada], 'number-of-volumes': '3 vols in 5' },
      { publication: ['3 vols in 5'] },
    ],
    ['nothing is said where it is not known how it was seen', {}, { notes: [] }],
    ['nothing is said of what was seen itself, as is the rule', { custom: { seen: 'page' } }, { notes: [] }],
    [
      'what was not seen itself, with what cites it and what is doubtful',
      { custom: { seen: 'cited-by a report of 2020', note: 'The date is inferred.' } },
      { notes: ['Not seen directly; cited by a report of 2020.', 'The date is inferred.'] },
    ],
  ];
  for (const [behaviour, data, shown] of cases)
    test(behaviour, () => {
      assert.partialDeepStrictEqual(referenceTo(source(data), ENGLISH), shown);
    });
});

test('a source in one line has author, title and date, and says nothing of a date that is not known', () => {
  assert.equal(
    referenceText(source({ author: [ada], issued: { 'date-parts': [[2020, 3, 5]] } }), ENGLISH),
    'Ada Example, A report, 5 March 2020',
  );
  assert.equal(referenceText(source({ author: [ada] }), ENGLISH), 'Ada Example, A report');
});

test('the year of a date has the doubts that are about it', () => {
  const years = {
    '2004-06-~11': '2004',
    '2004-06~-11': '2004',
    '2004-22~': 'about 2004',
    '?2004-06-~11': 'perhaps 2004',
    '2004?-06-11': 'perhaps 2004',
    '[2020-01,2020-02]': '2020',
    '{2019-12,2020-01,2020-02}': '2019 and 2020',
    '2019-12/2020-01': '2019 to 2020',
    'Jan/Feb 2020': '2020',
  };
  for (const [raw, year] of Object.entries(years))
    assert.equal(yearOfSource(source({ issued: { raw } }), ENGLISH), year, raw);
});

test('a short reference has author and year', () => {
  assert.equal(
    shortReference(source({ author: [ada], issued: { 'date-parts': [[2020, 3]] } }), ENGLISH),
    'Ada Example, 2020',
  );
  assert.equal(shortReference(source({ author: [ada] }), ENGLISH), 'Ada Example, no date');
  assert.equal(shortReference(source({ title: '<i>A</i> report' }), ENGLISH), 'A report, no date');
});

test('dates are understood whether a reference manager exports numbers or texts', () => {
  assert.equal(issuedDate(source({ issued: { 'date-parts': [['2020', '03']] } })), '2020-03');
  assert.equal(issuedDate(source({ issued: { 'date-parts': [[2019, 1, 2], [2020]] } })), '2019-01-02/2020');
  assert.equal(issuedDate(source()), undefined);
});

test('kinds of theses and reports are said in the language of the publication, by whatever program they come', () => {
  const kindOf = (genre: string, language: string) =>
    referenceTo(source({ genre }), wordsIn(catalogueOf(language) ?? english, language)).publication.at(0);
  for (const genre of ['phdthesis', 'PhD thesis', 'PHD THESIS'])
    assert.deepEqual(
      ['cy', 'de', 'es', 'fr'].map((language) => kindOf(genre, language)),
      ['Traethawd PhD', 'Dissertation', 'Tesis doctoral', 'Thèse de doctorat'],
    );
  assert.equal(kindOf("Master's thesis", 'de'), 'Masterarbeit');
  assert.equal(kindOf('Technical Report', 'es'), 'Informe técnico');
  assert.equal(kindOf('Technical Report', 'en'), 'Technical Report');
  assert.equal(kindOf('Habilitation', 'es'), 'Habilitation');
});

test('a bibliography goes by family name, in the alphabet of the publication', () => {
  const by = (...names: string[]) =>
    names.map((family) => source({ id: family, author: [{ family, given: 'Z' }] }));
  const named = (sources: Source[]) => sources.map(({ id }) => id);
  const written = by('Zimmer', 'Österberg', 'van Gogh', 'Éclair', 'Eco', "d'Alembert");
  assert.deepEqual(named(written.toSorted(sourceOrder(ENGLISH))), [
    "d'Alembert",
    'Éclair',
    'Eco',
    'van Gogh',
    'Österberg',
    'Zimmer',
  ]);
  assert.equal(named(written.toSorted(sourceOrder(wordsIn(english, 'sv')))).at(-1), 'Österberg');
});

test('a bibliography goes by author, then date with the undated last, then title', () => {
  const dated = (year: number) => ({ issued: { 'date-parts': [[year]] } });
  const ordered = [
    source({ id: '1', author: [ada], ...dated(2019), title: 'Z' }),
    source({ id: '2', author: [{ given: 'ada', family: 'example' }], ...dated(2020), title: 'a' }),
    source({ id: '3', author: [ada], ...dated(2020), title: 'B' }),
    source({ id: '4', author: [ada], title: 'A' }),
    source({ id: '5', author: [ben], ...dated(2001) }),
  ];
  assert.deepEqual(ordered.toReversed().sort(sourceOrder(ENGLISH)), ordered);
});

test('a letter without a title, and a state, are told in the language of the publication', () => {
  const letter = source({ type: 'letter', title: '', recipient: [ben], status: 'inpress' });
  const shown = (['en', 'de', 'fr', 'es', 'cy'] as const).map((language) => {
    const { title, publication } = referenceTo(letter, wordsIn(catalogueOf(language) ?? english, language));
    return [title, ...publication];
  });
  assert.deepEqual(shown, [
    ['Letter to Ben Sample', 'In press'],
    ['Brief an Ben Sample', 'Im Druck'],
    ['Lettre à Ben Sample', 'Sous presse'],
    ['Carta a Ben Sample', 'En prensa'],
    ['Llythyr at Ben Sample', 'Yn y wasg'],
  ]);
});
