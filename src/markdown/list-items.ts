import type { List, ListItem } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';

/**
 * A list without its items that says for all of them whether any has blank lines between its parts. The handler below
 * asks that at each item, so that time grew with the square of their number.
 */
const summaryOf = memoizeByObject(({ spread, children }: List): List => ({
  type: 'list',
  spread: Boolean(spread) || children.some((item) => item.spread ?? item.children.length > 1),
  children: [],
}));

/** Makes the items of lists as remark-rehype does. */
export const listItem: NonNullable<NonNullable<Options['handlers']>['listItem']> = (
  state,
  node: ListItem,
  parent,
) => defaultHandlers.listItem(state, node, parent?.type === 'list' ? summaryOf(parent) : parent);
