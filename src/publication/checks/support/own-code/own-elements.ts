import type { Node } from 'estree';
import type { ParsedText } from '../../../parsed-content.ts';
import { isComponent, partsOf, type Component } from '../mdast-helpers.ts';
import { asJavaScript } from './run-code.ts';
import { ELEMENT } from './stand-ins.ts';

/** Names of elements that stand for something in code: `Box`, `parts.Box`. */
const OF_CODE = /^(?:[A-Z_$]|[^.]+\.)[\w$.]*$/;

/** No author calls anything so: a name of theirs would be hidden. */
const GIVEN = '__given';

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
  const given = attributes.map((one) => writtenOut(one, isWhole));
  if (given.includes(undefined)) return undefined;
  const inside = children.length ? `, ${ELEMENT}('')` : '';
  return `(() => {
    let ${GIVEN};
    try { void ${root}; ${GIVEN} = {${given.join(', ')}}; } catch { return ''; }
    ${object ? `if (typeof ${object} === 'string') return '';` : ''}
    if (typeof ${path} === 'string') return /^[a-z]/.test(${path}) ? ${ELEMENT}(${path}, ${GIVEN}) : '';
    return ${ELEMENT}(${path}, ${GIVEN}${inside});
  })()`;
}

/** Elements of HTML. */
const OF_PAGES = /^[a-z][^.]*$/;

/** @returns the elements of a text that code gives attributes */
export const elementsWithCode = ({ tree }: ParsedText): Component[] =>
  (tree ? partsOf(tree) : []).filter(
    (node): node is Component =>
      isComponent(node) && OF_PAGES.test(node.name ?? '') && node.attributes.some(isCode),
  );

const isCode = (one: Attribute) => one.type !== 'mdxJsxAttribute' || typeof one.value === 'object';

/** @returns code that makes an element of HTML with the attributes that code gives it, as far as that can be run */
export function codeOfAttributes({ attributes }: Component, isWhole: (code: Node) => boolean): string {
  const given = attributes.filter(isCode).flatMap((one) => writtenOut(one, isWhole) ?? []);
  return `(() => {
    let ${GIVEN};
    try { ${GIVEN} = {${given.join(', ')}}; } catch { return ''; }
    return ${ELEMENT}('', ${GIVEN});
  })()`;
}

type Attribute = Component['attributes'][number];

/** @returns an attribute as a part of an object in code; undefined where it needs what is not there */
function writtenOut(one: Attribute, isWhole: (code: Node) => boolean): string | undefined {
  const name = 'name' in one ? `${JSON.stringify(one.name)}: ` : '...';
  const value = one.type === 'mdxJsxAttribute' ? one.value : one;
  if (typeof value !== 'object' || value === null) return name + JSON.stringify(value ?? true);
  const [statement] = value.data?.estree?.body ?? [];
  if (statement?.type !== 'ExpressionStatement' || !isWhole(statement)) return undefined;
  return `${name}(${asJavaScript([statement]).replace(/;\s*$/, '')})`;
}
