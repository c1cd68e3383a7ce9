import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { followContent } from './follow-content.ts';

const CONTENT = fileURLToPath(new URL('../../e2e/fixtures/second/', import.meta.url));

test('a page that listens only after a change, and was made before it, is told to reload', async (t) => {
  t.mock.method(console, 'error', () => undefined);
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(CONTENT, content, { recursive: true });
  t.after(() => {
    rmSync(content, { recursive: true });
  });
  const pages = new EventEmitter();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const changed = Promise.withResolvers<undefined>();
  const ws = {
    on: pages.on.bind(pages),
    send: () => {
      changed.resolve(undefined);
    },
  };
  type Step = (request: object, response: object, next: () => void) => void;
  const steps: Step[] = [];
  const middlewares = { use: (step: Step) => steps.push(step) };
  followContent({ ws, watcher, middlewares, environments: {} } as unknown as ViteDevServer, content);
  /** What a page is told as it is made, and says as soon as it listens. */
  const make = () => {
    let told = '';
    const response = { setHeader: (_name: string, value: string) => (told = value) };
    steps[0]?.({}, response, () => undefined);
    const [name = '', count] = told.split(';dur=');
    return (heard: string[]) =>
      pages.emit(name, Number(count), { send: ({ type }: { type: string }) => heard.push(type) });
  };

  const early = make();
  watcher.emit('all', 'change', join(content, 'glossary.yaml'));
  await changed.promise;
  const late = make();
  const heard: Record<'early' | 'late', string[]> = { early: [], late: [] };
  late(heard.late);
  early(heard.early);
  assert.deepEqual(heard, { early: ['full-reload'], late: [] });
});
