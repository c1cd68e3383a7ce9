import type { Expression } from 'estree';
import type { Nodes, Root } from 'mdast';
import { visitTree } from './visit-tree.ts';

/**
 * Makes attributes of MDX whose code is nothing but a text, such as `href={'#what'}`, what they would be without the
 * braces: what is checked, resolved and numbered are texts.
 */
export const remarkLiteralAttributes = () => literalAttributes;

/** Changes the tree itself. */
export const literalAttributes = (tree: Root): void => {
  visitTree<Nodes>(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'object') continue;
      const [statement] = attribute.value?.data?.estree?.body ?? [];
      const text = statement?.type === 'ExpressionStatement' ? textOf(statement.expression) : undefined;
      if (text !== undefined) attribute.value = text;
    }
    return undefined;
  });
};

function textOf(code: Expression): string | undefined {
  if (code.type === 'Literal') return typeof code.value === 'string' ? code.value : undefined;
  return code.type === 'TemplateLiteral' && !code.expressions.length
    ? (code.quasis[0]?.value.cooked ?? undefined)
    : undefined;
}
