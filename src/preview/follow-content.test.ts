import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { followContent } from './follow-content.ts';

const CONTENT = fileURLToPath(new URL('../../e2e/fixtures/second/', import.meta.url));

test('a page that connects after a change, and was asked for before it, is told to reload', async (t) => {
  t.mock.method(console, 'error', () => undefined);
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(CONTENT, content, { recursive: true });
  t.after(() => {
    rmSync(content, { recursive: true });
  });
  const sent: string[] = [];
  const connections = new EventEmitter();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const steps: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void)[] = [];
  const told = Promise.withResolvers<void>();
  const ws = {
    on: connections.on.bind(connections),
    send: ({ type }: { type: string }) => {
      sent.push(type);
      told.resolve();
    },
  };
  const middlewares = { use: (step: (typeof steps)[number]) => steps.push(step) };
  followContent({ ws, watcher, middlewares, environments: {} } as unknown as ViteDevServer, content);
  const ask = () => {
    const request = { method: 'GET', headers: { accept: 'text/html' } } as IncomingMessage;
    steps[0]?.(request, {} as ServerResponse, () => undefined);
  };

  ask();
  watcher.emit('all', 'change', join(content, 'glossary.yaml'));
  await told.promise;
  assert.deepEqual(sent, ['full-reload']);
  connections.emit('connection');
  assert.deepEqual(sent, ['full-reload', 'full-reload']);
  ask();
  connections.emit('connection');
  assert.equal(sent.length, 2);
});
