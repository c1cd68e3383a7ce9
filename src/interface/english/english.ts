import { englishDownloads } from './english-downloads.ts';
import { englishEditions } from './english-editions.ts';
import { englishScripts } from './english-scripts.ts';
import type { Translation } from '../messages.ts';
import { englishQuestions } from './english-questions.ts';
import { englishSources } from './english-sources.ts';
import { englishDates } from './english-dates.ts';
import { englishEntries } from './english-entries.ts';
import { englishKinds } from './english-kinds.ts';
import { englishPages } from './english-pages.ts';

/** Everything that the interface says in one language. */
export type Catalogue = Translation<typeof english>;

/** The words of the interface in English, from which the other catalogues take their form. */
export const english = {
  ...englishScripts,
  downloads: englishDownloads,
  editions: englishEditions,
  sources: englishSources,
  question: englishQuestions,
  ...englishPages,
  ...englishEntries,
  ...englishKinds,
  dates: englishDates,
} as const;
