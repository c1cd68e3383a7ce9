/**
 * What a piece of work has read, by names, so that it need not be done again while none of that has changed. A set may
 * hold the sets of what it came by.
 */
export type Reads = Set<string | Reads>;

/** The name of an object that notes what is read of it. */
export const READ_AS = Symbol.for('vademecum.read-as');

/** A question about a whole, of which only the answer counts as read. */
interface Question {
  of: string;
  find: (whole: never, key: string) => unknown;
  /** What was found. */
  answers: WeakMap<object, Map<string, unknown>>;
}

interface Slot {
  /** Where reads are noted now. */
  reads: Reads | undefined;
  questions: Map<string, Question>;
}

/** Modules may be there twice, in a command and in what Astro bundles; a registered symbol is the one thing that both see. */
const SLOT = Symbol.for('vademecum.reads');
const shared = globalThis as typeof globalThis & { [SLOT]?: Slot };
const slot = (shared[SLOT] ??= { reads: undefined, questions: new Map<string, Question>() });

export function noteRead(name: string | Reads): void {
  slot.reads?.add(name);
}

/** @returns what the work comes to, and what it has read; that it was done is noted nowhere */
export function trackReads<Result>(work: () => Result): { result: Result; reads: Reads } {
  const before = slot.reads;
  const reads: Reads = new Set();
  slot.reads = reads;
  try {
    return { result: work(), reads };
  } finally {
    slot.reads = before;
  }
}

/** The same for work that others do not interrupt, although it waits. */
export async function trackReadsOf<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; reads: Reads }> {
  const before = slot.reads;
  const reads: Reads = new Set();
  slot.reads = reads;
  try {
    return { result: await work(), reads };
  } finally {
    slot.reads = before;
  }
}

/** @returns all names that were noted, each once */
export function namesOfReads(reads: Reads, found = new Set<string>(), seen = new Set<Reads>()): Set<string> {
  if (seen.has(reads)) return found;
  seen.add(reads);
  for (const read of reads)
    if (typeof read === 'string') found.add(read);
    else namesOfReads(read, found, seen);
  return found;
}

const QUESTION = 'answer';
const SEPARATOR = '\0';

/**
 * Who asks has read the answer, and not all that it took to find it: a page that shows the date of the last change to
 * any page need not be made again after each.
 * @param name of the question, which no other has
 * @param of what is asked, by the name that `answerTo` is given
 * @param find gives the answer, once for each key of a whole, which must not change: data, or objects that note what
 *   is read of them
 */
export function question<Whole extends object, Answer>(
  name: string,
  of: string,
  find: (whole: Whole, key: string) => Answer,
): (whole: Whole, key?: string) => Answer {
  const own: Question = { of, find, answers: new WeakMap() };
  slot.questions.set(name, own);
  const notes = new Map<string, string>();
  return (whole, key = '') => {
    let note = notes.get(key);
    if (note === undefined) notes.set(key, (note = [QUESTION, name, key].join(SEPARATOR)));
    noteRead(note);
    // Of a module that is there twice, both find an answer once.
    return answerOf(slot.questions.get(name) ?? own, whole, key) as Answer;
  };
}

function answerOf({ find, answers }: Question, whole: object, key: string): unknown {
  const known = answers.get(whole) ?? new Map<string, unknown>();
  answers.set(whole, known);
  if (!known.has(key)) known.set(key, trackReads(() => find(whole as never, key)).result);
  return known.get(key);
}

/**
 * @param wholes what can be asked, by name
 * @returns the answer that a note stands for; undefined if it stands for none
 */
export function answerTo(
  read: string,
  wholes: Readonly<Record<string, object>>,
): { answer: unknown } | undefined {
  const [kind, name = '', ...key] = read.split(SEPARATOR);
  const asked = kind === QUESTION ? slot.questions.get(name) : undefined;
  const whole = asked && wholes[asked.of];
  return whole && { answer: answerOf(asked, whole, key.join(SEPARATOR)) };
}
