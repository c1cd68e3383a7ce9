import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperMargins } from './paper-margins.ts';

test('no title can end the text or the style that it is printed by', () => {
  assert.equal(
    paperMargins('a "b" \\ </style>\n', 'Édition'),
    '@page{@bottom-left{content:"a \\22 b\\22  \\5c  \\3c /style>\\a "}@bottom-right{content:"Édition"}}',
  );
});
