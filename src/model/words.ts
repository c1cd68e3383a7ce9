import { catalogueFor, wordsIn, type Catalogue, type Words } from '../interface/catalogues.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { languageOf, type Contents } from './entries.ts';
import type { Site } from './schema/site.ts';

type Speaking = Pick<Contents, 'site' | 'catalogue'>;

/** @returns the words of the interface as data */
export function catalogueOfPublication(publication: Speaking): Catalogue {
  const catalogue = publication.catalogue ?? catalogueFor(languageOf(publication));
  return publication.site ? withOwnWords(publication.site)(catalogue) : catalogue;
}

/** Adds what `site.yaml` calls kinds and statuses of its own. */
const withOwnWords = memoizeByObject((site: Site) =>
  memoizeByObject((catalogue: Catalogue): Catalogue => {
    const { kinds = [], organisationKinds = [], statuses = [] } = site;
    if (![kinds, organisationKinds, statuses].some(({ length }) => length)) return catalogue;
    const labels = (words: readonly { name: string; label: string }[]) =>
      Object.fromEntries(words.map(({ name, label }) => [name, label]));
    const plurals = (words: readonly { name: string; label: string; plural?: string | undefined }[]) =>
      Object.fromEntries(words.map(({ name, label, plural = label }) => [name, plural]));
    const meanings = Object.fromEntries(statuses.map(({ name, meaning }) => [name, meaning]));
    return {
      ...catalogue,
      kinds: { ...catalogue.kinds, ...labels(kinds) },
      kindPlurals: { ...catalogue.kindPlurals, ...plurals(kinds) },
      organisationKinds: { ...catalogue.organisationKinds, ...labels(organisationKinds) },
      organisationKindPlurals: { ...catalogue.organisationKindPlurals, ...plurals(organisationKinds) },
      statuses: { ...catalogue.statuses, ...labels(statuses) },
      statusMeanings: { ...catalogue.statusMeanings, ...meanings },
    };
  }),
);

/** @returns the words of the interface, in the language of the publication */
export const wordsOf = memoizeByObject((publication: Speaking): Words =>
  wordsIn(catalogueOfPublication(publication), languageOf(publication)),
);
