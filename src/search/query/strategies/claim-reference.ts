import { claim } from '../../../interface/question-words.ts';
import { anyOf } from '../../language/word-lists.ts';

/** @returns the reference of the claim that a query asks for and nothing else: "claim S15" */
export const claimIn = (query: string): string | undefined =>
  new RegExp(`^${anyOf(claim)} (\\p{L}{1,2}\\d+\\p{L}?)$`, 'iu').exec(query)?.[1];
