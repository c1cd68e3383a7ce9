import { writeSynonyms, type Synonym } from '../language/synonym-field.ts';
import { amountsIn } from '../language/amounts.ts';
import { otherCompounds, type Compounds } from '../language/compounds.ts';
import { joinedWords } from '../language/normalise.ts';
import { formsOf, wordsIn, type SearchTerm } from '../language/term-forms.ts';
import { otherSpelling } from '../language/transatlantic.ts';
import { memoize } from '../../text/memoize.ts';
import { escapeAttribute } from '../../text/escape-html.ts';

/**
 * Adds to a page what readers may search for instead of its words, and its amounts in figures. They go into
 * fields of their own beside the text: a field is found as text is, weighs as little as `ranking-weights.ts` says,
 * and never shows in an excerpt. Doing this here rather than with the query costs readers nothing: one
 * search, exact counts of facets, no glossary to load first.
 * @param html a finished page
 * @param text what the index reads of it
 */
export function enrichPage(
  html: string,
  text: string,
  terms: readonly SearchTerm[],
  compounds: Compounds,
): string {
  const fields = {
    synonyms: writeSynonyms([
      ...otherForms(text, terms),
      ...otherCompounds(text, compounds).map(([other, written]) => ({ other, written })),
      ...otherSpellings(text),
    ]),
    amounts: amountsIn(text).join(' '),
  };
  const tags = Object.entries(fields).map(
    ([name, content]) =>
      content &&
      `<meta name="search-${name}" data-pagefind-meta="${name}[content]" content="${escapeAttribute(content)}">`,
  );
  // Pagefind leaves pages without a date out of results in the order of dates
  // (https://github.com/Pagefind/pagefind/issues/259).
  if (!html.includes('data-pagefind-sort="date'))
    tags.push(`<meta name="search-date" data-pagefind-sort="date[content]" content="${UNDATED}">`);
  return html.replace('</head>', () => `${tags.join('')}</head>`);
}

/** The forms of the glossary's terms that the page does not use itself. */
function otherForms(text: string, terms: readonly SearchTerm[]): Synonym[] {
  const has = wordsIn(text);
  return terms.flatMap((term) => {
    const forms = formsOf(term);
    const written = forms.find(has);
    if (written === undefined) return [];
    return forms.filter((form) => !has(form)).map((other) => ({ other, written }));
  });
}

/** The same words stand on many pages. */
const spelling = memoize((word) => ({ other: otherSpelling(word) }));

function otherSpellings(text: string): Synonym[] {
  const words = new Set(joinedWords(text.replace(/[-–/]/g, ' ')));
  return [...words].flatMap((written) => {
    const { other } = spelling(written);
    return other === undefined || words.has(other) ? [] : [{ other, written }];
  });
}

/** Before all days, so that pages without one come last. */
const UNDATED = '0001-01-01';
