import type { Nodes, Root } from 'mdast';
import type { Problem, ProblemName } from '../../../model/problems.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import type { ParsedText } from '../../parsed-content.ts';

/** @returns what makes a problem at a character of an entry's file, or at the beginning of a part of its text */
export const inText =
  ({ file, positionOf }: ParsedText, at: number | Nodes) =>
  (name: ProblemName, message: string, hint?: string, gone?: string): Problem => ({
    ...{ name, file, ...positionOf(typeof at === 'number' ? at : startOf(at)) },
    ...{ message, hint, gone },
  });

export const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes) => node.position?.end.offset ?? 0;

/** @returns all parts of a text, in its order */
export const partsOf = (node: Nodes): readonly Nodes[] =>
  node.type === 'root' ? partsOfText(node) : [...walk(node)];

/** Every check asks for them. */
const partsOfText = memoizeByObject((tree: Root): readonly Nodes[] => [...walk(tree)]);

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** @returns the words of a part of the text, those in code included, as readers and addresses have them */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'mdxTextExpression')
    return node.value;
  return 'children' in node ? node.children.map((child: Nodes) => wordsOf(child)).join('') : '';
}

/** A component or element of MDX. */
export type Component = Extract<Nodes, { name: string | null }>;
export const isComponent = (node: Nodes): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** @returns the text of an attribute; `true` where it is code or has no value; undefined where it is missing */
export function attributeOf({ attributes }: Component, wanted: string): string | true | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === wanted);
  if (!found) return undefined;
  return typeof found.value === 'string' ? found.value : true;
}
