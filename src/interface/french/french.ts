import type { Catalogue } from '../english/english.ts';
import { frenchDownloads } from './french-downloads.ts';
import { frenchEditions } from './french-editions.ts';
import { frenchScripts } from './french-scripts.ts';
import { frenchQuestions } from './french-questions.ts';
import { frenchSources } from './french-sources.ts';
import { frenchDates } from './french-dates.ts';
import { frenchEntries } from './french-entries.ts';
import { frenchKinds } from './french-kinds.ts';
import { frenchPages } from './french-pages.ts';

/** The words of the interface in French. */
export const french: Catalogue = {
  ...frenchScripts,
  downloads: frenchDownloads,
  editions: frenchEditions,
  sources: frenchSources,
  question: frenchQuestions,
  ...frenchPages,
  ...frenchEntries,
  ...frenchKinds,
  dates: frenchDates,
};
