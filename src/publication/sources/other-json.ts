import { isFields, type Fields } from '../../model/source/source-values.ts';

/** JSON in which programs keep sources for themselves, and what to export instead. */
interface OtherJson {
  message: string;
  hint: string;
  /** Where its own fields stand. */
  path: string[];
}

const ELSEWHERE = 'Export the sources as CSL-JSON, BibTeX or RIS.';

/** Who wrote them has another name there, so that they would lose it. */
const SIGNS: [is: (item: Fields) => boolean, field: string, message: string, hint: string][] = [
  [
    (item) => 'itemType' in item,
    'itemType',
    'This is Zotero’s own JSON.',
    'In Zotero, export the sources as “CSL JSON”, or with Better BibTeX as “Better CSL JSON”.',
  ],
  [
    (item) => isFields(item['data']) && 'itemType' in item['data'],
    'data',
    'This is Zotero’s own JSON.',
    'Ask its web API for `format=csljson`, or export the sources from Zotero as “CSL JSON”.',
  ],
  [
    (item) => 'titles' in item || (isFields(item['attributes']) && 'titles' in item['attributes']),
    '',
    'This is DataCite’s own JSON.',
    'Download what DataCite knows of it as Citeproc JSON, BibTeX or RIS.',
  ],
  [(item) => '@type' in item || '@context' in item || '@graph' in item, '', 'This is JSON-LD.', ELSEWHERE],
  [
    (item) => 'pubtype' in item,
    'pubtype',
    'This is Paperpile’s own JSON.',
    'In Paperpile, export the sources as BibTeX or RIS.',
  ],
  ...['creators', 'authors', 'authorships'].map((field): (typeof SIGNS)[number] => [
    (item) => !('author' in item) && Array.isArray(item[field]),
    field,
    `CSL-JSON has \`author\`, not \`${field}\`.`,
    ELSEWHERE,
  ]),
];

/** @returns what an item is that is no CSL-JSON; undefined where it may be such */
export function otherJson(item: unknown): OtherJson | undefined {
  if (!isFields(item)) return undefined;
  const [, field = '', message, hint] = SIGNS.find(([is]) => is(item)) ?? [];
  return message === undefined || hint === undefined
    ? undefined
    : { message, hint, path: field ? [field] : [] };
}
