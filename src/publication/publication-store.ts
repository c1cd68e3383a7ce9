import { join } from 'node:path';
import { answerTo, noteRead } from '../text/functions/track-reads.ts';
import { describeValue, trackedPublication, type Tracked } from '../model/tracked-publication.ts';
import type { Current } from '../model/relations.ts';
import type { MadeText, RenderedTexts } from './rendered-texts.ts';
import { ContentError } from './report/content-error.ts';
import type { Report } from './report/report.ts';

/** Content that has been read, and may still be checked. */
export interface Checked {
  /** Undefined until all has been checked. */
  report?: Report;
  /** Undefined once the report has errors. */
  publication: Current | undefined;
  /** Ends when there is a report, where that comes later. */
  judged?: Promise<unknown>;
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

/**
 * @returns what a content folder holds, from the check that is expected, as soon as all has been read
 * @throws if none is
 */
async function whenRead(directory: string): Promise<Checked> {
  const checked = await slot().get(directory);
  if (!checked) throw new Error(EARLY);
  return checked;
}

/** @returns the same, after it has been checked */
export async function whenChecked(directory: string): Promise<Checked> {
  const checked = await whenRead(directory);
  await checked.judged;
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
  const { texts, shown } = await whenRead(directory);
  if (read === ANY_TEXT) return shown;
  if (read.startsWith(TEXT)) return describeValue(await texts?.of(join(directory, read.slice(TEXT.length))));
  const tracked = trackedIn(slot().get(directory));
  const answered = answerTo(read, { publication: tracked.publication, current: tracked });
  return describeValue(answered ? answered.answer : tracked.valueOf(read));
}

/**
 * @param directory the content folder
 * @returns a function that answers with the publication. It throws ContentError if there is none. `whenRead` must
 *   have ended before.
 */
export const publicationStore = (directory: string) => (): Current => trackedIn(slot().get(directory));

const EARLY = 'The publication is asked for before it was read.';

/** Says why content is not published. */
export const refusal = ({ report }: Checked): Error => (report ? new ContentError(report) : new Error(EARLY));

function trackedIn(checked: Checked | Promise<Checked> | undefined): Tracked {
  if (!checked || checked instanceof Promise) throw new Error(EARLY);
  if (!checked.publication) throw refusal(checked);
  return (checked.tracked ??= trackedPublication(checked.publication));
}
