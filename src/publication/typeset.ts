import type { Root } from 'mdast';
import { mayBeSet, remarkSmartPunctuation } from '../markdown/remark-smart-punctuation.ts';

const setPunctuation = remarkSmartPunctuation();

/**
 * Sets a text as the texts of Markdown files are set, so that a title in front matter and the same words in a
 * sentence look, and are found, alike.
 */
export function typeset(text: string): string {
  if (!mayBeSet(text)) return text;
  const node = { type: 'text' as const, value: text };
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [node] }] };
  setPunctuation(tree);
  return node.value;
}

/** Web addresses and DOIs, which say where something is. */
const ADDRESS = /^(?:https?:|10\.\d{4,}\/)/;

/** @returns the same data with every text in it set, but for addresses */
export function typesetAll<Data>(data: Data): Data {
  if (typeof data === 'string') return (ADDRESS.test(data) ? data : typeset(data)) as Data;
  if (Array.isArray(data)) return data.map((item: unknown) => typesetAll(item)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typesetAll<unknown>(value)]),
  ) as Data;
}
