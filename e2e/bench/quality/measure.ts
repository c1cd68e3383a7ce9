import type { Question, Shown } from './questions.ts';

/** How well questions were answered, each a share of them from 0 to 1. */
export interface Quality {
  /** How many questions there were. */
  questions: number;
  /** The mean of one by the place of the first right page. */
  meanReciprocalRank: number;
  /** A right page stands first, or among the first three. */
  first: number;
  firstThree: number;
  /** Nothing was found. */
  empty: number;
  /** The text shown of the first result holds the answer, of the questions that have one. */
  answered: number;
}

/** A question, and what was shown for it. */
export interface Answered {
  question: Question;
  shown: Shown[];
}

/** @returns the place of the first right page, from 1 on, or nothing */
export function placeOf({ question, shown }: Answered): number | undefined {
  const index = shown.findIndex(({ page }) => question.pages.includes(page));
  return index < 0 ? undefined : index + 1;
}

/** Tells whether the first result shows the answer; nothing where the question has none. */
export function showsAnswer({ question: { answer }, shown }: Answered): boolean | undefined {
  return answer === undefined ? undefined : new RegExp(answer, 'iu').test(shown[0]?.text ?? '');
}

export function quality(answers: readonly Answered[]): Quality {
  const share = (of: readonly unknown[], having: number) => (of.length ? having / of.length : 0);
  const places = answers.map(placeOf);
  const within = (most: number) => places.filter((place) => place !== undefined && place <= most).length;
  const shows = answers.map(showsAnswer).filter((one) => one !== undefined);
  return {
    questions: answers.length,
    meanReciprocalRank: share(
      answers,
      places.reduce<number>((sum, place) => sum + (place ? 1 / place : 0), 0),
    ),
    first: share(answers, within(1)),
    firstThree: share(answers, within(3)),
    empty: share(answers, answers.filter(({ shown }) => !shown.length).length),
    answered: share(shows, shows.filter(Boolean).length),
  };
}

/** @returns the answers of each class, in the order of the questions */
export function byClass(answers: readonly Answered[]): Map<string, Answered[]> {
  return Map.groupBy(answers, ({ question }) => question.class);
}
