import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { xmlId } from './xml-id.ts';

test('different ids stay different, and are names in XML', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1 }),
      (a, b) => {
        assert.match(xmlId(a), /^[A-Za-z_][\w.-]*$/);
        assert.equal(xmlId(a) === xmlId(b), a === b);
      },
    ),
  );
});
