import type { Reading } from './question.ts';
import { said, wordsSaying } from './said-terms.ts';
import { sentencesOf } from './units.ts';

/** How the search reads texts, for code of other scripts. */
export const READING: Reading = { said, sentencesOf, wordsSaying };
