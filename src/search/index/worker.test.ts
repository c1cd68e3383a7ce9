import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Fragment } from '../engine/search-engine.ts';
import {
  serveEngine,
  type Columns,
  type FromWorker,
  type Question,
  type ToWorker,
  type WorkerScope,
} from '../engine/worker.ts';
import { buildIndex } from './build-index.ts';
import type { IndexFile } from './index-file.ts';
import { engineScript } from './write.ts';
import { unpackFile } from '../engine/unpack-file.ts';

/** What a worker has of the browser; no page, no files. */
const BROWSER = { Response, TextDecoder, TextEncoder, URL, WebAssembly, setTimeout, clearTimeout, console };

describe('the installed Pagefind runs in a worker that is one text and has no page and no files', () => {
  let files: IndexFile[] = [];
  let engine = '';
  before(async () => {
    const page = (word: string) => ({
      path: `${word}.html`,
      html: `<html lang="en"><body data-pagefind-body><h1>Records</h1><p data-pagefind-filter="kind">${word}</p>`,
    });
    ({ files } = await buildIndex(['alpha', 'beta'].map(page), []));
    const vademecum = { register: (_path: string, what: () => unknown) => (engine = what.toString()) };
    runInNewContext(new TextDecoder().decode(engineScript(files).content), { vademecum });
  });

  /** @param bring answers with a file that the worker asks for */
  const startWorker = (bring: (path: string) => Uint8Array | undefined) => {
    const answers = new Map<number, PromiseWithResolvers<unknown>>();
    const scope: WorkerScope = {
      onmessage: null,
      postMessage(sent: FromWorker) {
        const message = structuredClone(sent);
        if ('file' in message) {
          const bytes = bring(message.path)?.slice();
          const path = pathOf(message.path);
          if (!bytes) send({ file: message.file, error: `Missing: ${message.path}` });
          else
            void unpackFile(path, bytes).then((unpacked) => {
              send({ file: message.file, bytes: unpacked });
            });
        } else if (message.error === undefined) answers.get(message.answer)?.resolve(message.value);
        else answers.get(message.answer)?.reject(new Error(message.error));
      },
    };
    const send = (message: ToWorker) => {
      setImmediate(() => scope.onmessage?.({ data: message }));
    };
    const options = JSON.stringify({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
    runInNewContext(`(${serveEngine.toString()})(scope,${engine},${options})`, { ...BROWSER, scope });
    return (question: Question) => {
      const answer = Promise.withResolvers<unknown>();
      answers.set(question.ask, answer);
      send(question);
      return answer.promise;
    };
  };
  const pathOf = (address: string) => address.replace(/^\/pagefind\//, '').replace(/\?.*$/, '');
  const fileAt = (address: string) => files.find(({ path }) => path === pathOf(address))?.content;

  test('it answers with facets, results and their texts', async () => {
    const ask = startWorker(fileAt);
    await ask({ ask: 1, what: 'start' });
    const options = { filters: { kind: { any: ['beta'] } } };
    const { ids, places, totalFilters } = (await ask({
      ask: 2,
      what: 'search',
      query: 'records',
      options,
    })) as Columns;
    assert.deepEqual([ids.length, places], [1, 1]);
    assert.deepEqual(totalFilters, { kind: { alpha: 1, beta: 1 } });
    const { url } = (await ask({ ask: 3, what: 'data', search: 2, result: 0 })) as Fragment;
    assert.equal(url, '/beta.html');
  });

  test('it is without what unpacks files, which are unpacked before it gets them, and what asks a worker of its own', () => {
    assert.doesNotMatch(engine, /invalid gzip data|pagefind-worker|mergeIndex/);
  });

  test('a first search waits for nothing but its files', () => {
    assert.match(engine, /await \w+\(1\)/);
    assert.doesNotMatch(engine, /await \w+\(\d\d+\)/);
  });

  test('a file that is missing is told to who asked', async () => {
    const ask = startWorker((path) => (path.includes('.pf_fragment') ? undefined : fileAt(path)));
    await ask({ ask: 1, what: 'search', query: 'alpha', options: { filters: {} } });
    await assert.rejects(ask({ ask: 2, what: 'data', search: 1, result: 0 }), /Missing: .*pf_fragment/);
  });
});
