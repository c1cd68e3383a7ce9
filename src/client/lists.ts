import { startFilteringClaims } from './filter-claims.ts';
import { startTimelineControls } from './timeline-controls.ts';
import { runEach } from './run-each.ts';
import { startSorting } from './sort-tables.ts';

/** The script of pages with lists of claims, tables of entries, or the whole timeline. */
runEach([startSorting, startFilteringClaims, startTimelineControls]);
