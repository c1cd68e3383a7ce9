/** How a page is to be cited, as an item of CSL-JSON. */
export interface CitedPage {
  id: string;
  type: 'webpage';
  title: string;
  author: { literal: string }[];
  'container-title': string;
  publisher: string;
  issued: DateParts | { literal: string };
  /** The edition of the publication. */
  version: string;
  language: string;
  /** The reference of a briefing. */
  number?: string;
  /** Who reviewed it, and where it was read if that has no address. */
  note?: string;
  URL?: string;
  accessed?: DateParts;
}

export interface DateParts {
  'date-parts': number[][];
}

/**
 * @param place a page's address without its ending: `/initiatives/nhsx`
 * @returns its key, which no other page has, since no name of a file has two hyphens in a row
 */
export const citationKey = (publication: string, place: string): string =>
  publication + place.replace(/\//g, '--');

/** What reference managers import: a name, the ending and type of a file, and its text. */
export const CITATION_FORMATS: readonly {
  name: string;
  ending: string;
  type: string;
  write: (page: CitedPage) => string;
}[] = [
  { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: inBibtex },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: inRis },
  { name: 'CSL-JSON', ending: 'json', type: 'application/json', write: inCsl },
];

function inCsl(page: CitedPage): string {
  return `${JSON.stringify([page], undefined, 2)}\n`;
}

/**
 * @see https://ctan.org/pkg/bibtex for the fields; `url` and `urldate` are those of biblatex and `day` that of
 * reference managers, which other styles pass over. What is in two pairs of braces stays as it is: names are not taken apart, nor titles put in small letters.
 */
function inBibtex(page: CitedPage): string {
  const [year, month, day] = partsOf(page.issued);
  const fields: Record<string, string | undefined> = {
    author: page.author.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and '),
    title: `{${escapeTex(page.title)}}`,
    howpublished: escapeTex(`${page['container-title']}. ${page.publisher}`),
    year,
    month,
    day,
    number: page.number && escapeTex(page.number),
    edition: escapeTex(page.version),
    note: page.note && escapeTex(page.note),
    // Addresses stand as they are.
    url: page.URL,
    urldate: page.accessed && partsOf(page.accessed).join('-'),
    language: page.language,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}},\n`] : [],
  );
  return `@misc{${page.id},\n${lines.join('')}}\n`;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Before a letter it would be a shorthand of the package babel.
  '"': '{"}',
};

/** @returns a text as TeX reads it, which takes two hyphens for a dash, and two quotation marks for one */
export const escapeTex = (text: string) =>
  onOneLine(text)
    .replace(/[\\{}$&%#_~^"]/g, (sign) => TEX[sign] ?? `\\${sign}`)
    .replace(/([-`'])(?=\1)/g, '$1{}');

/**
 * @see https://en.wikipedia.org/wiki/RIS_(file_format) for the tags. A comma parts family and given name there, and
 * nothing keeps one from it: a name goes without rather than being taken apart.
 */
function inRis(page: CitedPage): string {
  const accessed = page.accessed && partsOf(page.accessed).join('/');
  const [year, ...rest] = partsOf(page.issued);
  const tags: [tag: string, value: string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', page.id],
    ...page.author.map(({ literal }): [string, string] => ['AU', literal.replace(/\s*,\s*/g, ' ')]),
    ['TI', page.title],
    ['T2', page['container-title']],
    ['PB', page.publisher],
    ['PY', year],
    ['DA', year && [year, ...rest].join('/')],
    ['ET', page.version],
    ['IS', page.number],
    ['N1', page.note],
    ['LA', page.language],
    ['UR', page.URL],
    // When it was read: so to Zotero and Mendeley, and so, of electronic sources, to EndNote and Citation.js.
    ['Y2', accessed],
    ['M1', accessed],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** Lines would end a value, and other signs that cannot be seen are nothing to cite. */
export const onOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Year, month and day with their zeros; nothing of a date that is only words. */
const partsOf = (date: CitedPage['issued']): string[] =>
  'date-parts' in date
    ? (date['date-parts'][0] ?? []).map((part, index) => String(part).padStart(index ? 2 : 4, '0'))
    : [];
