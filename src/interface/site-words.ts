import { ENGLISH } from './catalogues.ts';

/** The words of the script of every page. In a bundle, those of the publication stand here: see `script-words.ts`. */
export const {
  copy,
  copied,
  copyingRefused,
  copyClaim,
  claim,
  copyLink,
  linkCopied,
  fromDisk,
  clearHighlights,
  matches,
  highlightsCleared,
  system,
  light,
  dark,
  shown,
} = ENGLISH.site;
