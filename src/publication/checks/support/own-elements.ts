import type { Node } from 'estree';
import type { ParsedText } from '../../parsed-content.ts';
import { isComponent, partsOf, type Component } from './mdast-helpers.ts';
import { asJavaScript } from './run-code.ts';
import { ELEMENT } from './stand-ins.ts';

/** Names of elements that stand for something in code: `Box`, `parts.Box`. */
const OF_CODE = /^(?:[A-Z_$]|[^.]+\.)[\w$.]*$/;

/** @returns the elements of a text that may be parts of the author's own */
export const ownElements = ({ tree }: ParsedText): Component[] =>
  (tree ? partsOf(tree) : []).filter(
    (node): node is Component => isComponent(node) && OF_CODE.test(node.name ?? ''),
  );

/**
 * @param isWhole whether a piece of code needs nothing that is not there
 * @returns code that makes an element, as the page does, or does nothing where that is no part of the author's own, or is given
 *   what fails by itself; undefined where it cannot be run
 */
export function codeOfElement(
  { name, attributes, children }: Component,
  isWhole: (code: Node) => boolean,
): string | undefined {
  const path = name ?? '';
  const [root = '', ...rest] = path.split('.');
  const object = rest.length ? [root, ...rest.slice(0, -1)].join('.') : undefined;
  if (!isWhole({ type: 'Identifier', name: root })) return undefined;
  const given: string[] = [];
  for (const one of attributes) {
    if (one.type === 'mdxJsxExpressionAttribute') return undefined;
    if (one.value === null || one.value === undefined) given.push(`${JSON.stringify(one.name)}: true`);
    else if (typeof one.value === 'string')
      given.push(`${JSON.stringify(one.name)}: ${JSON.stringify(one.value)}`);
    else {
      const [statement] = one.value.data?.estree?.body ?? [];
      if (statement?.type !== 'ExpressionStatement' || !isWhole(statement)) return undefined;
      given.push(`${JSON.stringify(one.name)}: (${asJavaScript([statement]).replace(/;\s*$/, '')})`);
    }
  }
  const inside = children.length ? `, ${ELEMENT}('')` : '';
  return `(() => {
    if (typeof ${root} === 'undefined' || ${object ? `typeof ${object} !== 'object' || ` : ''}typeof ${path} !== 'function') return '';
    let given;
    try { given = {${given.join(', ')}}; } catch { return ''; }
    return ${ELEMENT}(${path}, given${inside});
  })()`;
}
