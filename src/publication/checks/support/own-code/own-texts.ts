import { memoize } from '../../../../text/functions/memoize.ts';
import { parseBody } from '../../../parse/parse-body.ts';
import { positionsIn } from '../../../parse/source-position.ts';
import { splitFrontMatter } from '../../../parse/split-front-matter.ts';
import type { ParsedContent, ParsedText } from '../../../parsed-content.ts';

/** @returns all texts that hold code: the pages among them, and the parts in .mdx that an author has written for pages */
export const textsWithCode = ({ texts, modules }: Pick<ParsedContent, 'texts' | 'modules'>): ParsedText[] => [
  ...texts.filter(({ file }) => file.endsWith('.mdx')),
  ...[...modules].flatMap(([path, text]) => (path.endsWith('.mdx') ? [ownText(`${path}\n${text}`)] : [])),
];

/** @returns whether a text is a part of pages, which give it what they like */
export const isPartOfPages = ({ id, file }: ParsedText) => id === file;

/** @param file its path, and in the lines that follow, what it holds */
const ownText = memoize((file: string): ParsedText => {
  const path = file.slice(0, file.indexOf('\n'));
  const text = file.slice(path.length + 1);
  const { frontMatter, bodyStart = text.length } = splitFrontMatter({ path, text });
  return {
    id: path,
    file: path,
    text,
    bodyStart,
    tree: parseBody({ path, text }, bodyStart).tree,
    entry: undefined,
    frontMatter,
    silent: new Set(),
    positionOf: positionsIn(text),
  };
});
