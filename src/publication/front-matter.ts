import type { Problem } from '../model/problems.ts';
import type { ContentFile } from './files.ts';
import { parseData, type LocatedData, type Place } from './data.ts';

/** A Markdown file in its two parts. */
export interface MarkdownFile {
  frontMatter?: LocatedData;
  body: string;
  /** @returns where a character of the body stands in the file. */
  placeInBody(offset: number): Place;
  problems: Problem[];
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits a file into its front matter (YAML between two lines of three hyphens) and the text after it. */
export function splitFrontMatter({ path, text }: ContentFile): MarkdownFile {
  const match = FENCED.exec(text);
  if (match?.index !== 0)
    return {
      body: text,
      placeInBody: (offset) => placeOf(text, offset),
      problems: [
        {
          name: 'missing-front-matter',
          file: path,
          line: 1,
          column: 1,
          message: 'The file does not begin with front matter.',
          hint: 'Begin it with a line of three hyphens, the fields, and another line of three hyphens.',
        },
      ],
    };
  const { data, problems } = parseData(match[1], path, 2);
  const start = match[0].length;
  return {
    frontMatter: data,
    body: text.slice(start),
    placeInBody: (offset) => placeOf(text, start + offset),
    problems,
  };
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
