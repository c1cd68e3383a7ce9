import { join } from 'node:path';
import { answerTo, noteRead } from '../text/functions/track-reads.ts';
import { describeValue, trackedPublication, type Tracked } from '../model/tracked-publication.ts';
import type { Current } from '../model/relations.ts';
import { contentStamp } from './folder/content-stamp.ts';
import { ContentError, inspect } from './load-publication.ts';
import { keptTexts, nameOfTexts } from './kept/kept-texts.ts';
import { createMemory, saveMemory, type Memory } from './read-content.ts';
import type { MadeText, RenderedTexts } from './rendered-texts.ts';
import type { Report } from './report/report.ts';

/** Content that has been read and checked. */
export interface Checked {
  report: Report;
  /** Undefined where the report has errors. */
  publication: Current | undefined;
  /** The hash of all that texts can show of each other. */
  shown?: string | undefined;
  /** The texts that whoever has checked renders as well. */
  texts?: RenderedTexts;
  /** The publication as pages see it. */
  tracked?: Tracked;
}

/**
 * Where a build keeps what it has checked. Its parts run in one process, but each has a copy of this module: the
 * command, Astro's configuration, and the pages, which Astro bundles before it renders them. A registered symbol
 * is the one thing that all copies see the same of. (A virtual module could carry text only, and an external
 * module is not found from the folder of the bundle.)
 */
const SLOT = Symbol.for('vademecum.checked');
const shared = globalThis as typeof globalThis & { [SLOT]?: Map<string, Checked | Promise<Checked>> };
const slot = () => (shared[SLOT] ??= new Map<string, Checked | Promise<Checked>>());

/** Reads and checks a content folder, drafts left out. */
export function checkContent(directory: string): Checked {
  const { report, publication, relations } = inspect(directory, { drafts: false });
  return { report, publication: publication && relations && { publication, relations } };
}

/** Says that a content folder is being checked, as by a thread: a build publishes what has been checked, and no more. */
export function expectChecked(directory: string, checking: Promise<Checked>): void {
  slot().set(directory, checking);
  void checking.then(
    (checked) => slot().set(directory, checked),
    // Whoever has started it is told.
    () => slot().delete(directory),
  );
}

/** @returns whether a content folder is being checked, or has been */
export const isCheckExpected = (directory: string): boolean => slot().has(directory);

/** @returns what a content folder holds, from the check that was expected, or from one that is done now */
export async function whenChecked(directory: string): Promise<Checked> {
  const checked = (await slot().get(directory)) ?? checkContent(directory);
  slot().set(directory, checked);
  return checked;
}

/** @returns the text of a file as it is rendered with the check, if it is */
export async function renderedText(directory: string, file: string): Promise<MadeText | undefined> {
  const text = await (await slot().get(directory))?.texts?.of(join(directory, file));
  noteRead(text ? TEXT + file : ANY_TEXT);
  return text;
}

/** The note that the text of a file was shown, and that a text was rendered, which may have shown anything of others. */
const TEXT = 'text ';
export const ANY_TEXT = 'any text';

/** @returns what a note of a read stands for now, in one text; undefined where that cannot be said */
export async function describeRead(read: string, directory: string): Promise<string | undefined> {
  const { texts, shown } = await whenChecked(directory);
  if (read === ANY_TEXT) return shown;
  if (read.startsWith(TEXT)) return describeValue(await texts?.of(join(directory, read.slice(TEXT.length))));
  const tracked = trackedIn(slot().get(directory));
  const answered = answerTo(read, { publication: tracked.publication, current: tracked });
  return describeValue(answered ? answered.answer : tracked.valueOf(read));
}

/**
 * @param directory the content folder
 * @param isLive whether to look for changes on each call, as the preview does; a build reads once
 * @returns a function that answers with the publication as it is, read again only when a file changed;
 *   the preview goes on with the last one that had no errors. It throws ContentError if there is none. In a build,
 *   `whenChecked` must have ended before.
 */
export const publicationStore = (directory: string, isLive: boolean): (() => Current) =>
  isLive ? liveStore(directory) : () => trackedIn(slot().get(directory));

function trackedIn(checked: Checked | Promise<Checked> | undefined): Tracked {
  if (!checked || checked instanceof Promise)
    throw new Error('The publication is asked for before it was checked.');
  if (!checked.publication) throw new ContentError(checked.report);
  return (checked.tracked ??= trackedPublication(checked.publication));
}

/** What the preview has inspected last; its parts share it as those of a build share what was checked. */
interface Live {
  stamp: string;
  /** When the folder was looked at, on the clock of the process. */
  looked: number;
  memory: Memory;
  inspected: ReturnType<typeof inspect>;
}
const LIVE = Symbol.for('vademecum.live');
const live = globalThis as typeof globalThis & { [LIVE]?: Map<string, Live> };

/**
 * For so long, in milliseconds, the folder counts as it was: a page asks a hundred times, and of a thousand files each
 * answer takes as long as the page. It is less than the preview waits after a change before it shows it.
 */
const SAME_LOOK = 40;

/** Inspects a content folder, drafts included; again only when something in it has changed, and then only that. */
export function inspectLive(directory: string): ReturnType<typeof inspect> {
  const known = (live[LIVE] ??= new Map<string, Live>());
  const before = known.get(directory);
  if (before && performance.now() - before.looked < SAME_LOOK) return before.inspected;
  const stamp = contentStamp(directory);
  if (before?.stamp === stamp) {
    before.looked = performance.now();
    return before.inspected;
  }
  const memory = before?.memory ?? createMemory(keptTexts(nameOfTexts(directory, 'preview')));
  const inspected = inspect(directory, { drafts: true, memory });
  if (!before) saveMemory(memory);
  known.set(directory, { stamp, looked: performance.now(), memory, inspected });
  return inspected;
}

function liveStore(directory: string): () => Current {
  let from: ReturnType<typeof inspect> | undefined;
  let current: Current | undefined;
  return () => {
    const inspected = inspectLive(directory);
    const { report, publication, relations } = inspected;
    if (inspected !== from && publication && relations) current = { publication, relations };
    from = inspected;
    if (!current) throw new ContentError(report);
    return current;
  };
}
