import { ownValue } from '../../text/functions/own-value.ts';

/**
 * What types of CSL are called in BibLaTeX and in RIS.
 * @see https://ctan.org/pkg/biblatex (section 2.1) and https://github.com/aurimasv/translators/wiki/RIS-Tag-Map
 */
const TYPES: Readonly<Record<string, readonly [biblatex: string, ris: string]>> = {
  article: ['article', 'UNPB'],
  'article-journal': ['article', 'JOUR'],
  'article-magazine': ['article', 'MGZN'],
  'article-newspaper': ['article', 'NEWS'],
  bill: ['legislation', 'BILL'],
  book: ['book', 'BOOK'],
  broadcast: ['audio', 'MPCT'],
  chapter: ['incollection', 'CHAP'],
  classic: ['unpublished', 'CLSWK'],
  collection: ['misc', 'CTLG'],
  dataset: ['dataset', 'DATA'],
  entry: ['inreference', 'DICT'],
  'entry-dictionary': ['inreference', 'DICT'],
  'entry-encyclopedia': ['inreference', 'ENCYC'],
  figure: ['image', 'FIGURE'],
  graphic: ['artwork', 'ART'],
  hearing: ['legal', 'HEAR'],
  interview: ['audio', 'PCOMM'],
  legal_case: ['jurisdiction', 'CASE'],
  legislation: ['legislation', 'STAT'],
  manuscript: ['unpublished', 'UNPB'],
  map: ['artwork', 'MAP'],
  motion_picture: ['movie', 'MPCT'],
  musical_score: ['music', 'MUSIC'],
  'paper-conference': ['inproceedings', 'CPAPER'],
  patent: ['patent', 'PAT'],
  performance: ['performance', 'GEN'],
  periodical: ['periodical', 'SER'],
  personal_communication: ['letter', 'PCOMM'],
  post: ['online', 'ELEC'],
  'post-weblog': ['online', 'BLOG'],
  regulation: ['legal', 'LEGAL'],
  report: ['report', 'RPRT'],
  review: ['review', 'JOUR'],
  'review-book': ['review', 'JOUR'],
  software: ['software', 'COMP'],
  song: ['audio', 'SOUND'],
  speech: ['unpublished', 'HEAR'],
  standard: ['standard', 'STAND'],
  thesis: ['thesis', 'THES'],
  treaty: ['legal', 'LEGAL'],
  webpage: ['online', 'ELEC'],
};

export const CSL_TYPES = Object.keys(TYPES);

/** @returns the type of an entry of BibLaTeX and that of a record of RIS; of what CSL does not know, the general ones */
export const typesOf = (type: string): readonly [biblatex: string, ris: string] =>
  ownValue(TYPES, type) ?? ['misc', 'GEN'];

/** Sources that are a part of a journal or newspaper. */
export const isArticle = (type: string): boolean => /^(?:article-|review)/.test(type);
