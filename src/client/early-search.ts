import { loadWithVersions } from './load-with-versions.ts';

/**
 * A script in the head of the search page that loads the search while the rest of the page is still on its way. It takes
 * the address away, so that the search is loaded once.
 */
const { dataset } = document.documentElement;
if (dataset['search']) loadWithVersions(dataset['search']);
delete dataset['search'];
