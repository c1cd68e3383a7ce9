import { markdownContext, type MarkdownContext } from '../../markdown/markdown-context.ts';
import { OUTLINED_FOLDER } from '../../markdown/text-outline.ts';
import { allEntries, type Entry } from '../../model/entries.ts';
import type { Related } from '../../model/relations.ts';
import { describeValue } from '../../model/tracked-publication.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { memoize } from '../../text/functions/memoize.ts';
import { hashOf } from './kept-file.ts';

/** What was made of a text, and what of the publication it was made with. */
export interface Noted<Made> {
  made: Made;
  /** What was asked. */
  asked: string[];
  /** The hash of what was answered. */
  answers: string;
}

/** A context that notes what it is asked, for one text after the other. */
export interface NotedContext extends MarkdownContext {
  /** The hash of all that can be asked. */
  hash: string;
  /** @returns what was made, with what was asked since this was called last */
  note<Made>(made: Made): Noted<Made>;
  /** @returns whether all that was asked then is answered as it was */
  holds(noted: Noted<unknown>): boolean;
}

type Ask = (...about: string[]) => unknown;

/** The files of the content folder stand in `OUTLINED_FOLDER`. */
export function notedContext(related: Related): NotedContext {
  const { citations, words, ...asks } = markdownContext(related, OUTLINED_FOLDER);
  const { site, catalogue } = related.publication;
  const ofAll = JSON.stringify([site, catalogue]);
  const answers = memoize((question) => {
    const [name, ...about] = JSON.parse(question) as [keyof typeof asks, ...string[]];
    const answer = (asks[name] as Ask)(...about);
    return { answer, described: describeValue(answer instanceof RegExp ? answer.source : answer) };
  });
  const hashOfAnswers = (questions: string[]) =>
    hashOf([ofAll, ...questions.map((question) => answers(question).described)].join('\0'));
  let asked = new Set<string>();
  const noting = Object.fromEntries(
    Object.keys(asks).map((name) => [
      name,
      (...about: string[]) => {
        const question = JSON.stringify([name, ...about]);
        asked.add(question);
        return answers(question).answer;
      },
    ]),
  ) as typeof asks;
  return {
    citations,
    words,
    ...noting,
    hash: hashOfAll(related),
    note(made) {
      const questions = [...asked];
      asked = new Set();
      return { made, asked: questions, answers: hashOfAnswers(questions) };
    },
    holds: (noted) => noted.answers === hashOfAnswers(noted.asked),
  };
}

/** Tells whether the data of an entry has changed, in few bytes. */
const stateOf = memoizeByObject(({ file, data }: Entry) => hashOf(JSON.stringify([file, data])));

function hashOfAll({ publication }: Related): string {
  const { site, catalogue, claims, sources, terms, pictures, attachments } = publication;
  const entries = allEntries(publication).map(stateOf);
  return hashOf(
    JSON.stringify([entries, site, catalogue, [...claims], sources, terms, [...pictures], [...attachments]]),
  );
}
