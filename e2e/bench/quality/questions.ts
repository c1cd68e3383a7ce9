import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** What a reader wants to know, written from the content before looking at what the search makes of it. */
export interface Question {
  /** What kind of question it is: names, date, paraphrase … */
  class: string;
  query: string;
  /** The pages that answer it, without `.html`: any of them is right. */
  pages: string[];
  /** What the shown text of the first result has to hold, as a regular expression. */
  answer?: string;
}

/** What an engine shows for a result. */
export interface Shown {
  /** The address from the root, without `.html`. */
  page: string;
  /** All that is read of it on the page of results. */
  text: string;
}

/** Answers with the results that a reader sees at first, the best first. */
export type Engine = (query: string) => Promise<Shown[]>;

/** @returns the questions of a file beside this one */
export const readQuestions = (name: string): Question[] =>
  parse(readFileSync(fileURLToPath(new URL(`${name}.yaml`, import.meta.url)), 'utf8')) as Question[];
