import type { Problem } from '../model/problems.ts';
import type { ContentFile } from './folder/content-folder.ts';
import { packTree, type KeptTexts } from './kept/kept-texts.ts';
import { parseBody } from './parse/parse-body.ts';
import { splitFrontMatter } from './parse/split-front-matter.ts';
import type { ParsedText } from './parsed-content.ts';

/** The parts of a text, and what is wrong with their syntax. */
export type Parts = Pick<ParsedText, 'frontMatter' | 'bodyStart' | 'tree' | 'silent'> & {
  problems: Problem[];
};

/** Parses a text, and keeps what came of it unless something is wrong. */
export function parseEntry(file: ContentFile, kept: Pick<KeptTexts, 'keep'>): Parts {
  const { frontMatter, bodyStart, problems: ofFrontMatter } = splitFrontMatter(file);
  const silent = new Set<string>();
  if (bodyStart === undefined)
    return { frontMatter, bodyStart: file.text.length, tree: undefined, silent, problems: ofFrontMatter };
  const { tree, problems: ofBody } = parseBody(file, bodyStart);
  const problems = [...ofFrontMatter, ...ofBody];
  // MDX holds code, in trees that are more than data.
  if (frontMatter && tree && !problems.length && !isMdx(file))
    kept.keep(file, { bodyStart, fields: frontMatter.value, tree: packTree(tree), silent });
  return { frontMatter, bodyStart, tree, silent, problems };
}

export const isMdx = ({ path }: ContentFile) => path.endsWith('.mdx');
