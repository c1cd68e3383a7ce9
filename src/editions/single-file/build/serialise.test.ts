import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsIn, isElement, parseDocument, textOf, type Element } from '../../html-tree.ts';
import { serialise, writtenAttribute, type Pieces, type Written } from './serialise.ts';

/** @returns what an element holds, with links and pictures as they are */
function whole(element: Element): Record<keyof Written, string> {
  const links: { html: string; text: string }[] = [];
  const joined = (pieces: Pieces, form: keyof Written) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : links[piece]?.[form])).join('');
  const written = serialise(element, {
    attribute: () => undefined,
    whole({ tagName, attrs }, inside) {
      const start = `<${tagName}${attrs.map(writtenAttribute).join('')}>`;
      const html = tagName === 'img' ? start : `${start}${joined(inside.html, 'html')}</${tagName}>`;
      return links.push({ html, text: joined(inside.text, 'text') }) - 1;
    },
  });
  return { html: joined(written.html, 'html'), text: joined(written.text, 'text') };
}

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
  assert.equal(whole(parent).html, '<h2>A</h2>'.repeat(headings));
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
    assert.deepEqual(shape(body(written.html)), shape(body(html)), html);
    // Fragments of the index are packed against what a browser will find there.
    assert.equal(written.text, textOf(body(written.html)), html);
  }
});

test('what is verbatim has the line ends that a browser finds', () => {
  assert.deepEqual(whole(body('<p>a\r\nb</p><pre>\nx\r\ny\n</pre>')), {
    html: '<p>a b<pre>\nx\ny\n</pre>',
    text: 'a bx\ny\n',
  });
});
