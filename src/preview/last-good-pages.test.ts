import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { lastGoodPages } from './last-good-pages.ts';

/** A preview whose content can break, and whose pages are written by the test. */
async function preview(t: TestContext, write: (response: ServerResponse) => void) {
  const state = { broken: false, neverWhole: false };
  const step = lastGoodPages(
    () => state.broken,
    () => state.neverWhole,
  );
  const server = createServer((request, response) => {
    step(request, response, () => {
      response.setHeader('content-type', 'text/html');
      write(response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const options = { headers: { accept: 'text/html' } };
  return {
    state,
    read: async () => (await fetch(address, options)).text(),
    request: () => get(address, options).on('error', () => undefined),
  };
}

test('while the content has errors a page stays as it last was without', async (t) => {
  let text = 'good';
  const { state, read } = await preview(t, (response) => response.end(text));
  assert.equal(await read(), 'good');
  text = 'half-written';
  state.broken = true;
  assert.equal(await read(), 'good');
  state.broken = false;
  assert.equal(await read(), 'half-written');
});

test('where there has been no content without errors, a page holds only what lays the report over it', async (t) => {
  const { state, read } = await preview(t, () => assert.fail('There is nothing to make a page of.'));
  Object.assign(state, { broken: true, neverWhole: true });
  assert.match(await read(), /^<!doctype html>.*<script type="module" src="\/@vite\/client">/);
});

test('a page that a browser left before it was whole is not kept', async (t) => {
  const whole = { next: true };
  const left = Promise.withResolvers<undefined>();
  const { state, read, request } = await preview(t, (response) => {
    if (whole.next) {
      response.end('whole');
      return;
    }
    response.once('close', () => {
      response.end();
      left.resolve(undefined);
    });
    response.write('half');
  });
  assert.equal(await read(), 'whole');
  whole.next = false;
  const asked = request();
  await once(asked, 'response');
  asked.destroy();
  await left.promise;
  state.broken = true;
  assert.equal(await read(), 'whole');
});
