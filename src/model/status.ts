import { yearsOf } from './events.ts';
import type { Entry } from './entries.ts';

/** What was last heard of an initiative tells readers more than that its status is not known. */
const NO_LATER_RECORD = 'noLaterRecord';

/** @returns statuses in order, that among them which follows from the dates */
export const shownStatuses = (statuses: readonly string[]): string[] =>
  statuses.flatMap((status) => (status === 'unknown' ? [NO_LATER_RECORD, status] : status));

/** @returns the status; and the year of the last record where none later was found, or the date of a document */
export function statusOf(initiative: Entry<'initiatives'>): {
  status: string;
  lastSeen?: number;
  published?: string;
} {
  const { status, started, ended } = initiative.data;
  if (status === 'published') {
    const published = ended ?? started;
    return { status, ...(published !== undefined && { published }) };
  }
  const years = yearsOf(initiative);
  return status === 'unknown' && years.length
    ? { status: NO_LATER_RECORD, lastSeen: Math.max(...years) }
    : { status };
}
