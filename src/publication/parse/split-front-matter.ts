import type { Problem } from '../../model/problems.ts';
import type { ContentFile } from '../folder/content-folder.ts';
import { endMeant, frontMatterMeant, textAmongFields, type FrontMatterFault } from './front-matter-meant.ts';
import type { LocatedData } from './located-data.ts';
import { parseYaml } from './parse-yaml.ts';
import { positionsIn } from './source-position.ts';

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
  const report = (name: Problem['name'], { offset, message, hint }: FrontMatterFault): Problem => ({
    name,
    file: path,
    ...positionsIn(text)(offset),
    message,
    hint,
  });
  if (match?.index !== 0) {
    const meant = BEGINS.test(text) ? (endMeant(text) ?? UNCLOSED) : frontMatterMeant(text);
    return {
      bodyStart: meant ? undefined : 0,
      problems: [report('missing-front-matter', meant ?? MISSING)],
    };
  }
  const [whole, fields = ''] = match;
  const start = whole.indexOf('\n') + 1;
  const { data, problems } = parseYaml(fields, path, 2);
  const among = isGroup(data?.value) ? undefined : textAmongFields(fields);
  if (among)
    return {
      bodyStart: undefined,
      problems: [report('missing-front-matter', { ...among, offset: start + among.offset })],
    };
  const second = SECOND.exec(text.slice(whole.length));
  return {
    frontMatter: data,
    bodyStart: whole.length,
    problems: second
      ? [...problems, report('other-notation', { ...TWICE, offset: whole.length + second[0].indexOf('-') })]
      : problems,
  };
}

const isGroup = (value: unknown) => value === null || typeof value === 'object';

/** Fields between two lines of hyphens, below others. */
const SECOND = /^\s*---[ \t]*\r?\n(?:[\w-]+:(?:[ \t][^\n]*)?\n(?:[ \t]+[^\n]*\n)*)+---[ \t]*\r?(?:\n|$)/;

const TWICE: FrontMatterFault = {
  message: 'Here begins front matter once more, which readers would see as text.',
  hint: 'Move its fields up into the first, and delete these lines.',
  offset: 0,
};

const UNCLOSED: FrontMatterFault = {
  message: 'The front matter that starts here is never closed.',
  hint: 'Add a line of three hyphens (---) after the last field.',
  offset: 0,
};

const MISSING: FrontMatterFault = {
  message: 'The file does not start with front matter.',
  hint: 'Start it with a line of three hyphens (---), the fields, and another line of three hyphens.',
  offset: 0,
};
