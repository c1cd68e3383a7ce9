import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from './decode-text.ts';

test('lines of programs that end them with a carriage return alone are lines', () => {
  const { text } = decodeText(Buffer.from('---\rtitle: A\r---\r\rOne.\r\nTwo.\n'), 'pages/a.md');
  assert.equal(text, '---\ntitle: A\n---\n\nOne.\r\nTwo.\n');
});
