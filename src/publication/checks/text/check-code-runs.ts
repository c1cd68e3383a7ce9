import type { Expression } from 'estree';
import type { Nodes } from 'mdast';
import { createContext, Script, type Context } from 'node:vm';
import type { Problem } from '../../../model/problems.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { attributesOf, expressionOf, fieldMissing, namesIn } from './check-expressions.ts';
import { inText, isComponent, partsOf } from '../support/mdast-helpers.ts';

/**
 * Runs the code of .mdx files as the build will, by itself, so that what fails is told with its place. Nothing is run
 * of a publication that forbids it; what needs other files, or holds markup, is left to the build.
 */
export const checkCodeRuns = ({ site, texts }: ParsedContent): Problem[] =>
  site?.mdx === false ? [] : texts.filter(({ file }) => file.endsWith('.mdx')).flatMap(failuresIn);

interface Code {
  node: Nodes;
  written: string;
  expression: Expression;
}

/** Values that cannot fail. */
const PLAIN = /^(?:Literal|Identifier|FunctionExpression|ArrowFunctionExpression)$/;

/** Milliseconds: the code of a page takes far less, also on a loaded machine. */
const LONGEST = 2_000;

/** Found once for a text that stays the same. */
const failuresIn = memoizeByObject((read: ParsedText): Problem[] => {
  const parts = read.tree ? partsOf(read.tree) : [];
  const modules = parts.filter((node) => node.type === 'mdxjsEsm');
  const code = parts.flatMap((node): Code[] => {
    if (isComponent(node))
      return attributesOf(node).map(({ written, expression }) => ({ node, written, expression }));
    const expression = expressionOf(node);
    return expression && 'value' in node ? [{ node, written: `{${node.value}}`, expression }] : [];
  });
  const toRun = code.filter(
    ({ expression }) => !PLAIN.test(expression.type) && fieldMissing(expression, read) === undefined,
  );
  if (!toRun.length && !modules.length) return [];
  // What is imported is not there, so what names it cannot be run.
  const imported = modules.some(({ value }) => /^import\b/m.test(value));
  if (imported) return [];
  const context = createContext({ frontmatter: read.frontMatter?.value ?? {}, props: { components: {} } });
  const report = (node: Nodes, written: string, failure: string | undefined) =>
    failure === undefined
      ? []
      : [
          inText(
            read,
            node,
            'invalid-mdx',
            `\`${shortened(written)}\` is code, and it fails when the page is made: ${failure}.`,
            `Correct it. To show the signs, write \`\\{\`.`,
          ),
        ];
  return [
    ...modules.flatMap((node) =>
      report(node, node.value, failureOf(node.value.replace(/^export\s+(?!default\b|\{|\*)/gm, ''), context)),
    ),
    ...toRun.flatMap(({ node, written, expression }) => {
      const failure = failureOf(`\`\${(\n${written.slice(1, -1)}\n)}\``, context);
      // Of a name that stands in the code itself, that is said elsewhere.
      const missing = /^(\S+) is not defined$/.exec(failure ?? '')?.[1];
      return report(
        node,
        written,
        missing !== undefined && namesIn(expression).includes(missing) ? undefined : failure,
      );
    }),
  ];
});

const shortened = (code: string) => code.replace(/\s+/g, ' ').replace(/^(.{60}).+$/, '$1…');

/** @returns what an engine says of code that fails; undefined where it does not, or cannot be run by itself */
function failureOf(code: string, context: Context): string | undefined {
  let script: Script;
  try {
    script = new Script(code);
  } catch {
    return undefined;
  }
  try {
    script.runInContext(context, { timeout: LONGEST });
    return undefined;
  } catch (error) {
    const { name, message, code: kind } = error as { name?: string; message?: string; code?: string };
    if (kind === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'it does not come to an end';
    // What every program of Node has is missing here alone.
    const missing = name === 'ReferenceError' && /^(\S+) is not defined$/.exec(message ?? '')?.[1];
    if (missing && missing in globalThis) return undefined;
    return (message ?? String(error)).replace(/\.$/, '');
  }
}
