import { catalogueOf, wordsIn, type Catalogue, type Words } from '../interface/catalogues.ts';
import { english } from '../interface/english.ts';
import { languageOf, type Contents } from './entries.ts';

type Speaking = Pick<Contents, 'site' | 'catalogue'>;

/** @returns the words of the interface as data */
export const catalogueOfPublication = (publication: Speaking): Catalogue =>
  publication.catalogue ?? catalogueOf(languageOf(publication)) ?? english;

/** @returns the words of the interface, in the language of the publication */
export const wordsOf = (publication: Speaking): Words =>
  wordsIn(catalogueOfPublication(publication), languageOf(publication));
