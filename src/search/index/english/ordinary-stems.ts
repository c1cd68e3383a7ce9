import { lazy } from '../../../text/functions/lazy.ts';
import { stem } from '../../language/stem.ts';
import { ENGLISH_COMMON_WORDS } from './english-common-words.ts';
import { ENGLISH_MORE_WORDS } from './english-more-words.ts';
import { ENGLISH_THESAURUS } from './english-thesaurus.ts';

/** @returns the stems of all English words that our own lists have */
export const ordinaryStems = lazy(
  (): ReadonlySet<string> =>
    new Set(
      `${ENGLISH_THESAURUS} ${ENGLISH_COMMON_WORDS} ${ENGLISH_MORE_WORDS}`.match(/[a-z]+/g)?.map(stem) ?? [],
    ),
);
