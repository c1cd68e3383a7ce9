import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findRemovedHtml } from '../markdown/removed-html.ts';
import type { Problem } from '../model/problems.ts';
import type { ContentFile } from './files.ts';
import type { ReadContent } from './references.ts';

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** Finds raw HTML that the sanitiser would take out; MDX is code and has none. */
export function checkHtml({ entry: { file, body }, placeInBody }: ReadContent['entries'][number]): Problem[] {
  if (file.endsWith('.mdx')) return [];
  return findRemovedHtml(markdown.parse(body), body).map(({ offset, message, hint }) => ({
    name: 'removed-html',
    file,
    ...placeInBody(offset),
    message,
    hint,
  }));
}

/** Finds code in a publication that forbids it. */
export const checkMdx = (files: ContentFile[], allowed: boolean | undefined): Problem[] =>
  (allowed === false ? files : [])
    .filter(({ path }) => path.endsWith('.mdx'))
    .map(({ path }) => ({
      name: 'mdx-not-allowed',
      file: path,
      line: 1,
      column: 1,
      message: 'MDX is code, and site.yaml forbids it (`mdx: false`).',
      hint: `Rename the file to end in .md, and take its components out: parts that come from data stand on the page without them.`,
    }));
