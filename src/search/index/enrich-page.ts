import { writeSynonyms, type Synonym } from '../language/synonym-field.ts';
import { amountsIn } from '../language/amounts.ts';
import { isDayKey } from '../language/dates/date-keys.ts';
import { datesIn } from '../language/dates/dates-in-text.ts';
import { otherCompounds, type Compounds } from '../language/compounds.ts';
import { normalise } from '../language/normalise.ts';
import { signsIn } from '../language/signs.ts';
import { apart, formsOf, wordsIn, type HasWords, type SearchTerm } from '../language/term-forms.ts';
import { spellingAbroad } from './english/spelling-pairs.ts';
import { memoize } from '../../text/functions/memoize.ts';
import { escapeAttribute } from '../../text/markup/escape-html.ts';

/** What a publication knows of words. */
interface Known {
  terms: readonly SearchTerm[];
  compounds: Compounds;
  /** The language of its dates. */
  language: string;
}

/**
 * Adds to a page what readers may search for instead of its words, its amounts in figures, and its dates. They go into
 * fields of their own beside the text: a field is found as text is, weighs as little as `ranking-weights.ts` says,
 * and never shows in an excerpt. Doing this here rather than with the query costs readers nothing: one
 * search, exact counts of facets, no glossary to load first.
 * @param html a finished page
 * @param text what the index reads of it
 */
export function enrichPage(html: string, text: string, { terms, compounds, language }: Known): string {
  const words = apart(text);
  const fields = {
    synonyms: writeSynonyms([
      ...otherForms(wordsIn(text, words), terms),
      ...otherCompounds(text, compounds).map(([other, written]) => ({ other, written })),
      ...otherSpellings(new Set(words)),
      ...otherCharacters(text, language),
      ...otherNumbers(text),
      ...signsIn(text).map(({ key, written }) => ({ other: key, written })),
    ]),
    amounts: amountsIn(text).join(' '),
    // Months and years stand in the text as they are searched for.
    dates: [...new Set(datesIn(text, language))].filter(isDayKey).join(' '),
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
  return html
    .replace(SORTED, '$& data-pagefind-filter="day[content]"')
    .replace('</head>', () => `${tags.join('')}</head>`);
}

/** What a page is sorted by. The same days are counted, which tells pages of one day from the next. */
const SORTED = 'data-pagefind-sort="date[content]"';

/** The forms of the glossary's terms that the page does not use itself. */
function otherForms(has: HasWords, terms: readonly SearchTerm[]): Synonym[] {
  return terms.flatMap((term) => {
    const forms = formsOf(term);
    const written = forms.find(has);
    if (written === undefined) return [];
    return forms.filter((form) => !has(form)).map((other) => ({ other, written }));
  });
}

/** The same words stand on many pages. */
const spelling = memoize((word) => ({ other: spellingAbroad(word) }));

function otherSpellings(words: ReadonlySet<string>): Synonym[] {
  return [...words].flatMap((written) => {
    const { other } = spelling(written);
    return other === undefined || words.has(other) ? [] : [{ other, written }];
  });
}

const AS_TYPED = /^[a-z\d]+$/i;
/** Words that the index keeps otherwise than keyboards write them, signs that stand for letters (№, ㎞) among them, those behind an apostrophe, and those within others. */
function otherCharacters(text: string, language: string): Synonym[] {
  const all = text.match(/[\p{L}\p{M}\p{N}\u2100-\u214f\u3200-\u33ff’']+/gu) ?? [];
  const words = new Set(all.filter((word) => !AS_TYPED.test(word)));
  // Who writes a language has its letters.
  const isForeign = !/^(?:de|da|nb|nn|no|sv|fi|tr|hu|et)\b/.test(language);
  return [...words].flatMap((word) => [
    ...otherWritings(word),
    ...(isForeign ? spelledOut(word) : []),
    ...wordsWithin(word),
  ]);
}

/** A number whose thousands stand apart, and one behind the V of a version. */
const SPACED = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/g;
const VERSION = /(?<![\p{L}\p{N}])v\.?(\d+(?:\.\d+)*)/giu;
/** What a point or comma parts, as in `PM₂.₅`; it is looked for only in the few texts that have a number so parted. */
const PARTED = /\p{N}[.,]\p{N}/u;
const POINTED = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]*\p{N}(?:[.,]\p{N}+)+/gu;
/** Numbers as they are typed, and alone. */
const otherNumbers = (text: string): Synonym[] => [
  ...[...new Set(PARTED.test(text) ? text.match(POINTED) : [])]
    .map((written) => ({ other: normalise(written), written }))
    .filter(({ other, written }) => other !== written.toLowerCase()),
  ...[...new Set(text.match(SPACED))].map((written) => ({ other: written.replace(/\D/g, ''), written })),
  ...[...text.matchAll(VERSION)].map(([written, other = '']) => ({ other, written })),
];

const otherWritings = memoize((written): Synonym[] => {
  const [others, indexed] = [normalise(written), asIndexed(written)];
  // Few letters before an apostrophe are an article or a preposition with it, or the beginning of a name.
  const behind =
    /^(?:\p{L}{1,2}|[dn]?[ae]ll|dall|sull|quell|sant|(?:jus|lors|puis|quoi)?qu)[’'](\p{L}[\p{L}\p{M}]+)/u
      .exec(others)
      ?.slice(1) ?? [];
  const whole = others.replace(/[’']/g, '');
  // µm
  const unit = /^μ[a-z]{1,2}$/.test(others) ? [`u${others.slice(1)}`] : [];
  return [...new Set([...(whole === indexed ? [] : [whole]), ...behind, ...unit])].map((other) => ({
    other,
    written,
  }));
});

const SPELLED_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' };
/** Letters that readers of other languages may know spelled out: `Muenchen` for München. */
const spelledOut = memoize((written): Synonym[] => {
  const small = written.normalize('NFC').toLowerCase();
  const other = small.replace(/[äöøüå]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  return other === small ? [] : [{ other: normalise(other), written }];
});

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{3}/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
/** The words of scripts that have no spaces, of which the index keeps what runs on as one. */
const wordsWithin = memoize((written): Synonym[] =>
  UNSPACED.test(written)
    ? [...segmenter.segment(written)]
        .filter(({ segment, isWordLike }) => isWordLike === true && segment !== written)
        .map(({ segment }) => ({ other: segment, written }))
    : [],
);

/** How Pagefind keeps a word. */
const asIndexed = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .normalize('NFC')
    .toLowerCase();

/** Before all days, so that pages without one come last. */
export const UNDATED = '-';
