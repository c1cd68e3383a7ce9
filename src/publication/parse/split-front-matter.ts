import type { Problem } from '../../model/problems.ts';
import type { ContentFile } from '../folder/content-folder.ts';
import type { LocatedData } from './located-data.ts';
import { parseYaml } from './parse-yaml.ts';

/** A Markdown file in its two parts. */
export interface MarkdownFile {
  frontMatter?: LocatedData;
  /** Where the text after the front matter begins; undefined where nobody can tell. */
  bodyStart: number | undefined;
  problems: Problem[];
}

const BEGINS = /^---[ \t]*\r?\n/;
const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** @returns what stands below the front matter; all where there is none that is whole */
export const bodyOf = (text: string): string => {
  const match = FENCED.exec(text);
  return match?.index === 0 ? text.slice(match[0].length) : text;
};

/** Splits a file into its front matter (YAML between two lines of three hyphens) and the text after it. */
export function splitFrontMatter({ path, text }: ContentFile): MarkdownFile {
  const match = FENCED.exec(text);
  if (match?.index !== 0)
    return { bodyStart: BEGINS.test(text) ? undefined : 0, problems: [missing(path, text)] };
  const { data, problems } = parseYaml(match[1] ?? '', path, 2);
  return { frontMatter: data, bodyStart: match[0].length, problems };
}

const missing = (file: string, text: string): Problem => ({
  name: 'missing-front-matter',
  file,
  line: 1,
  column: 1,
  ...(BEGINS.test(text)
    ? {
        message: 'The front matter that starts here is never closed.',
        hint: 'Add a line of three hyphens (---) after the last field.',
      }
    : {
        message: 'The file does not start with front matter.',
        hint: 'Start it with a line of three hyphens (---), the fields, and another line of three hyphens.',
      }),
});
