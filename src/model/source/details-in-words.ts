import type { Words } from '../../interface/catalogues.ts';
import { english } from '../../interface/english/english.ts';
import { separatorsOf } from '../../text/letters/separators.ts';
import type { Source } from '../schema/source.ts';

/** @returns what kind of report or document a source is, and its number, unless its title says them */
export function numberInWords(source: Source, words: Words): string | undefined {
  const { genre, number, title = '' } = source;
  const kind = genre?.toLowerCase() === title.toLowerCase() ? undefined : genreInWords(genre, words);
  if (number === undefined || title.includes(number)) return kind;
  if (kind !== undefined) return `${kind} ${number}`;
  // Numbers of parliaments and standards say by themselves what they are: HC 123, c. 7, No. 5, [2018] EWHC 1.
  return /^(?:\p{L}{2}|\p{L}\.|\[)/u.test(number) ? number : words.sources.number({ number });
}

/** What BibTeX and its like know of kinds of theses and reports, by its name there and in English. */
const GENRES = new Map(
  Object.entries(english.sources.genres).flatMap(([key, name]) => [
    [key, key],
    [name.toLowerCase(), key],
  ]) as [string, keyof Words['sources']['genres']][],
);

/** @returns the kind of a thesis or report in the language of the publication, or as the source has it where it is a word of its own */
export function genreInWords(genre: string | undefined, { sources }: Words): string | undefined {
  // The name in BibTeX may tell the country: `patentus`.
  const name = genre
    ?.toLowerCase()
    .replaceAll("'", '’')
    .replace(/^(patent|patreq)[a-z]{2}$/, '$1');
  const known = GENRES.get(name ?? '');
  const said = known && sources.genres[known];
  return said?.toLowerCase() === genre?.toLowerCase() ? genre : (said ?? genre);
}

/** What programs write of how far a text has come; what is published needs no word. */
const STATES: [written: RegExp, state: keyof Words['sources']['states'] | 'published'][] = [
  [/^draft$/, 'draft'],
  [/^(?:man(?:uscript)?)?inprep(?:aration)?$/, 'inpreparation'],
  [/^(?:man(?:uscript)?)?(?:subm(?:itted)?|submittedforpublication)$/, 'submitted'],
  [/^(?:(?:under|in|inpeer|underpeer)review|inrevision)$/, 'underreview'],
  [/^accepted(?:forpublication)?$/, 'accepted'],
  [/^(?:forthcoming|toappear|tobepublished)$/, 'forthcoming'],
  [/^inpress$/, 'inpress'],
  [/^(?:prepublished|(?:epub)?aheadofprint|onlinefirst|advanceonlinepublication)$/, 'prepublished'],
  [/^(?:unpub(?:lished)?|unpublishedmanuscript)$/, 'unpublished'],
  [/^(?:published|final|publishedversion)$/, 'published'],
];

/** @returns how far a text has come in the language of the publication, or as the source has it where it is a word of its own */
export function stateInWords(status: string | undefined, { sources }: Words): string | undefined {
  const written = status?.toLowerCase().replace(/[^\p{L}\d]/gu, '') ?? '';
  const state = STATES.find(([form]) => form.test(written))?.[1];
  if (state === undefined) return status;
  return state === 'published' ? undefined : sources.states[state];
}

/** Codes of countries as they are written for patents; elsewhere `PA` or `Pa` may be a state, and only small letters are sure. */
const CODES = {
  patent: /^(?:country)?([a-z]{2})(?::.+)?$/i,
  other: /^(?:country)?([a-z]{2}|US|UK|GB|EU)(?::.+)?$/,
};

/** @returns the country of a law, or the countries of a patent, which some programs write as codes: `gb`, `us:ny` */
export function jurisdictionInWords(
  { type, jurisdiction: written }: Pick<Source, 'type' | 'jurisdiction'>,
  { language }: Words,
): string | undefined {
  // Jurism sets the length of the code and the code before the name: "002twRepublic of China|TW".
  const [, length, coded = ''] = /^(\d{3})(.+)$/.exec(written ?? '') ?? [];
  const jurisdiction = length === undefined ? written : coded.slice(Number(length)).split('|')[0];
  const codes = jurisdiction
    ?.split(/, | and (?=country)/)
    .map((one) => (type === 'patent' ? CODES.patent : CODES.other).exec(one)?.[1]);
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const names = codes?.map((code) => code && name.of(code.toUpperCase().replace('UK', 'GB')));
  return names?.every(Boolean) ? names.join(separatorsOf(language).comma) : jurisdiction;
}

/** Numbers are named; words, such as "Special issue" or "Suppl. 2", speak for themselves. */
export const numbered = (
  what: (values: { number: string }) => string,
  value: string | undefined,
  mayBeRange = true,
) =>
  value &&
  (/^[\divxlcdm\p{Pd}.,/]+\p{L}?$/iu.test(value) || /^\p{L}?\d|^\p{L}$/u.test(value)
    ? what({
        number: mayBeRange
          ? value.replace(/(\d+)\s*--?\s*(?=(\d+))/g, (range, first: string, last: string) =>
              Number(first) < Number(last) || last.length < first.length ? `${first}–` : range,
            )
          : value,
      })
    : value);

/** What says how many pages there are: "35 p.", "12 pages", "35 S." */
const COUNTED = /\d\]?\s*(?:pp?\.?|pages?|s\.|seiten|págs?\.?|páginas|leaves|v\.)$/i;

/** @returns a page or pages, named where they are numbers */
export function pagesInWords(page: string | undefined, { sources }: Words): string | undefined {
  if (page === undefined) return undefined;
  // A page that is written twice may have a hyphen of its own.
  const bare = page.replace(/^pp?\.?\s*(?=\d)/, '');
  const [, one] = /^(.+?)\s*(?:--?|[–—])\s*\1$/.exec(bare) ?? [];
  const range = one ?? bare.replace(/(?<=[\p{L}\d\]])\s*(?:--?|[–—])\s*(?=[\p{L}\d[])/gu, '–');
  if (COUNTED.test(range)) return range;
  return /^\[?\p{L}?\d/u.test(range) || /^[ivxlcdm]+(?:–|$)/i.test(range)
    ? /[–,&]/.test(range)
      ? sources.pages({ numbers: range })
      : sources.page({ number: range })
    : range;
}

/** @returns an edition: its number as an ordinal, its name with the word for it unless it has that */
export function editionInWords(
  edition: string | undefined,
  { language, sources }: Words,
): string | undefined {
  if (
    !edition ||
    /[eé]d(?:ition|n|\.|$)|edi[cz]i|\b(?:aufl|ausg|wyd|izd|uppl|udg|utg|druk|oplage)|изд|вид|版/i.test(
      edition,
    )
  )
    return edition;
  if (!/^\d+$/.test(edition)) return sources.namedEdition({ name: edition });
  const { rest, ...forms } = sources.ordinals;
  const form = new Intl.PluralRules(language, { type: 'ordinal' }).select(Number(edition));
  return sources.edition({ ordinal: (form === 'other' ? rest : forms[form])({ number: edition }) });
}

/** @returns where a document is kept, from the archive to the place in it; addresses are told elsewhere */
export function archiveInWords(source: Source, { language }: Words): string | undefined {
  const { comma } = separatorsOf(language);
  const places = [
    source.archive,
    source['archive-place'],
    source.archive_collection,
    source.archive_location,
  ];
  return places.filter((text) => text !== undefined && !/^https?:/.test(text)).join(comma) || undefined;
}
