import type { Expression, MemberExpression, Node, Program } from 'estree';
import type { Nodes } from 'mdast';
import type { Problem } from '../../../model/problems.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { attributesOf, expressionOf, fieldMissing, namesIn } from './check-expressions.ts';
import { codeOfElement, ownElements } from '../support/own-elements.ts';
import { inText, isComponent, partsOf } from '../support/mdast-helpers.ts';
import { ownImports } from '../support/own-imports.ts';
import { ownModules } from '../support/own-modules.ts';
import { isPartOfPages, textsWithCode } from '../support/own-texts.ts';
import {
  asJavaScript,
  failureOf,
  META,
  MODULE,
  nodesOf,
  OF_BUNDLER,
  pathLoaded,
  placeToRun,
} from '../support/run-code.ts';
import { COMPONENTS } from './check-components.ts';

/**
 * Runs the code of .mdx files as the build will, with the author's own files that it imports, so that what fails is
 * told with its place. Nothing is run of a publication that forbids it; what needs packages is left to the build.
 */
export const checkCodeRuns = (content: ParsedContent): Problem[] =>
  content.site?.mdx === false
    ? []
    : textsWithCode(content).flatMap((read) =>
        imports(read) ? failuresIn(read, content.modules) : failuresAlone(read),
      );

interface Code {
  node: Nodes;
  written: string;
  expression: Expression;
}

/** Values that cannot fail. */
const PLAIN = /^(?:Literal|Identifier|FunctionExpression|ArrowFunctionExpression)$/;

const modulesIn = ({ tree }: ParsedText) =>
  tree ? partsOf(tree).filter((node) => node.type === 'mdxjsEsm') : [];

/** @returns the code in braces of a text, also that of attributes */
export const expressionsIn = ({ tree }: ParsedText): Code[] =>
  (tree ? partsOf(tree) : []).flatMap((node): Code[] => {
    if (isComponent(node))
      return attributesOf(node).map(({ written, expression }) => ({ node, written, expression }));
    const expression = expressionOf(node);
    return expression && 'value' in node ? [{ node, written: `{${node.value}}`, expression }] : [];
  });

const imports = (read: ParsedText) =>
  modulesIn(read).some(({ value }) => /\bfrom\s*['"]|\bimport\s*['"(]/.test(value)) ||
  expressionsIn(read).some(({ written }) => /\bimport\s*\(/.test(written));

/** Found once for a text that stays the same. */
const failuresAlone = memoizeByObject((read: ParsedText) => failuresIn(read, new Map()));

function failuresIn(read: ParsedText, ownFiles: ReadonlyMap<string, string>): Problem[] {
  const modules = modulesIn(read);
  const code = expressionsIn(read);
  const toRun = code.filter(
    ({ expression }) => !PLAIN.test(expression.type) && fieldMissing(expression, read) === undefined,
  );
  if (!toRun.length && !modules.length) return [];
  const statements = modules.map((node) => node.data?.estree?.body ?? []);
  const imported = new Set(statements.flat().flatMap(namesImported));
  if (isPartOfPages(read)) imported.add('props');
  const context = placeToRun({
    [META]: OF_BUNDLER,
    [MODULE]: (path: string) => find(read.file, path)?.values,
    frontmatter: read.frontMatter?.value ?? {},
    props: { components: {} },
    ...Object.fromEntries(Object.keys(COMPONENTS).map((name) => [name, name])),
  });
  const find = ownModules(ownFiles, context);
  // What comes from elsewhere is not there, so what names it cannot be run, nor what such code gives a name to.
  const isWhole = (node: Node) => {
    const nodes = nodesOf(node);
    const properties = new Set(
      nodes.map((one) => (one.type === 'MemberExpression' && !one.computed ? one.property : undefined)),
    );
    return !nodes.some(
      (one) =>
        (one.type === 'Identifier' && imported.has(one.name) && !properties.has(one)) ||
        (one.type === 'MemberExpression' && asksBundler(one)) ||
        (one.type === 'ImportExpression' && !find(read.file, pathLoaded(one) ?? '')?.values),
    );
  };
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
    ...[
      ...modules.map((node, index) => [node, statements[index] ?? []] as const),
      ...code.map(({ node, expression }) => [node, [expression]] as const),
    ]
      .filter(([, parts]) => parts.flatMap(nodesOf).some(asksTheWeb))
      .map(([node]) =>
        inText(
          read,
          node,
          'invalid-mdx',
          '`fetch` asks another computer, and pages are made of what lies in the content folder alone.',
          'Save what it answers as a file there, and import that.',
        ),
      ),
    ...modules.flatMap((node, index) =>
      (statements[index] ?? []).flatMap((statement) => {
        if ('source' in statement && statement.source) {
          const { problems, values } = ownImports(read, node, statement, find);
          Object.assign(context, values);
          for (const name of Object.keys(values)) imported.delete(name);
          return problems;
        }
        if (!isWhole(statement)) {
          for (const name of namesGiven(statement)) imported.add(name);
          return [];
        }
        const code = asJavaScript([statement]).replace(/^export\s+(?!default\b|\{|\*)/gm, '');
        return report(
          node,
          node.value,
          failureOf(code, context, waits(statement) && !namesGiven(statement).length),
        );
      }),
    ),
    ...toRun
      .filter(({ expression }) => isWhole(expression))
      .flatMap(({ node, written, expression }) => {
        const code = asJavaScript([{ type: 'ExpressionStatement', expression }]).replace(/;\s*$/, '');
        const failure = failureOf(`\`\${(\n${code}\n)}\``, context, waits(expression));
        // Of a name that stands in the code itself, that is said elsewhere.
        const missing = /^(\S+) is not defined$/.exec(failure ?? '')?.[1];
        return report(
          node,
          written,
          missing !== undefined && namesIn(expression).includes(missing) ? undefined : failure,
        );
      }),
    ...ownElements(read).flatMap((node) => {
      const code = codeOfElement(node, isWhole);
      const failure = code === undefined ? undefined : failureOf(code, context);
      return failure === undefined
        ? []
        : [
            inText(
              read,
              node,
              'invalid-mdx',
              `\`<${node.name ?? ''}>\` is code, and it fails when the page is made: ${failure}.`,
              'Correct it, or what it is given here.',
            ),
          ];
    }),
  ];
}

/** `import.meta.glob` and the like, which only the bundler answers. */
const asksBundler = ({ object, property }: MemberExpression) =>
  object.type === 'MetaProperty' && !(property.type === 'Identifier' && property.name === 'env');

const asksTheWeb = (node: Node) =>
  node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'fetch';

/** Whether code waits for a promise itself, and not only in a function; what it loads by `import()` is there at once. */
const waits = (node: Node) =>
  nodesOf(node).some((one) => one.type === 'AwaitExpression' && pathLoaded(one.argument) === undefined);

const namesImported = (statement: Program['body'][number]) =>
  statement.type === 'ImportDeclaration' ? statement.specifiers.map(({ local }) => local.name) : [];

/** @returns the names that a statement gives to what follows it */
const namesGiven = (statement: Program['body'][number]): string[] =>
  statement.type === 'ExportNamedDeclaration' && statement.declaration
    ? namesGiven(statement.declaration)
    : statement.type === 'VariableDeclaration'
      ? statement.declarations.flatMap(({ id }) =>
          nodesOf(id).flatMap((one) => (one.type === 'Identifier' ? [one.name] : [])),
        )
      : statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration'
        ? [statement.id.name]
        : [];

const shortened = (code: string) => code.replace(/\s+/g, ' ').replace(/^(.{60}).+$/, '$1…');
