import { inOrder } from './dates/dates.ts';
import type { Entry } from './entries.ts';

/** Where an event is told: the initiative, and which event of its timeline it is. */
export interface Telling {
  initiative: Entry<'initiatives'>;
  /** From 0, in the order in which its page shows them. */
  index: number;
}

/** A dated event, told by one initiative or by several. */
export interface DatedEvent {
  date: string;
  /** In the words that say most. */
  text: string;
  sources: string[];
  /** The first told it in these words. */
  tellings: [Telling, ...Telling[]];
}

/** Of two texts about the same event, the shorter shares most of its words with the longer. */
const SHARED_WORDS = 0.6;

/**
 * Two initiatives that give the same date and source for what is mostly the same words tell one event; one initiative
 * never tells an event twice, nor do two of one article that says several things.
 * @returns the events of all initiatives, the earliest first
 */
export const mergedEvents = (initiatives: readonly Entry<'initiatives'>[]): DatedEvent[] =>
  mergeTold(initiatives, () => true);

/** @returns the events that are drawn: all but those whose authors leave them out */
export const drawnEvents = (initiatives: readonly Entry<'initiatives'>[]): DatedEvent[] =>
  mergeTold(initiatives, isEventDrawn);

type WrittenEvent = Entry<'initiatives'>['data']['timeline'][number];

/** @returns whether drawings show what an initiative tells */
export const isEventDrawn = ({ drawing }: WrittenEvent): boolean => drawing !== false;

function mergeTold(
  initiatives: readonly Entry<'initiatives'>[],
  isTold: (event: WrittenEvent) => boolean,
): DatedEvent[] {
  const lists = initiatives.map((initiative) =>
    inOrder(initiative.data.timeline).flatMap((event, index): DatedEvent[] => {
      const { date, text, sources } = event;
      return isTold(event) ? [{ date, text, sources, tellings: [{ initiative, index }] }] : [];
    }),
  );
  const merged: DatedEvent[] = [];
  const ofDate = new Map<string, DatedEvent[]>();
  for (const event of inOrder(...lists)) {
    const known = ofDate.get(event.date) ?? [];
    ofDate.set(event.date, known);
    const same = known.find((other) => isSame(other, event));
    if (same) add(same, event);
    else {
      known.push(event);
      merged.push(event);
    }
  }
  return merged;
}

/** @returns an event as one of its initiatives tells it: in that one's words, and leading to its page first */
export function asToldBy({ date, tellings }: DatedEvent, telling: Telling): DatedEvent {
  const { text = '', sources = [] } = inOrder(telling.initiative.data.timeline)[telling.index] ?? {};
  return { date, text, sources, tellings: [telling, ...tellings.filter((other) => other !== telling)] };
}

function isSame(one: DatedEvent, other: DatedEvent): boolean {
  const [telling] = other.tellings;
  if (one.tellings.some(({ initiative }) => initiative === telling.initiative)) return false;
  if (!one.sources.some((source) => other.sources.includes(source))) return false;
  const [a, b] = [wordsIn(one.text), wordsIn(other.text)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return one.text === other.text || shared >= SHARED_WORDS * Math.min(a.size, b.size);
}

/** Words that carry meaning, which are seldom the short ones. */
const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));

function add(event: DatedEvent, { text, sources, tellings }: DatedEvent): void {
  event.sources = [...new Set([...event.sources, ...sources])];
  if (text.length > event.text.length) {
    event.text = text;
    event.tellings = [...tellings, ...event.tellings];
  } else event.tellings.push(...tellings);
}
