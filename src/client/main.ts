import { followReading } from './follow-reading.ts';
import { startCopyingClaims } from './copying/copy-claims.ts';
import { startCopyingLinks } from './copying/copy-links.ts';
import { startReturnArrows } from './return-arrows.ts';
import { runEach } from './run-each.ts';
import { showDownloads } from './show-downloads.ts';
import { markFoundWords } from './found-words.ts';
import { loadSearch, startSearchKeys } from './search-keys.ts';
import { startTheme } from './theme.ts';
import { loadCitations } from './copying/load-citations.ts';
import { loadInstall } from './load-install.ts';
import { loadLists } from './load-lists.ts';
import { loadPreviews } from './previews/load-previews.ts';
import { unfold } from './unfold.ts';
import { showWhatApplies } from './where-opened.ts';

/** The one script of every page. Reading needs none of it. */
const start = () => {
  runEach([
    startTheme,
    unfold,
    showWhatApplies,
    startSearchKeys,
    followReading,
    loadCitations,
    startCopyingLinks,
    startCopyingClaims,
    loadPreviews,
    startReturnArrows,
    loadLists,
    markFoundWords,
    loadSearch,
    loadInstall,
    showDownloads,
  ]);
};
// A page that comes after its script is laid out first.
if (document.readyState === 'loading')
  addEventListener('DOMContentLoaded', () => {
    setTimeout(start);
  });
else start();
