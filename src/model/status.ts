import { yearsOf } from './events.ts';
import type { Entry } from './entries.ts';
import type { Initiative } from './schema/initiative.ts';

/** Where an initiative stands, as readers are told: what was last heard of it tells more than that it is not known. */
export type ShownStatus = Initiative['status'] | 'noLaterRecord';

/** @returns the status; and the year of the last record where none later was found, or the date of a document */
export function statusOf(initiative: Entry<'initiatives'>): {
  status: ShownStatus;
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
    ? { status: 'noLaterRecord', lastSeen: Math.max(...years) }
    : { status };
}
