import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeElement } from './write-element.ts';

test('an element has its attributes as text, without those that are undefined', () => {
  assert.equal(
    writeElement('a', { href: '/a?b&c', 'aria-label': '“A” "b" <c>', class: undefined, x: 0 }, '<b></b>'),
    '<a href="/a?b&amp;c" aria-label="“A” &quot;b&quot; &lt;c>" x="0"><b></b></a>',
  );
  assert.equal(writeElement('rect', {}), '<rect/>');
});
