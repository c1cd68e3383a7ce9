import { numbers } from '../../interface/question-words.ts';
import { normalise } from './normalise.ts';
import { anyOf } from './word-lists.ts';

/** `one` and `1st` as well as `1`. */
const WRITTEN = anyOf(normalise(numbers).replace(/(?<!,) /g, ','));
const NUMBER = new RegExp(`\\p{N}|${WRITTEN}`, 'u');
const MERE = new RegExp(`^(?:\\d{1,3}|${WRITTEN}(?:-${WRITTEN})?)$`, 'u');

/** Tells whether a query has figures, or a word for a number: how pages write it is read by code that is loaded for it. */
export const hasNumber = (query: string): boolean => NUMBER.test(normalise(query));

/** A small number tells nothing without what is counted by it. */
export const isMereNumber = (word: string): boolean => MERE.test(normalise(word));
