import type { Expression, Node, Program } from 'estree';
import type { Nodes } from 'mdast';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { inText, isComponent, partsOf, startOf, type Component } from '../support/mdast-helpers.ts';
import { signsAt } from '../support/notations/other-notations.ts';
import { textsWithCode } from '../support/own-code/own-texts.ts';
import { otherCitations } from '../../../model/source/other-citations.ts';

/** Finds braces in .mdx files that were meant as signs, but are code there: `{name}` stops the build, `{1, 2}` shows 2. */
export const checkExpressions = (content: ParsedContent): Problem[] =>
  textsWithCode(content).flatMap(checkText);

function checkText(read: ParsedText): Problem[] {
  const parts = read.tree ? partsOf(read.tree) : [];
  const modules = parts.map((node) => (node.type === 'mdxjsEsm' ? node.value : '')).join('\n');
  // Of a citation, `\cite{id}`, that is said elsewhere.
  const cited = otherCitations(read.text).map(
    ({ index, written }) => [index, index + written.length] as const,
  );
  const isUnknown = (name: string) =>
    !(name in globalThis) && !GIVEN.has(name) && !new RegExp(`\\b${RegExp.escape(name)}\\b`).test(modules);
  const unknownIn = (node: Nodes, expression: Expression, written: string, hint: string): Problem[] => {
    const name = namesIn(expression).find(isUnknown);
    if (name === undefined) return [];
    const message = `\`${written}\` is code, and there is nothing called \`${name}\`.`;
    return [inText(read, node)('invalid-mdx', message, hint)];
  };
  const faultsOf = (node: Nodes): Problem[] => {
    if (isComponent(node))
      return attributesOf(node).flatMap(({ written, expression, isSpread }) =>
        unknownIn(
          node,
          expression,
          written,
          isSpread
            ? 'Write each attribute by itself, with its value in quotation marks.'
            : 'Write the value in quotation marks, without braces.',
        ),
      );
    const expression = expressionOf(node);
    if (!expression && node.type.endsWith('Expression') && 'value' in node && !node.value.trim())
      return [inText(read, node)('other-notation', '`{}` is code that shows no text.', toShow('{}'))];
    if (
      !expression ||
      !('value' in node) ||
      cited.some(([from, to]) => startOf(node) >= from && startOf(node) < to)
    )
      return [];
    const written = `{${node.value}}`;
    const signs = toShow(written);
    if (expression.type === 'SequenceExpression')
      return [
        inText(read, node)(
          'other-notation',
          `\`${written}\` is code: readers would see what stands last in it alone.`,
          signs,
        ),
      ];
    const unknown = namesInSigns(expression)?.find(isUnknown);
    if (unknown !== undefined)
      return [
        inText(read, node)(
          'invalid-mdx',
          `\`${written}\` is code, and there is nothing called \`${unknown}\`.`,
          signs,
        ),
      ];
    if (SHOWS_NOTHING.test(expression.type) || GIVEN_WHOLE.test(node.value.trim()))
      return [inText(read, node)('other-notation', `\`${written}\` is code that shows no text.`, signs)];
    const missing = fieldMissing(expression, read);
    if (missing !== undefined)
      return [
        inText(read, node)(
          'invalid-mdx',
          `\`${written}\` is code, and the front matter has no \`${missing}\`.`,
          signs,
        ),
      ];
    // Attributes of other kinds of Markdown are written so: `{lang="en"}`.
    const isAttribute = expression.type === 'AssignmentExpression';
    return unknownIn(node, expression, written, isAttribute ? `Delete it. ${signs}` : signs);
  };
  return parts.flatMap((node) => {
    const faults = faultsOf(node);
    const other = faults.length && !isComponent(node) ? signsAt(read.text, startOf(node)) : undefined;
    return faults.map((fault) => ({ ...fault, ...other }));
  });
}

/** @returns the names in braces in braces, `{{name}}`, which are signs of another program; undefined of what does more */
export function namesInSigns(expression: Expression): string[] | undefined {
  if (expression.type !== 'ObjectExpression') return undefined;
  const names = expression.properties.flatMap((one) =>
    one.type === 'Property' && one.shorthand ? namesIn(one.value) : [],
  );
  return names.length === expression.properties.length ? names : undefined;
}

const toShow = (written: string) => `To show the signs, write \`\\${written}\`.`;

/** What is no text and cannot be made one. */
const SHOWS_NOTHING = /^(?:Object|Function|ArrowFunction|Class|Await)Expression$/;
const GIVEN_WHOLE = /^(?:frontmatter|props)$/;

/** @returns the first name in `frontmatter.a.b` that the front matter has not */
export function fieldMissing(expression: Expression, { frontMatter }: ParsedText): string | undefined {
  const path: string[] = [];
  let node: Node = expression;
  for (; node.type === 'MemberExpression' && !node.computed && !node.optional; node = node.object)
    if (node.property.type === 'Identifier') path.unshift(node.property.name);
  if (!path.length || node.type !== 'Identifier' || node.name !== 'frontmatter') return undefined;
  let value = frontMatter?.value;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return typeof value === 'string' ? undefined : name;
    if (!(name in value)) return name;
    value = (value as Record<string, unknown>)[name];
  }
  return undefined;
}

/** What every page of MDX has. */
const GIVEN = new Set(['frontmatter', 'props', 'undefined']);

/** @returns the code in the attributes of a component, also where it gives several at once: `{...values}` */
export const attributesOf = ({ attributes }: Component) =>
  attributes.flatMap((one) => {
    const value = one.type === 'mdxJsxAttribute' ? one.value : one;
    const [statement] = typeof value === 'object' && value ? (value.data?.estree?.body ?? []) : [];
    if (statement?.type !== 'ExpressionStatement') return [];
    const { expression } = statement;
    const [spread] =
      one.type !== 'mdxJsxAttribute' && expression.type === 'ObjectExpression' ? expression.properties : [];
    return [
      {
        written: `{${(value as { value: string }).value}}`,
        expression: spread?.type === 'SpreadElement' ? spread.argument : expression,
        isSpread: spread !== undefined,
      },
    ];
  });

/** @returns the code in braces; undefined of a comment */
export function expressionOf(node: Nodes): Expression | undefined {
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return undefined;
  const program: Program | null | undefined = node.data?.estree;
  const [statement] = program?.body ?? [];
  return statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
}

/** @returns the names that an expression takes from around it; none where it has names of its own, which would need more */
export function namesIn(node: Node): string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression':
      return namesIn(node.object);
    case 'CallExpression':
      return [node.callee, ...node.arguments].flatMap(namesIn);
    case 'AssignmentExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [node.left, node.right].flatMap(namesIn);
    case 'ChainExpression':
      return namesIn(node.expression);
    case 'UnaryExpression':
      return node.operator === 'typeof' ? [] : namesIn(node.argument);
    case 'ConditionalExpression':
      return [node.test, node.consequent, node.alternate].flatMap(namesIn);
    case 'TemplateLiteral':
      return node.expressions.flatMap(namesIn);
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element ? namesIn(element) : []));
    default:
      return [];
  }
}
