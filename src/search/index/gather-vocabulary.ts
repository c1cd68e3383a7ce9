import { addressOf, anchorsOfTerms } from '../../model/site/addresses/addresses.ts';
import { addressOfClaim } from '../../model/site/addresses/row-addresses.ts';
import { allEntries, entryId, type Entry, type Publication } from '../../model/entries.ts';
import { relate } from '../../model/relations.ts';
import { GENERATED_PAGES } from '../../model/site/addresses/generated-pages.ts';
import { generatedPages } from '../../model/site/lists/made-pages.ts';
import { authorsOf } from '../../model/source/source-authors.ts';
import { emptyLists } from '../../model/site/lists/list-pages.ts';
import { wordsOf } from '../../model/words.ts';
import { memoize } from '../../text/functions/memoize.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import { compareText } from '../../text/letters/collation.ts';
import type { KnownPage, OtherWords } from '../language/vocabulary.ts';
import { namesOf, otherNames } from '../language/names-of.ts';
import { isShown } from '../language/name-field.ts';
import { joinedWords } from '../language/normalise.ts';
import { knownEnglish } from './english/known-words.ts';
import { ordinaryStems } from './english/ordinary-stems.ts';
import { findForms } from './form-finder.ts';
import { gatherOtherWords } from './other-words.ts';
import { stem } from '../language/stem.ts';
import type { GatheredVocabulary } from './vocabulary-files.ts';
import { countParts } from './word-counts.ts';
import { withoutSlips } from './english/words-without-slips.ts';

/**
 * More words would cost more to load than they would correct: these are 60 KB where no word is near and all are read, else 4.
 * Two hundred pages of 330 words have more than 6,000, and names of mountains were left out from the letter S on.
 */
const MOST_WORDS = 12_000;
/** How often a word stands in the text before it is taken for a word and not for a slip. */
const FREQUENT = 2;
/** So long a word is one that others are corrected to, though it stands once. */
const LONG = 7;
/** Shorter words have too many neighbours to be corrected to. */
const SHORTEST = 4;

/** What all pages say. */
export interface PageWords {
  headings: readonly string[];
  /** How often each part stands in their texts. */
  parts: ReadonlyMap<string, number>;
  /** The same without pages about the site itself. */
  content: ReadonlyMap<string, number>;
}

/**
 * Finds what stands for words, which takes long and seldom changes with a text.
 * @param state all that the answer depends on
 */
export type KnownOthers = (state: string, make: () => OtherWords) => OtherWords;

/**
 * Gathers what searches are corrected to and what is suggested: titles and other names, the glossary, and
 * the words of titles, names, headings and of the text where they are frequent.
 * @param sections the pages of a glossary that is divided, and the ids of the terms there
 * @param known gives what stands for words as it was made before, if all was as it is now
 */
export function gatherVocabulary(
  publication: Publication,
  { headings, parts, content }: PageWords,
  sections: ReadonlyMap<string, string[]> = new Map(),
  known: KnownOthers = (_state, make) => make(),
): GatheredVocabulary {
  const { initiatives, organisations, briefings, pages: others } = publication;
  const { incoming } = relate(publication);
  const leadingTo = (entry: Entry) => incoming.get(entryId(entry))?.length ?? 0;
  const ranked = [...initiatives, ...organisations, ...briefings, ...others].sort(
    (a, b) => leadingTo(b) - leadingTo(a),
  );
  const pages = ranked.map((entry): KnownPage => ({
    title: entry.data.title,
    url: addressOf(entry),
    names: namesOf(entryId(entry), entry.data, publication.terms),
    ...(entry.data.lang !== undefined && { lang: entry.data.lang }),
  }));
  const byId = new Map(allEntries(publication).map((entry) => [entryId(entry), addressOf(entry)]));
  const anchors = anchorsOfTerms(publication.terms);
  const paths = new Map([...sections].flatMap(([path, ids]) => ids.map((id) => [id, `/${path}`])));
  const inGlossary = (id: string) => `${paths.get(id) ?? GENERATED_PAGES.glossary.address}#${id}`;
  const terms = publication.terms.map((term) => ({
    term: term.term,
    expansion: term.expansion,
    others: [...term.variants, ...term.synonyms],
    url: (term.page === undefined ? undefined : byId.get(term.page)) ?? inGlossary(anchors(term.term)),
  }));
  const words = wordsOf(publication);
  const empty = emptyLists(publication);
  const filled = generatedPages(publication).filter(({ address }) => !empty.has(address));
  const ownPages = filled.map((own): KnownPage => ({
    title: words.pages[own.name].title,
    url: own.address,
    names: otherNames(words.pages[own.name].names),
  }));
  // Slips that a page is found by are not what others are corrected to.
  const namesOfPages = (pages: readonly KnownPage[]) =>
    pages.flatMap(({ title, names }) => [
      title,
      ...names.filter((one) => isShown(one) && one.kind !== 'other spelling').map(({ name }) => name),
    ]);
  const named = [
    ...namesOfPages(pages),
    ...publication.terms.flatMap((term) => [term.term, term.expansion, ...term.synonyms]),
    ...authorsOf(publication.sources),
  ];
  // Most parts are counted twice.
  const countWords = wordCounter(memoize(joinedWords));
  const counts = countWords([...named, ...namesOfPages(ownPages), ...headings], parts);
  const isEnglish = /^en\b/.test(publication.site.language);
  const ordinary = isEnglish ? ordinaryStems() : new Set<string>();
  const spelled = spelledWords(counts, ordinary);
  return {
    ...{ pages, ownPages, terms, words: spelled },
    claims: briefings.flatMap((briefing) =>
      (publication.claims.get(briefing.slug) ?? []).map(({ id, text }) => ({
        id,
        text: plainText(text),
        url: addressOfClaim(briefing, { id }, publication),
        ...(briefing.data.lang !== undefined && { lang: briefing.data.lang }),
      })),
    ),
    ...(isEnglish && {
      others: othersIn({ counts, content: countWords(named, content), spelled, ordinary }, known),
    }),
  };
}

interface EnglishWords {
  /** How often each word stands in the publication. */
  counts: ReadonlyMap<string, number>;
  /** The same without pages about the site itself. */
  content: ReadonlyMap<string, number>;
  /** What searches are corrected to. */
  spelled: readonly string[];
  /** The stems of all words that our own lists have. */
  ordinary: ReadonlySet<string>;
}

function othersIn({ counts, content, spelled, ordinary }: EnglishWords, known: KnownOthers): OtherWords {
  const forms = [counts, content].map((words) => findForms(words).state());
  return known(JSON.stringify([forms, spelled.toSorted()]), () =>
    withoutSlips(gatherOtherWords(counts, content), spelled, knownEnglish(ordinary)),
  );
}

/** @param read gives the words of a part */
const wordCounter =
  (read: (part: string) => string[]) =>
  (named: string[], parts: ReadonlyMap<string, number>): Map<string, number> => {
    const counts = new Map<string, number>();
    const add = (part: string, number: number) => {
      for (const word of number ? read(part) : []) counts.set(word, (counts.get(word) ?? 0) + number);
    };
    for (const [part, number] of countParts(named.join(' '))) add(part, FREQUENT * number);
    for (const [part, number] of parts) add(part, number);
    return counts;
  };

/**
 * An ordinary word is no slip where it stands once, and a long one is so near to few others that it does no harm. Of those
 * too many the shorter are left out, which have fewer letters to miss.
 */
const spelledWords = (counts: ReadonlyMap<string, number>, ordinary: ReadonlySet<string>): string[] =>
  [...counts]
    .filter(
      ([word, number]) =>
        word.length >= SHORTEST &&
        /^\p{L}+$/u.test(word) &&
        (number >= FREQUENT || word.length >= LONG || ordinary.has(stem(word))),
    )
    .sort(([a, many], [b, more]) => more - many || b.length - a.length || compareText(a, b))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
