import type { Translation } from '../messages.ts';
import type { englishEditions } from '../english/english-editions.ts';

/** The forms that a publication takes beside its pages, in Welsh. */
export const welshEditions: Translation<typeof englishEditions> = {
  aboutData:
    'Popeth y mae’r cyhoeddiad hwn yn ei gofnodi, fel tablau ar gyfer taenlenni ac ar gyfer rhaglenni eraill.',
  howTables:
    'Mae pob tabl ar gael ddwywaith: fel CSV ar gyfer taenlenni ac fel JSON ar gyfer rhaglenni. Mae dynodyddion ac enwau colofnau’n aros yr un fath o argraffiad i argraffiad, ac mae dyddiadau ar ffurf EDTF (<code>2020-01</code>, <code>2019/2022</code>, <code>2021~</code>). Yn y CSV, caiff sawl gwerth mewn cell eu gwahanu gan <code>; </code>, ac mae collnod o flaen testun y byddai taenlen yn ei gymryd yn fformiwla. Mae <package>datapackage.json</package> yn disgrifio pob colofn.',
  licence: 'Trwydded:',
  tables: {
    briefings: 'Yr hyn a ddywedwyd ar achlysur: pryd, ble a chan bwy.',
    initiatives:
      'Cyrff, rhaglenni, adolygiadau a mentrau eraill: eu statws, pwy sy’n eu harwain, beth ddaeth cyn ac ar ôl.',
    organisations: 'Sefydliadau sy’n arwain, yn cymryd rhan, yn cynnal neu’n siarad.',
    claims: 'Yr hyn a ddywedwyd, fesul datganiad, gyda’r dyfarniad a’r hyn y mae’r ffynonellau’n ei ddangos.',
    timeline: 'Digwyddiadau dyddiedig mentrau.',
    figures: 'Ffigurau allweddol mentrau, pob gwerth gyda’i ddyddiad.',
    sources: 'Pob ffynhonnell, gyda’r tudalennau sy’n ei dyfynnu.',
  },
  rows: {
    zero: '{count} rhes',
    one: '{count} rhes',
    two: '{count} res',
    few: '{count} rhes',
    many: '{count} rhes',
    other: '{count} rhes',
  },
  firstRows: 'rhesi cyntaf “{table}”',
  forPrograms: 'Ar ffurfiau eraill',
  dataForm: '<data>Data</data>: tablau o bopeth, fel CSV a JSON.',
  sourcesForm:
    'Pob ffynhonnell ar gyfer rheolwyr cyfeiriadau: <bib>BibTeX</bib>, <ris>RIS</ris>, <json>CSL-JSON</json>.',
  feedsForm:
    'Ffrydiau: papurau briffio fel <briefingsAtom>Atom</briefingsAtom> neu <briefingsJson>JSON Feed</briefingsJson>, newidiadau fel <changesAtom>Atom</changesAtom> neu <changesJson>JSON Feed</changesJson>.',
  markdownForm:
    'Pob tudalen fel Markdown, gyda’i ffynonellau, i’w defnyddio mewn rhaglenni eraill: mae <list>llms.txt</list> yn eu rhestru.',
  pageSources: 'Ffynonellau’r dudalen hon fel <bib>BibTeX</bib>, <ris>RIS</ris> neu <json>CSL-JSON</json>.',
  pageMarkdown: 'Testun y dudalen hon fel <markdown>Markdown</markdown>.',
  /** What changed since the last edition, and pages that were withdrawn. */
  sinceEdition: 'Beth sydd wedi newid ers argraffiad {edition}',
  aboutSince: 'Tudalennau a newidiwyd, a ychwanegwyd neu a dynnwyd yn ôl ers argraffiad {edition}.',
  changedPages: 'Tudalennau a newidiwyd',
  addedPages: 'Tudalennau newydd',
  withdrawnPages: 'Tudalennau a dynnwyd yn ôl',
  movedPages: 'Tudalennau â chyfeiriad newydd',
  formerly: '“{title}” gynt',
  moved: 'Mae gan {title} gyfeiriad newydd',
  aboutMoved: 'Mae’r dudalen hon yma bellach: <page>{title}</page>.',
  noNote: 'Nid oes nodyn yn dweud beth a newidiwyd.',
  nothingSince: 'Ni newidiwyd, ychwanegwyd na thynnwyd yn ôl yr un dudalen.',
  allNotes: 'Mae pob nodyn, gan gynnwys rhai argraffiadau cynharach, o dan <changes>{title}</changes>.',
  sinceLast: 'Gweler hefyd: <since>beth sydd wedi newid ers argraffiad {edition}</since>.',
  withdrawn: '{title} (tynnwyd yn ôl)',
  aboutWithdrawn:
    'Nid yw’r dudalen hon bellach yn rhan o’r cyhoeddiad. Yn argraffiad {last} yr oedd hi ddiwethaf, a diflannodd gydag argraffiad {since}.',
  whatItWas: 'Beth oedd:',
  heir: 'Mae hi yma bellach: <page>{title}</page>.',
  fromHere:
    'Gallwch <search>chwilio am “{title}”</search>, <browse>bori drwy bob tudalen</browse> neu ddechrau o’r <home>hafan</home>.',
  /** The page on which several publications are searched together. */
  publications: 'Cyhoeddiadau',
  searchTogether: 'Chwilio’r cyhoeddiadau hyn',
  aboutTogether: {
    zero: '{count} cyhoeddiad i’w chwilio.',
    one: '{count} cyhoeddiad i’w chwilio.',
    two: '{count} gyhoeddiad i’w chwilio gyda’i gilydd.',
    few: '{count} chyhoeddiad i’w chwilio gyda’i gilydd.',
    many: '{count} chyhoeddiad i’w chwilio gyda’i gilydd.',
    other: '{count} cyhoeddiad i’w chwilio gyda’i gilydd.',
  },
  searchNeedsScript: 'Mae angen JavaScript ar gyfer chwilio. Hebddo, gellir agor a phori pob cyhoeddiad.',
};
