import type { Catalogue } from '../english/english.ts';
import { welshDownloads } from './welsh-downloads.ts';
import { welshEditions } from './welsh-editions.ts';
import { welshScripts } from './welsh-scripts.ts';
import { welshQuestions } from './welsh-questions.ts';
import { welshSources } from './welsh-sources.ts';
import { welshDates } from './welsh-dates.ts';
import { welshEntries } from './welsh-entries.ts';
import { welshKinds } from './welsh-kinds.ts';
import { welshPages } from './welsh-pages.ts';

/** The words of the interface in Welsh. */
export const welsh: Catalogue = {
  ...welshScripts,
  downloads: welshDownloads,
  editions: welshEditions,
  sources: welshSources,
  question: welshQuestions,
  ...welshPages,
  ...welshEntries,
  ...welshKinds,
  dates: welshDates,
};
