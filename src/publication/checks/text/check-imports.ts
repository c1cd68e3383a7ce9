import { findPackageJSON, isBuiltin } from 'node:module';
import type { Node, Program } from 'estree';
import type { Nodes, Root } from 'mdast';
import type { Problem } from '../../../model/problems.ts';
import { ENDINGS, isPicture } from '../../folder/file-kinds.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { resolve } from '../support/links/link-targets.ts';
import { nodesOf, pathLoaded } from '../support/own-code/run-code.ts';
import { expressionsIn } from './check-code-runs.ts';
import { inText, partsOf, startOf } from '../support/mdast-helpers.ts';

type Statement = Program['body'][number];

/** Names that every page of MDX has (node_modules/@astrojs/mdx/dist/vite-plugin-mdx-postprocess.js); `url` and `file` may be exported. */
const TAKEN =
  /^(?:frontmatter|getHeadings|Content|MDXContent|MDXLayout|_(?:Fragment|components|createMdxContent|jsxs?)|__astro\w+)$/;

/** Finds in .mdx files what is imported and is not there, pictures, which are shown by their paths, and names that are taken. */
export const checkImports = ({ texts, paths }: ParsedContent): Problem[] =>
  texts.flatMap((read) => (read.tree ? checkText(read, read.tree, paths) : []));

function checkText(read: ParsedText, tree: Root, paths: ReadonlySet<string>): Problem[] {
  const inBraces = expressionsIn(read).flatMap(({ node, expression }) =>
    loadedIn(read, node, expression, paths),
  );
  const inLines = partsOf(tree).flatMap((node): Problem[] => {
    if (node.type !== 'mdxjsEsm') return [];
    return (node.data?.estree?.body ?? []).flatMap((statement): Problem[] => {
      const taken = namesOf(statement).find(
        (name) =>
          TAKEN.test(name) || (name !== 'default' && isImported(statement) && /^(?:url|file)$/.test(name)),
      );
      if (taken !== undefined || statement.type === 'ExportDefaultDeclaration')
        return [
          inText(read, startOf(node) + Math.max(0, node.value.indexOf(taken ?? 'export default')))(
            'invalid-mdx',
            taken === undefined
              ? 'What `export default` names would take the place of the text.'
              : `Every page has something called \`${taken}\`.`,
            taken === undefined ? 'Delete this line.' : 'Give it another name here.',
          ),
        ];
      const from = 'source' in statement ? statement.source?.value : undefined;
      return typeof from === 'string'
        ? missingAt(read, node, from, paths)
        : loadedIn(read, node, statement, paths);
    });
  });
  return [...inLines, ...inBraces];
}

/** @returns what is wrong with what code loads by `import()` */
const loadedIn = (read: ParsedText, node: Nodes, code: Node, paths: ReadonlySet<string>) =>
  nodesOf(code).flatMap((one) => {
    const path = pathLoaded(one);
    return path === undefined ? [] : missingAt(read, node, path, paths);
  });

/** @param node the code in which something is imported */
function missingAt(read: ParsedText, node: Nodes, from: string, paths: ReadonlySet<string>): Problem[] {
  const quoted = read.text.slice(startOf(node)).search(new RegExp(`['"]${RegExp.escape(from)}['"]`));
  const at = startOf(node) + quoted + 1;
  const told = (message: string, hint: string) => [inText(read, at)('invalid-mdx', message, hint)];
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
    ? ENDINGS.some((end) => paths.has(resolve(read.file, file) + end))
    : isBuiltin(file) || /^(?:astro:|virtual:|\/|data:)/.test(file) || isPackage(file);
  return found
    ? []
    : told(
        `There is nothing to import at \`${from}\`.`,
        'Correct the path, which begins at the file that you are in, or delete the line. The components of the site need no import.',
      );
}

const isImported = ({ type }: Statement) => type === 'ImportDeclaration';

/** @returns the names that a statement gives to the module */
function namesOf(statement: Statement): string[] {
  const declared =
    statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? statement) : statement;
  if (declared.type === 'ImportDeclaration') return declared.specifiers.map(({ local }) => local.name);
  if (declared.type === 'VariableDeclaration')
    return declared.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  return declared.type === 'FunctionDeclaration' || declared.type === 'ClassDeclaration'
    ? [declared.id.name]
    : [];
}

/** @returns whether a package of this name is installed */
function isPackage(name: string): boolean {
  try {
    return findPackageJSON(name, import.meta.url) !== undefined;
  } catch {
    return false;
  }
}
