import { FROM_L } from './english-thesaurus-from-l.ts';
import { OF_FIELDS } from './english-thesaurus-of-fields.ts';
import { OF_NATURE } from './english-thesaurus-of-nature.ts';
import { OF_PEOPLE } from './english-thesaurus-of-people.ts';
import { placeEntries } from './english-places.ts';
import { TO_K } from './english-thesaurus-to-k.ts';

/**
 * Ordinary English words, each with others that a publication may use instead, the nearest first: in readers' words, which
 * are seldom those of officials. A word is better left out than given one that is only about the same matter. Written for
 * this project.
 */
export const ENGLISH_THESAURUS = [TO_K, FROM_L, OF_FIELDS, OF_NATURE, OF_PEOPLE, placeEntries()].join(';');
