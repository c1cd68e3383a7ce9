import { ownValue } from '../../../text/functions/own-value.ts';
import { english } from '../../../interface/english/english.ts';

/** Types that the library does not know, as people write them who know those of CSL or of their program. */
const TYPES: Partial<Record<string, string>> = {
  'article-journal': 'article-journal',
  'article-magazine': 'article-magazine',
  'article-newspaper': 'article-newspaper',
  blog: 'post-weblog',
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
  podcast: 'broadcast',
  review: 'review',
  suppperiodical: 'article-journal',
  suppcollection: 'chapter',
  suppbook: 'chapter',
  webpage: 'webpage',
  website: 'webpage',
};

/** @returns the type in CSL of an entry whose type the library does not know */
export const typeOf = (type: string): string | undefined => ownValue(TYPES, type.toLowerCase());

/** English, as data has it everywhere; readers see it in the language of the publication. */
const GENRES: Readonly<Record<string, string>> = {
  ...english.sources.genres,
  mathesis: english.sources.genres.mastersthesis,
};

/** @returns what kind of a report, thesis or patent an entry is, by its genre or type */
export const genreOf = (genre: string): string | undefined =>
  GENRES[genre.replace(/^(pat(?:ent|req)).*/, '$1')];

/** Names of languages as the package babel has them. */
const LANGUAGES: Partial<Record<string, string>> = {
  american: 'en-US',
  australian: 'en-AU',
  austrian: 'de-AT',
  brazil: 'pt-BR',
  brazilian: 'pt-BR',
  british: 'en-GB',
  canadian: 'en-CA',
  'chinese-simplified': 'zh-Hans',
  'chinese-traditional': 'zh-Hant',
  english: 'en',
  farsi: 'fa',
  francais: 'fr',
  french: 'fr',
  german: 'de',
  greek: 'el',
  italian: 'it',
  latin: 'la',
  magyar: 'hu',
  mexican: 'es-MX',
  naustrian: 'de-AT',
  ngerman: 'de',
  nswissgerman: 'de-CH',
  portuges: 'pt',
  russian: 'ru',
  spanish: 'es',
  swissgerman: 'de-CH',
  ukenglish: 'en-GB',
  usenglish: 'en-US',
  welsh: 'cy',
};

/** @returns the tag of a language; the name itself where it is another */
export const languageOf = (name: string): string => ownValue(LANGUAGES, name.toLowerCase()) ?? name;
