import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseFileNames } from './refuse-file-names.ts';

test('stops the build with every problem, and says where names come from', () => {
  refuseFileNames([]);
  assert.throws(
    () => {
      refuseFileNames(['con.html', 'A.html']);
    },
    (error: Error) => ['con.html', 'A.html', 'content folder'].every((part) => error.message.includes(part)),
  );
});
