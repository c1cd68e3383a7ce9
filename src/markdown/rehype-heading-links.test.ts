import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { ENGLISH } from '../interface/catalogues.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { rehypeHeadingLinks } from './rehype-heading-links.ts';

test('a heading of the generator in a text of another direction begins on the side of its own, with its link', () => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'element', tagName: 'h2', properties: { id: 'timeline', dir: 'ltr' }, children: [] }],
  };
  rehypeHeadingLinks(() => ({ words: ENGLISH }) as MarkdownContext)(tree);
  const [around] = tree.children;
  assert.equal(around?.type === 'element' && around.properties.dir, 'ltr');
});
