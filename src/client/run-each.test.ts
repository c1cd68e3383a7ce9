import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runEach } from './run-each.ts';

test('one failing step does not stop the next, and is told', (context) => {
  const told: unknown[] = [];
  const before = globalThis.reportError;
  globalThis.reportError = (error) => told.push(error);
  context.after(() => (globalThis.reportError = before));
  const fault = new URIError('URI malformed');
  const ran: string[] = [];
  runEach([
    () => ran.push('theme'),
    () => {
      throw fault;
    },
    () => ran.push('search'),
  ]);
  assert.deepEqual([ran, told], [['theme', 'search'], [fault]]);
});
