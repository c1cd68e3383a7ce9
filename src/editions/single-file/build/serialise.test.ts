import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsIn, isElement, parseDocument, textOf, type Element } from '../../html-tree.ts';
import { markedParts } from './marked-html.ts';
import { serialise, writtenAttribute } from './serialise.ts';
import { textContent } from './text-content.ts';

/** @returns what an element holds, with links and pictures as they are */
const whole = (element: Element): string =>
  markedParts(serialise(element, { attribute: () => undefined, whole: markAsItIs }))
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'end' || part.kind === 'attribute') return '</a>';
      return `<${part.kind === 'image' ? 'img' : 'a'}${part.attrs.map(writtenAttribute).join('')}>`;
    })
    .join('');
const markAsItIs = ({ tagName, attrs }: Element) =>
  ({ kind: tagName === 'img' ? 'image' : 'link', attrs }) as const;

function body(html: string): Element {
  const [body] = elementsIn(parseDocument(`<body>${html}</body>`));
  assert.ok(body);
  return body;
}

/** @returns how often a node is asked for its kind while a page of so many headings is written */
function stepsFor(headings: number): number {
  const parent = body('<h2>A</h2>\n'.repeat(headings));
  let steps = 0;
  for (const node of parent.childNodes) {
    const { nodeName } = node;
    Object.defineProperty(node, 'nodeName', { get: () => ((steps += 1), nodeName) });
  }
  assert.equal(whole(parent), '<h2>A</h2>'.repeat(headings));
  assert.ok(parent.childNodes.some(isElement));
  return steps;
}

test('twice the headings are twice the work', () => {
  assert.ok(stepsFor(400) <= 2 * stepsFor(200));
});

test('what is written with fewer characters reads back the same', () => {
  const cases = [
    '<p>a</p> <p>b <em>c</em> <a href="x/">d</a></p><ul><li>e</li> <li><p>f</p></li></ul>',
    '<div><p>a</p>text</div><p>b</p><span>c</span>',
    '<table><caption>t</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td><td><p>c</p></td></tr></tbody></table>',
    '<dl><div><dt>a</dt><dd>b &lt; c &amp;amp; d</dd></div></dl><pre>  x\n  y</pre>',
    '<svg viewBox="0 0 1 1"><a href="x/"><rect class="b" width="2%"></rect><text></text></a><a></a><g></g><text>a</text></svg><p>b</p>',
    `<p title="it's" lang="a&quot;b" class="">a</p><img src="x" alt=""><br>`,
  ];
  const shape = (element: Element): unknown =>
    elementsIn(element).map((one) => [
      one.tagName,
      one.attrs,
      one.tagName === 'pre' ? textOf(one) : textOf(one).replace(/\s+/g, ''),
    ]);
  for (const html of cases) {
    const written = whole(body(html));
    assert.deepEqual(shape(body(written)), shape(body(html)), html);
    // Fragments of the index are packed against what a browser will find there.
    assert.equal(textContent(written), textOf(body(written)), html);
  }
});

test('what is verbatim has the line ends and the text that a browser finds', () => {
  const written = whole(body('<p title="a>b">a\r\nb</p><pre class="x">\nx\r\ny\n</pre>'));
  assert.equal(written, '<p title="a>b">a b<pre class=x>\nx\ny\n</pre>');
  assert.equal(textContent(written), 'a bx\ny\n');
});
