import type { Expression, Node } from 'estree';
import type { Nodes } from 'mdast';
import type { Problem } from '../../../model/problems.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { attributesOf, expressionOf, fieldMissing, namesIn, namesInSigns } from './check-expressions.ts';
import {
  codeOfAttributes,
  codeOfElement,
  elementsWithCode,
  ownElements,
} from '../support/own-code/own-elements.ts';
import { inText, isComponent, partsOf } from '../support/mdast-helpers.ts';
import { ownImports } from '../support/own-code/own-imports.ts';
import { ownModules } from '../support/own-code/own-modules.ts';
import { isPartOfPages, textsWithCode } from '../support/own-code/own-texts.ts';
import {
  asJavaScript,
  failureOf,
  META,
  MODULE,
  nodesOf,
  OF_BUNDLER,
  pathLoaded,
  placeToRun,
  takeMade,
} from '../support/own-code/run-code.ts';
import { asksBundler, asksTheWeb, namesGiven, namesImported, waits } from '../support/words/statements.ts';
import { COMPONENTS, componentsInCode } from './check-components.ts';

/**
 * Runs the code of .mdx files as the build will, with the author's own files that it imports, so that what fails is
 * told with its place. Nothing is run of a publication that forbids it; what needs packages is left to the build.
 */
export const checkCodeRuns = (content: ParsedContent): Problem[] =>
  textsThatRun(content).flatMap(({ problems }) => problems);

/** @returns all texts with code, with what came of running it; found once for content that stays the same */
export const textsThatRun = memoizeByObject((content: ParsedContent) =>
  content.site?.mdx === false
    ? []
    : textsWithCode(content).map((read) => ({
        read,
        ...(imports(read) ? run(read, content.modules) : runAlone(read)),
      })),
);

/** What the code of a text gives to elements of its page, and where that code stands. */
export interface MadeByCode {
  node: Nodes;
  attributes: (readonly [name: string, value: string])[];
}

/** What came of running the code of a text. */
interface Ran {
  problems: Problem[];
  /** What it gave to elements of the page. */
  made: MadeByCode[];
}

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
    // Of signs that are no code, that is told, and not that they fail.
    return expression && !namesInSigns(expression) && 'value' in node
      ? [{ node, written: `{${node.value}}`, expression }]
      : [];
  });

const imports = (read: ParsedText) =>
  modulesIn(read).some(({ value }) => /\bfrom\s*['"]|\bimport\s*['"(]/.test(value)) ||
  expressionsIn(read).some(({ written }) => /\bimport\s*\(/.test(written));

/** Found once for a text that stays the same. */
const runAlone = memoizeByObject((read: ParsedText) => run(read, new Map()));

function run(read: ParsedText, ownFiles: ReadonlyMap<string, string>): Ran {
  const modules = modulesIn(read);
  const code = expressionsIn(read);
  const toRun = code.filter(
    ({ expression }) => !PLAIN.test(expression.type) && fieldMissing(expression, read) === undefined,
  );
  const withCode = elementsWithCode(read);
  if (!toRun.length && !modules.length && !withCode.length) return { problems: [], made: [] };
  const statements = modules.map((node) => node.data?.estree?.body ?? []);
  const imported = new Set(statements.flat().flatMap(namesImported));
  if (isPartOfPages(read)) imported.add('props');
  const context = placeToRun(read.id, {
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
          inText(read, node)(
            'invalid-mdx',
            `\`${shortened(written)}\` is code, and it fails when the page is made: ${failure}.`,
            `Correct it. To show the signs, write \`\\{\`.`,
          ),
        ];
  /** What is made anew of the same element takes the place of what was made of it before. */
  const made = new Map<Nodes, MadeByCode>();
  const take = (node: Nodes, before: MadeByCode['attributes'] = []) => {
    const attributes = takeMade(context);
    if (attributes.length) made.set(node, { node, attributes: [...before, ...attributes] });
  };
  const problems = [
    ...[
      ...modules.map((node, index) => [node, statements[index] ?? []] as const),
      ...code.map(({ node, expression }) => [node, [expression]] as const),
    ]
      .filter(([, parts]) => parts.flatMap(nodesOf).some(asksTheWeb))
      .map(([node]) =>
        inText(read, node)(
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
        takeMade(context);
        const failure = failureOf(code, context, waits(statement) && !namesGiven(statement).length);
        // One module has many statements.
        take(node, made.get(node)?.attributes);
        return report(node, node.value, failure);
      }),
    ),
    ...toRun
      .filter(({ expression }) => isWhole(expression))
      .flatMap(({ node, written, expression }) => {
        const code = asJavaScript([{ type: 'ExpressionStatement', expression }]).replace(/;\s*$/, '');
        takeMade(context);
        const failure = failureOf(`\`\${(\n${code}\n)}\``, context, waits(expression));
        take(node);
        // Of a name that stands in the code itself, that is said elsewhere.
        const missing = /^(\S+) is not defined$/.exec(failure ?? '')?.[1];
        const names = [
          ...namesIn(expression),
          ...componentsInCode(node).map((name) => name.replace(/\..*$/, '')),
        ];
        return report(node, written, missing !== undefined && names.includes(missing) ? undefined : failure);
      }),
    ...ownElements(read).flatMap((node) => {
      const code = codeOfElement(node, isWhole);
      takeMade(context);
      const failure = code === undefined ? undefined : failureOf(code, context);
      take(node);
      return failure === undefined
        ? []
        : [
            inText(read, node)(
              'invalid-mdx',
              `\`<${node.name ?? ''}>\` is code, and it fails when the page is made: ${failure}.`,
              'Correct it, or what it is given here.',
            ),
          ];
    }),
  ];
  for (const node of withCode) {
    failureOf(codeOfAttributes(node, isWhole), context);
    take(node);
  }
  return { problems, made: [...made.values()] };
}

const shortened = (code: string) => code.replace(/\s+/g, ' ').replace(/^(.{60}).+$/, '$1…');
