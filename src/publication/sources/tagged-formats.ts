import { PUBMED } from './pubmed-format.ts';
import type { TaggedFormat } from './tagged-format.ts';

/** Formats of lines that begin with a tag, and how their tags are called in RIS. */

/**
 * RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). Vendors write the hyphen with one space or two before it,
 * and leave out the space after it where nothing follows; EBSCO begins a second tag in the same line now and then.
 */
const RIS: TaggedFormat = {
  line: /^[ \t\uFEFF]*([A-Z][A-Z0-9])[ \t]{1,3}-(?:[ \t](.*?))?(?: [A-Z][A-Z0-9] {2}- .*)?$/,
  begins: 'TY  - ',
  mayLack: true,
  ends: 'ER',
  hint: 'Add the line `TY  - ` with the type, for example `TY  - RPRT`, or export the file again.',
  // Programs that tidy exports leave the type out, all of it.
  also: (values) => ({
    TY: values.get('TY') ?? [['JF', 'JO', 'JA', 'IS'].some((tag) => values.has(tag)) ? 'JOUR' : 'GEN'],
  }),
};

/** The types of EndNote (https://support.clarivate.com/Endnote/s/article/EndNote-Import-Format-Refer-BibIX). */
const TYPES: Readonly<Record<string, string>> = {
  ...{ 'journal article': 'JOUR', 'electronic article': 'EJOUR', 'magazine article': 'MGZN', map: 'MAP' },
  ...{ 'newspaper article': 'NEWS', book: 'BOOK', 'edited book': 'EDBOOK', 'electronic book': 'EBOOK' },
  ...{ 'book section': 'CHAP', 'electronic book section': 'ECHAP', 'conference paper': 'CPAPER' },
  ...{ 'conference proceedings': 'CONF', report: 'RPRT', thesis: 'THES', 'web page': 'ELEC', blog: 'BLOG' },
  ...{ 'government document': 'GOVDOC', statute: 'STAT', bill: 'BILL', case: 'CASE', hearing: 'HEAR' },
  ...{ 'legal rule or regulation': 'LEGAL', standard: 'STAND', patent: 'PAT', grant: 'GRANT' },
  ...{
    dataset: 'DATA',
    'computer program': 'COMP',
    'online database': 'DBASE',
    'online multimedia': 'MULTI',
  },
  ...{ 'film or broadcast': 'MPCT', 'audiovisual material': 'ADVS', artwork: 'ART', figure: 'FIGURE' },
  ...{ 'chart or table': 'CHART', encyclopedia: 'ENCYC', dictionary: 'DICT', pamphlet: 'PAMP' },
  ...{ manuscript: 'MANSCPT', 'unpublished work': 'UNPB', 'personal communication': 'PCOMM', serial: 'SER' },
};

/** What EndNote writes with the style "EndNote Export", and Google Scholar and many publishers as "EndNote". */
const ENDNOTE: TaggedFormat = {
  line: /^\uFEFF?(%\S)(?:[ \t]+(.*))?$/,
  begins: '%0 ',
  mayLack: true,
  hint: 'Add the line `%0 ` with the type, for example `%0 Report`, or export the file again.',
  tags: {
    ...{ '%A': 'AU', '%B': 'T2', '%C': 'CY', '%E': 'A2', '%F': 'ID', '%G': 'LA', '%I': 'PB', '%J': 'JF' },
    ...{
      '%N': 'IS',
      '%P': 'SP',
      '%R': 'DO',
      '%S': 'T3',
      '%T': 'TI',
      '%O': 'U1',
      '%U': 'UR',
      '%V': 'VL',
      '%X': 'AB',
    },
    ...{ '%Y': 'A4', '%Z': 'N1', '%7': 'ET', '%9': 'M3', '%@': 'SN', '%&': 'SE', '%!': 'ST', '%[': 'Y2' },
  },
  also: (values) => {
    const first = (tag: string) => values.get(tag)?.[0];
    const type = TYPES[(first('%0') ?? '').trim().toLowerCase()];
    const [year, day] = [first('%D'), first('%8')];
    return {
      TY: [type ?? (values.has('%J') ? 'JOUR' : values.has('%B') ? 'CHAP' : 'GEN')],
      DA: day === undefined ? undefined : [year === undefined || day.includes(year) ? day : `${day} ${year}`],
      PY: values.get('%D'),
      // Of reports, the number.
      ...(type === 'RPRT' && { [values.has('%@') ? 'M1' : 'SN']: values.get('%N'), IS: [] }),
    };
  },
};

/** The types of RefWorks. */
const REFWORKS_TYPES: Readonly<Record<string, string>> = {
  ...{
    'journal article': 'JOUR',
    'journal, electronic': 'EJOUR',
    'magazine article': 'MGZN',
    abstract: 'ABST',
  },
  ...{
    'newspaper article': 'NEWS',
    'book, whole': 'BOOK',
    'book, edited': 'EDBOOK',
    'book, section': 'CHAP',
  },
  ...{ monograph: 'BOOK', report: 'RPRT', grant: 'GRANT', 'conference proceedings': 'CPAPER', patent: 'PAT' },
  ...{
    dissertation: 'THES',
    thesis: 'THES',
    'dissertation, unpublished': 'THES',
    'thesis, unpublished': 'THES',
  },
  ...{ 'web page': 'ELEC', 'online discussion forum': 'BLOG', laws: 'STAT', statutes: 'STAT', bills: 'BILL' },
  ...{
    resolutions: 'BILL',
    case: 'CASE',
    'court decisions': 'CASE',
    hearing: 'HEAR',
    map: 'MAP',
    artwork: 'ART',
  },
  ...{
    'computer program': 'COMP',
    'motion picture': 'MPCT',
    video: 'VIDEO',
    dvd: 'VIDEO',
    'sound recording': 'SOUND',
  },
  ...{ 'music score': 'MUSIC', 'personal communication': 'PCOMM', 'unpublished material': 'UNPB' },
};

/** How RefWorks writes bold, underlined, italic, raised and lowered letters, by number. */
const MARKS = ['b', 'u', 'i', 'sup', 'sub'];
const marked = (text: string) =>
  text.replace(
    /([01])RW1S34RfeSDcfkexd09rT([0-4])/g,
    (_, end: string, mark: string) => `<${end === '1' ? '/' : ''}${MARKS[Number(mark)] ?? ''}>`,
  );

/** RefWorks' Tagged Format (https://www.npmjs.com/package/@citation-js/plugin-refworks), which it saves as .txt. */
const REFWORKS: TaggedFormat = {
  line: /^\uFEFF?(RT|SR|ID|A[1-6]|T[1-3]|J[FO]|YR|FD|VO|IS|SP|OP|K1|AB|NO|ED|P[BP]|SN|AD|AN|LA|CL|SF|OT|LK|DO|CN|D[BS]|IP|RD|ST|U[1-9LR]|W[TVP]|OL|PMID|PMCID|CR|ER)(?:[ \t]+(.*))?$/,
  begins: 'RT ',
  hint: 'Add the line `RT ` with the type, for example `RT Report`, or export the file again.',
  tags: {
    ...{ A1: 'AU', A2: 'A2', A3: 'A3', A4: 'A4', T3: 'T3', JF: 'JF', JO: 'JA', VO: 'VL', IS: 'IS', SP: 'SP' },
    ...{ OP: 'EP', NO: 'N1', ED: 'ET', PB: 'PB', PP: 'CY', SN: 'SN', LA: 'LA', DO: 'DO', ST: 'ST', ID: 'ID' },
    ...{ RD: 'Y2', PMID: 'PMID', PMCID: 'PMCID' },
  },
  also: (values) => {
    const first = (...tags: string[]) => tags.flatMap((tag) => values.get(tag) ?? [])[0];
    const [year, day] = [first('YR'), first('FD')];
    const titles = (tag: string, ...from: string[]) => ({
      [tag]: from.flatMap((one) => values.get(one) ?? []).map(marked),
    });
    return {
      TY: [REFWORKS_TYPES[(first('RT') ?? '').trim().toLowerCase()] ?? 'GEN'],
      DA:
        day === undefined ? undefined : [year === undefined || day.includes(year) ? day : `${day}, ${year}`],
      PY: year === undefined ? undefined : [year],
      ...titles('TI', 'T1'),
      ...titles('T2', 'T2', 'WT'),
      UR: [...(values.get('UL') ?? []), ...(values.get('LK') ?? []), ...(values.get('UR') ?? [])],
    };
  },
};

/** @returns the ending of files in the format that a text is in, if it is one of these */
export const formatOf = (text: string): string | undefined =>
  Object.entries(TAGGED_FORMATS).find(([, { begins }]) =>
    text
      .replace(/^\uFEFF/, '')
      .trimStart()
      .startsWith(begins.trimEnd()),
  )?.[0];

/** By the endings of files. */
export const TAGGED_FORMATS: Readonly<Record<string, TaggedFormat>> = {
  ris: RIS,
  nbib: PUBMED,
  enw: ENDNOTE,
  refworks: REFWORKS,
};
