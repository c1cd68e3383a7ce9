import { startFilteringClaims } from './filter-claims.ts';
import { runEach } from './run-each.ts';
import { startSorting } from './sort-tables.ts';

/** The script of pages with lists of claims or tables of entries. */
runEach([startSorting, startFilteringClaims]);
