import { compareText } from '../../text/letters/collation.ts';
import { firstName, sourceOrder, yearOfSource } from './bibliography.ts';
import type { Words } from '../../interface/catalogues.ts';
import type { Contents } from '../entries.ts';
import { wordsOf } from '../words.ts';
import type { CitationStyle } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import { authorOf, type WrittenName } from './source-authors.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { question } from '../../text/functions/track-reads.ts';
import { separatorsOf } from '../../text/letters/separators.ts';
import { listInWords } from '../../text/letters/list-in-words.ts';

/** How citations look: `[1]`, or `(Rivera 2020)`. */
export const MARKS: Record<CitationStyle, { open: string; close: string }> = {
  numbers: { open: '[', close: ']' },
  'author-date': { open: '(', close: ')' },
};

/** A source as citations by author and date name it. */
export interface AuthorDate {
  /** Author and year: "Rivera 2020", with a comma where the year is no number or the author ends with one. */
  both: string;
  /** With a letter where the author has several of the year: "2020a". */
  year: string;
}

type Cited = Pick<Contents, 'sources' | 'site' | 'catalogue'>;

const authorDates = memoizeByObject(
  (publication: Cited): ReadonlyMap<string, AuthorDate> => {
    const words = wordsOf(publication);
    const { comma } = separatorsOf(words.language);
    const alike = sharedNames(publication.sources);
    const named = publication.sources.toSorted(sourceOrder(words)).map((source) => ({
      id: source.id,
      author: shortAuthor(source, words, alike),
      year: yearOfSource(source, words) ?? words.sources.noYear,
    }));
    const ofYear = Map.groupBy(named, ({ author, year }) => `${author}\0${year}`);
    return new Map(
      [...ofYear.values()].flatMap((group) =>
        group.map(({ id, author, year }, index): [string, AuthorDate] => {
          const own = group.length > 1 ? year + suffix(index, year) : year;
          const between = /^\d/.test(year) && !/\d$/.test(author) ? ' ' : comma;
          return [id, { both: `${author}${between}${own}`, year: own }];
        }),
      ),
    );
  },
  ({ sources }) => sources,
);

/** @returns what a source is called where citations are by author and date, given its id */
export const authorDateOf = question('author-date', 'publication', (publication: Cited, id) =>
  authorDates(publication).get(id),
);

/** "2020a", "no date-a", and numbers where the letters do not suffice. */
const suffix = (index: number, year: string) =>
  (/\d$/.test(year) ? '' : '-') + (index < 26 ? String.fromCharCode(97 + index) : `-${index + 1}`);

/** "A. Diaz"; of a body, and where no given name is known, the name. */
const withInitial = ({ full, short }: WrittenName) =>
  full !== short && full.endsWith(short) && /^\p{Script=Latin}/u.test(full)
    ? `${full.charAt(0)}. ${short}`
    : short;

/** The family names of several people, told apart by their initials: a person may be written in several ways. */
function sharedNames(sources: readonly Source[]): ReadonlySet<string> {
  const people = Map.groupBy(
    sources.flatMap((source) => authorOf(source).names),
    ({ short }) => short,
  );
  return new Set(
    [...people].flatMap(([short, names]) =>
      new Set(names.map(withInitial)).size > 1 && names.every((name) => name.full !== short) ? [short] : [],
    ),
  );
}

/** One name, or two, or the first and "and others". */
function shortAuthor(source: Source, words: Words, alike: ReadonlySet<string>): string {
  const { names } = authorOf(source);
  const [first, second, ...more] = names.map((name) =>
    alike.has(name.short) ? withInitial(name) : name.short,
  );
  if (first === undefined) return firstName(source, words);
  if (more.length) return words.sources.andOthers({ name: first });
  return listInWords(second === undefined ? [first] : [first, second], words.language);
}

/**
 * @param number of the source on its page
 * @returns what the link of a citation says
 */
export const citationLabel = (
  style: CitationStyle,
  number: number,
  named: AuthorDate | undefined,
  withoutAuthor = false,
): string => (style === 'numbers' || !named ? String(number) : withoutAuthor ? named.year : named.both);

/**
 * Numbers that are cited together stand in their order, as printers have it; where an author has put words before one,
 * such as "against", the order is theirs, and so it is of names.
 */
export const inCitedOrder = <Item>(
  style: CitationStyle,
  items: readonly Item[],
  numberOf: (item: Item) => number,
  areWorded = false,
): readonly Item[] =>
  style === 'numbers' && !areWorded ? items.toSorted((one, other) => numberOf(one) - numberOf(other)) : items;

/** So many numbers stay in one line. */
const MOST_TOGETHER = 4;

/** @returns what stands between the sources of one citation, of which some may have a place: `1, p. 4; 2` */
export function betweenCitations(
  style: CitationStyle,
  language: string,
  count: number,
  havePlaces = false,
): string {
  const { comma, semicolon } = separatorsOf(language);
  if (style === 'author-date' || havePlaces) return semicolon;
  return count > MOST_TOGETHER ? comma : comma.replace(' ', '\u00a0');
}

/** @returns the sources of a page in the order of its list: as they are numbered, or by author */
export const inListOrder = <Cited extends { full: Source }>(
  style: CitationStyle,
  cited: readonly Cited[],
  words: Words,
): Cited[] => {
  if (style === 'numbers') return [...cited];
  const order = sourceOrder(words);
  return cited.toSorted((a, b) => order(a.full, b.full) || compareText(a.full.id, b.full.id));
};
