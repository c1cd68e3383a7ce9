import { addressOf, anchorsOfTerms } from '../../model/site/addresses/addresses.ts';
import { addressOfClaim } from '../../model/site/addresses/row-addresses.ts';
import { allEntries, entryId, type Entry } from '../../model/entries.ts';
import type { Current } from '../../model/relations.ts';
import { GENERATED_PAGES } from '../../model/site/addresses/generated-pages.ts';
import { generatedPages } from '../../model/site/lists/made-pages.ts';
import { authorsOf } from '../../model/source/source-authors.ts';
import { isEmptyList } from '../../model/site/lists/list-pages.ts';
import { wordsOf } from '../../model/words.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import type { KnownClaim, KnownNames, KnownPage } from '../language/vocabulary.ts';
import { isShown } from '../language/name-field.ts';
import { namesOf, otherNames } from '../language/names-of.ts';
import { glossarySections } from './indexed-addresses.ts';

/** What is known of a publication without its pages. */
export interface GatheredNames extends KnownNames {
  claims: KnownClaim[];
  /** The texts of all names, those of its own pages apart: searches are corrected to their words. */
  named: string[];
  namedOwn: string[];
  language: string;
}

/** Gathers what is suggested: titles and other names, the glossary and the claims. */
export function gatherNames(current: Current): GatheredNames {
  const { publication, relations } = current;
  const { initiatives, organisations, briefings, pages: others } = publication;
  const leadingTo = (entry: Entry) => relations.incoming.get(entryId(entry))?.length ?? 0;
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
  const paths = new Map(
    [...glossarySections(current)].flatMap(([path, ids]) => ids.map((id) => [id, `/${path}`])),
  );
  const inGlossary = (id: string) => `${paths.get(id) ?? GENERATED_PAGES.glossary.address}#${id}`;
  const terms = publication.terms.map((term) => ({
    term: term.term,
    expansion: term.expansion,
    others: [...term.variants, ...term.synonyms],
    url: (term.page === undefined ? undefined : byId.get(term.page)) ?? inGlossary(anchors(term.term)),
  }));
  const words = wordsOf(publication);
  const filled = generatedPages(publication).filter(({ address }) => !isEmptyList(address, publication));
  const ownPages = filled.map((own): KnownPage => ({
    title: words.pages[own.name].title,
    url: own.address,
    names: otherNames(words.pages[own.name].names),
  }));
  return {
    ...{ pages, ownPages, terms },
    claims: briefings.flatMap((briefing) =>
      (publication.claims.get(briefing.slug) ?? []).map(({ id, text }) => ({
        id,
        text: plainText(text),
        url: addressOfClaim(briefing, { id }, publication),
        ...(briefing.data.lang !== undefined && { lang: briefing.data.lang }),
      })),
    ),
    named: [
      ...namesOfPages(pages),
      ...publication.terms.flatMap((term) => [term.term, term.expansion, ...term.synonyms]),
      ...authorsOf(publication.sources),
    ],
    namedOwn: namesOfPages(ownPages),
    language: publication.site.language,
  };
}

/** Slips that a page is found by are not what others are corrected to. */
const namesOfPages = (pages: readonly KnownPage[]): string[] =>
  pages.flatMap(({ title, names }) => [
    title,
    ...names.filter((one) => isShown(one) && one.kind !== 'other spelling').map(({ name }) => name),
  ]);
