import { createRequire } from 'node:module';
import type { TransformResult } from '@astrojs/compiler-rs';
import type { Program } from 'estree';
import { parseBody } from '../../../parse/parse-body.ts';
import { partsOf } from '../mdast-helpers.ts';

/** What a file of the author's own exports that is a part of pages, or why it cannot be read. */
export interface OwnPart {
  /** Undefined where they cannot be told. */
  names: string[] | undefined;
  failure: string | undefined;
  /** The module that its compiler makes of it, with a map of its lines; undefined where only the build can run it. */
  code?: string;
}

/** The compiler of Astro is loaded when there is such a file: the check has no time to spare. */
const load = createRequire(import.meta.url);

export const isPart = (path: string): boolean => /\.(?:astro|mdx)$/.test(path);

/** What every part has, besides what its author exports. */
const OF_COMPONENTS = ['default', 'url', 'file'];
const OF_PAGES = [...OF_COMPONENTS, 'frontmatter', 'getHeadings', 'Content'];

/** Whether a part has something of this name that its author has not written. */
export const isGivenToParts = (name: string): boolean => OF_PAGES.includes(name);

/** @returns what an .astro or .mdx file exports, and the code that can be run of it */
export function ownPart(path: string, text: string): OwnPart {
  return path.endsWith('.mdx') ? pageNames(path, text) : componentNames(path, text);
}

function componentNames(path: string, text: string): OwnPart {
  const { transform } = load('@astrojs/compiler-rs') as {
    transform: (text: string, options: { filename: string; sourcemap: 'external' }) => TransformResult;
  };
  const { diagnostics, code, map } = transform(text, { filename: path, sourcemap: 'external' });
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  const [, frontmatter = ''] = /^\s*---\n(.*?)\n---/s.exec(text.replaceAll('\r\n', '\n')) ?? [];
  const exported = frontmatter.matchAll(
    /^\s*export\s+(?:async\s+)?(?:const|let|function|class)\s+([\w$]+)/gm,
  );
  return {
    names: [...OF_COMPONENTS, ...[...exported].map(([, name = '']) => name)],
    failure: fault && `${fault.text} (${path}, line ${fault.labels[0]?.line ?? 1})`,
    code:
      fault || OF_THE_BUILD.test(text)
        ? undefined
        : `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}`,
  };
}

/** What only a page knows: its address, and what is asked of it. */
const OF_THE_BUILD = /\bAstro\b(?!\.(?:props|slots|self|site|url|request)\b)/;

function pageNames(path: string, text: string): OwnPart {
  const [frontMatter = ''] = /^---\r?\n[^]*?\n---(?:\r?\n|$)/.exec(text) ?? [];
  const { tree, problems } = parseBody({ path, text }, frontMatter.length);
  const statements = (tree ? partsOf(tree) : []).flatMap((node) =>
    node.type === 'mdxjsEsm' ? (node.data?.estree?.body ?? []) : [],
  );
  const [fault] = problems;
  const passesAllOn = statements.some(({ type }) => type === 'ExportAllDeclaration');
  return {
    names: passesAllOn ? undefined : [...OF_PAGES, ...statements.flatMap(namesExported)],
    failure: fault && `${fault.message.replace(/\.$/, '')} (${path}, line ${fault.line})`,
  };
}

/** @returns the names that a statement exports; of `export *` they are not known */
function namesExported(statement: Program['body'][number]): string[] {
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration, specifiers } = statement;
  if (declaration?.type === 'VariableDeclaration')
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  if (declaration) return [declaration.id.name];
  return specifiers.map(({ exported }) => ('name' in exported ? exported.name : String(exported.value)));
}
