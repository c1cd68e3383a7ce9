import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import type { MarkdownContext } from './markdown-context.ts';
import { rehypeIsolates } from './rehype-isolates.ts';

const element = (tagName: string, ...children: (string | Element)[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

function rendered(language: string, ...children: (string | Element)[]): string {
  const tree: Root = { type: 'root', children: [element('p', ...children)] };
  const context = { words: { language }, pageAt: () => undefined } as unknown as MarkdownContext;
  rehypeIsolates(() => context)(tree, new VFile({ path: '/content/pages/a.md' }));
  return toHtml(tree);
}

test('on a page from right to left, ranges and numbers with a sign stand apart, and nothing else does', () => {
  assert.equal(
    rendered('he', 'בין 2022–2024, ', element('em', '3–4'), element('code', '5–6'), '–24 ו −5% שם'),
    '<p>בין <bdi dir="ltr">2022–2024</bdi>, <em><bdi dir="ltr">3–4</bdi></em><code>5–6</code>–24 ו <bdi dir="ltr">−5%</bdi> שם</p>',
  );
  assert.equal(rendered('fr', 'de 2022–2024'), '<p>de 2022–2024</p>');
});
