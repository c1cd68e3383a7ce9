import { findPackageJSON, isBuiltin } from 'node:module';
import type { Root } from 'mdast';
import type { Problem } from '../../model/problems.ts';
import { isPicture } from '../content-folder.ts';
import type { ParsedContent, ParsedText } from '../parsed-content.ts';
import { resolve } from './support/link-targets.ts';
import { inText, partsOf, startOf } from './support/mdast-helpers.ts';

/** Finds in .mdx files what is imported and is not there, and pictures, which are shown by their paths. */
export const checkImports = ({ texts, paths }: ParsedContent): Problem[] =>
  texts.flatMap((read) => (read.tree ? checkText(read, read.tree, paths) : []));

function checkText(read: ParsedText, tree: Root, paths: ReadonlySet<string>): Problem[] {
  return partsOf(tree).flatMap((node): Problem[] => {
    if (node.type !== 'mdxjsEsm') return [];
    return (node.data?.estree?.body ?? []).flatMap((statement): Problem[] => {
      const from = 'source' in statement ? statement.source?.value : undefined;
      if (typeof from !== 'string') return [];
      const told = (message: string, hint: string) => [
        inText(read, startOf(node) + Math.max(0, node.value.indexOf(from)), 'invalid-mdx', message, hint),
      ];
      const file = from.replace(/\?.*$/s, '');
      if (isPicture(file))
        return told(
          'Pictures are not imported in .mdx files.',
          `Delete this line, and write \`<Figure src="${file}" alt="…">Caption</Figure>\` where the picture belongs.`,
        );
      const isOwn = /^\.\.?\//.test(file);
      // What lies outside the content folder is not ours to look for.
      if (isOwn && file.match(/\.\.\//g)?.length === read.file.split('/').length) return [];
      const found = isOwn
        ? ['', '.ts', '.js', '.mjs', '.jsx', '.tsx', '.json'].some((end) =>
            paths.has(resolve(read.file, file) + end),
          )
        : isBuiltin(file) || /^(?:astro:|virtual:|\/)/.test(file) || isPackage(file);
      return found
        ? []
        : told(
            `There is nothing to import at \`${from}\`.`,
            'Correct the path, which begins at the file that you are in, or delete the line. The components of the site need no import.',
          );
    });
  });
}

/** @returns whether a package of this name is installed */
function isPackage(name: string): boolean {
  try {
    return findPackageJSON(name, import.meta.url) !== undefined;
  } catch {
    return false;
  }
}
