import type { Catalogue } from '../english/english.ts';
import { germanDownloads } from './german-downloads.ts';
import { germanEditions } from './german-editions.ts';
import { germanScripts } from './german-scripts.ts';
import { germanQuestions } from './german-questions.ts';
import { germanSources } from './german-sources.ts';
import { germanDates } from './german-dates.ts';
import { germanEntries } from './german-entries.ts';
import { germanKinds } from './german-kinds.ts';
import { germanPages } from './german-pages.ts';

/** The words of the interface in German. */
export const german: Catalogue = {
  ...germanScripts,
  downloads: germanDownloads,
  editions: germanEditions,
  sources: germanSources,
  question: germanQuestions,
  ...germanPages,
  ...germanEntries,
  ...germanKinds,
  dates: germanDates,
};
