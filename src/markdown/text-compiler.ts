import type { MarkdownContext } from './markdown-context.ts';
import { markdownProcessors } from './markdown-processors.ts';

/** A text of MDX as the body of a function, which gets the runtime of JSX and gives back what the module would export. */
export interface CompiledText {
  code: string;
}

/**
 * Compiles texts of MDX that are no modules, by the same processor by which Astro compiles those that are.
 * @returns a function that takes the path of the file on the disk, and what stands in it below the front matter
 */
export function textCompiler(
  context: () => MarkdownContext,
): (path: string, body: string) => Promise<CompiledText> {
  const { mdx } = markdownProcessors(context);
  const renderer = mdx.createMdxRenderer?.(
    { syntaxHighlight: false },
    { srcDir: new URL('../', import.meta.url), optimize: false },
  );
  return async (path, body) => {
    const compiled = await (await renderer)?.process(body, path, {});
    if (!compiled) throw new Error('The processor of Markdown makes no code.');
    return { code: asFunctionBody(compiled.code) };
  };
}

/** Only lines of a module itself begin so: texts that hold such lines are modules. */
const asFunctionBody = (code: string): string =>
  `'use strict';
${code
  .replace(
    /^import \{(.*)\} from "astro\/jsx-runtime";$/m,
    (_line, names: string) => `const {${names.replaceAll(' as ', ': ')}} = runtime;`,
  )
  .replace(/^export (?:default )?/gm, '')}\nreturn { frontmatter, MDXContent };`;
