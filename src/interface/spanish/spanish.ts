import type { Catalogue } from '../english/english.ts';
import { spanishDownloads } from './spanish-downloads.ts';
import { spanishEditions } from './spanish-editions.ts';
import { spanishScripts } from './spanish-scripts.ts';
import { spanishQuestions } from './spanish-questions.ts';
import { spanishSources } from './spanish-sources.ts';
import { spanishDates } from './spanish-dates.ts';
import { spanishEntries } from './spanish-entries.ts';
import { spanishKinds } from './spanish-kinds.ts';
import { spanishPages } from './spanish-pages.ts';

/** The words of the interface in Spanish. */
export const spanish: Catalogue = {
  ...spanishScripts,
  downloads: spanishDownloads,
  editions: spanishEditions,
  sources: spanishSources,
  question: spanishQuestions,
  ...spanishPages,
  ...spanishEntries,
  ...spanishKinds,
  dates: spanishDates,
};
