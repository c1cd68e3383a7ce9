import { z } from 'astro/zod';
import { SLUG } from '../schema/slug-pattern.ts';

/**
 * Every edition carries a record of itself: for the next one, which tells what changed and what was withdrawn, and for
 * a folder in which several publications are searched together.
 */
export const EDITION_RECORD = '/edition-record.json';

/** What tells that a file is one. A generator whose records mean something else counts on. */
export const RECORD = { format: 'vademecum-edition', version: 1 } as const;

/** From the root of a site, of names that every system takes: files are written under them. */
const ADDRESS = /^(?=.{2,101}$)(?:\/[a-z0-9_-][a-z0-9._-]*)+\.html$/;

const page = {
  address: z.string().regex(ADDRESS),
  /** Lists and other pages of the generator are of no collection. */
  collection: z.enum(['briefings', 'initiatives', 'organisations', 'pages']).optional(),
  title: z.string(),
  summary: z.string().optional(),
  lang: z.string().optional(),
};

const recordSchema = z.object({
  format: z.literal(RECORD.format),
  version: z.literal(RECORD.version),
  /** What built it. */
  generator: z.string(),
  /** Folders are called by it, too. */
  name: z.string().regex(SLUG),
  title: z.string(),
  tagline: z.string(),
  publisher: z.string(),
  language: z.string(),
  /** Its date, as the names of its downloads have it. */
  edition: z.string(),
  pages: z.array(
    z.object({
      ...page,
      updated: z.string().optional(),
      changes: z.array(z.object({ date: z.string(), note: z.string() })).optional(),
    }),
  ),
  /** Pages of earlier editions: the last one that had them, and the first that had not. */
  withdrawn: z.array(z.object({ ...page, last: z.string(), since: z.string() })),
});

export type EditionRecord = z.output<typeof recordSchema>;
export type RecordedPage = EditionRecord['pages'][number];
export type WithdrawnPage = EditionRecord['withdrawn'][number];

/** @returns a record from the text of its file, or why it is none */
export function readRecord(text: string): EditionRecord | 'damaged' | 'of another version' {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  const read = recordSchema.safeParse(data);
  if (read.success) return read.data;
  const { data: head } = headSchema.safeParse(data);
  return head && head.version !== RECORD.version ? 'of another version' : 'damaged';
}

/** What all versions have. */
const headSchema = z.object({ format: z.literal(RECORD.format), version: z.number() });
