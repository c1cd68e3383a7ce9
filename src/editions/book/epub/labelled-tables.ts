import { attribute, elementsIn, textOf, type Element } from '../../html-tree.ts';

/** With more columns than so many, a table is too wide for a phone, and a reader of books cannot scroll it. */
const MOST_COLUMNS = 3;

/**
 * @returns a table of many columns with what heads each of its cells, so that styles can make a block of each row on narrow
 *   screens; any other as it is
 */
export function withLabels(table: Element): Element {
  const cells = elementsIn(table).filter(({ tagName }) => tagName === 'th' || tagName === 'td');
  const heads = cells.filter((cell) => isIn('thead', cell)).map((cell) => textOf(cell).trim());
  const isPlain = cells.every(
    (cell) => attribute(cell, 'colspan') === undefined && attribute(cell, 'rowspan') === undefined,
  );
  if (heads.length <= MOST_COLUMNS || !isPlain) return table;
  return copied(table, (element) => {
    if (element === table) return [...without(element, 'class'), named('class', classesOf(table))];
    const column = element.tagName === 'td' ? columnOf(element) : 0;
    const head = column > 0 && !isIn('thead', element) && heads[column];
    return head ? [...without(element, 'data-label'), named('data-label', head)] : element.attrs;
  });
}

const named = (name: string, value: string) => ({ name, value });
const classesOf = (table: Element) => [attribute(table, 'class'), 'labelled'].filter(Boolean).join(' ');
const without = ({ attrs }: Element, name: string) => attrs.filter((one) => one.name !== name);

const isIn = (tagName: string, { parentNode }: Element): boolean =>
  parentNode !== null &&
  'tagName' in parentNode &&
  (parentNode.tagName === tagName || isIn(tagName, parentNode));

const columnOf = (cell: Element): number =>
  cell.parentNode?.childNodes.filter((one) => 'tagName' in one).indexOf(cell) ?? 0;

/** A tree with other attributes; what it was read from stays as it was. */
const copied = (element: Element, attributesOf: (element: Element) => Element['attrs']): Element => ({
  ...element,
  attrs: attributesOf(element),
  childNodes: element.childNodes.map((child) => ('tagName' in child ? copied(child, attributesOf) : child)),
});
