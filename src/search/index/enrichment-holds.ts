import type { Publication } from '../../model/entries.ts';
import { memoize } from '../../text/functions/memoize.ts';
import { piecesOf, type Compounds } from '../language/compounds.ts';
import { apart, formsOf, separate, soughtAs } from '../language/term-forms.ts';
import type { ReadyPage } from './build-index.ts';

/** What a publication knows of words, as far as pages are enriched with it. */
export interface KnownWords {
  /** The forms of each term, in the order of the glossary. */
  forms: string[][];
  compounds: Compounds;
  language: string;
}

export const knownWords = ({ terms, site }: Publication, compounds: Compounds): KnownWords => ({
  forms: terms.map(formsOf),
  compounds,
  language: site.language,
});

/**
 * After a term or a compound has come or gone, few pages would be enriched otherwise: those that have its words.
 * @returns what tells whether a page would be enriched as before; it may say no where it would
 */
export function enrichmentHolds(
  before: KnownWords | undefined,
  now: KnownWords | undefined,
): (page: Pick<ReadyPage, 'parts'>) => boolean {
  if (before?.language !== now?.language || !before || !now) return () => false;
  const [earlier, later] = [termsOf(before), termsOf(now)];
  // A page has the forms of its terms in the order of the glossary.
  const stays = [...earlier].filter((term) => later.has(term));
  if (stays.join() !== [...later].filter((term) => earlier.has(term)).join()) return () => false;
  const changed = [...earlier.symmetricDifference(later)].flatMap((term) => JSON.parse(term) as string[]);
  const sought = [...changed.flatMap(marksOfForm), ...marksOfCompounds(before.compounds, now.compounds)];
  const all = new Set(sought.flat().flatMap(withPlural));
  const marksOf = memoize((part) => marksOfPart(part).filter((mark) => all.has(mark)));
  return ({ parts }) => {
    if (!all.size) return true;
    const found = new Set([...parts.keys()].flatMap(marksOf));
    return !sought.some((marks) => marks.every((mark) => withPlural(mark).some((one) => found.has(one))));
  };
}

const termsOf = ({ forms }: KnownWords) => new Set(forms.map((all) => JSON.stringify(all)));

/** A word, with how it is read from a page. */
type Mark = `${'exact' | 'small' | 'letters'} ${string}`;
const exact = (word: string): Mark => `exact ${word}`;
const small = (word: string): Mark => `small ${word}`;
const letters = (word: string): Mark => `letters ${word}`;

const withPlural = (mark: Mark): Mark[] => [mark, `${mark}s`];

const marksOfPart = (part: string): Mark[] => [
  ...separate(part).split(' ').map(exact),
  ...apart(part).map(small),
  ...piecesOf(part).map(letters),
];

/** @returns what stands on each page that has a form */
function marksOfForm(form: string): Mark[][] {
  const { isShort, what } = soughtAs(form);
  return what === '' ? [] : [what.split(' ').map(isShort ? exact : small)];
}

/** @returns what stands on each page that has a compound that has changed, as one word or as two */
function marksOfCompounds(before: Compounds, now: Compounds): Mark[][] {
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (whole) => before.get(whole) !== now.get(whole),
  );
  return changed.flatMap((whole) =>
    [whole, before.get(whole) ?? whole, now.get(whole) ?? whole].map((words) =>
      words.split(' ').map(letters),
    ),
  );
}
