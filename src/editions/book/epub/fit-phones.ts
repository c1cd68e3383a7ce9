import { hasClass, type Element } from '../../html-tree.ts';
import { withLabels } from './labelled-tables.ts';
import { withMarksApart } from './marks-apart.ts';
import { withYearsApart } from './years-apart.ts';

/** @returns an element as readers of books can show it on a phone */
export function fitForPhones(element: Element): Element {
  if (element.tagName === 'table') return withLabels(element);
  if (element.tagName !== 'svg') return element;
  if (hasClass(element, 'scale')) return withYearsApart(element);
  return hasClass(element, 'lane') ? withMarksApart(element) : element;
}
