import { ENGLISH } from './catalogues.ts';

/** The words of the panel of the installed app. In a bundle, those of the publication stand here: see `script-words.ts`. */
export const {
  panel,
  arrived,
  notKept,
  canBeKept,
  keep,
  keeping,
  newEdition,
  reload,
  kept,
  newRefused,
  refused,
  interrupted,
  retry,
  megabytes,
  decimalPoint,
} = ENGLISH.app;
