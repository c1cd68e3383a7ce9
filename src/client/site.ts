import { followReading } from './contents.ts';
import { startCopying } from './copy.ts';
import { showDownloadFacts } from './download-facts.ts';
import { markFoundWords } from './highlight.ts';
import { loadSearch, startSearchKeys } from './search-box.ts';
import { startTheme } from './theme.ts';
import { showWhatApplies } from './where-opened.ts';

/** The one script of every page. Reading needs none of it. */
startTheme();
showWhatApplies();
startSearchKeys();
followReading();
startCopying();
markFoundWords();
loadSearch();
showDownloadFacts();
