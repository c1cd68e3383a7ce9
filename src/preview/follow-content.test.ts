import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { followContent } from './follow-content.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const CONTENT = fileURLToPath(new URL('../../e2e/fixtures/second/', import.meta.url));

type Step = (request: object, response: object, next: () => void) => void;
type Told = { type: string } | ErrorPayload;

/** A copy of a publication, and what follows it, without a server. */
function follow(t: TestContext) {
  t.mock.method(console, 'error', () => undefined);
  const content = temporaryFolder('content-');
  cpSync(CONTENT, content, { recursive: true });
  const pages = new EventEmitter();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const ws = { on: pages.on.bind(pages), send: () => pages.emit('sent') };
  const forgotten: string[] = [];
  const modules = ['site.yaml', 'pages/a.mdx'].map((name) => ({ file: join(content, name) }));
  const moduleGraph = {
    idToModuleMap: new Map(modules.map((module) => [module.file, module])),
    invalidateModule: ({ file }: { file: string }) => forgotten.push(relative(content, file)),
  };
  const steps: Step[] = [];
  const middlewares = { use: (step: Step) => steps.push(step) };
  const begin = () => {
    followContent(
      {
        ws,
        watcher,
        middlewares,
        environments: { ssr: { moduleGraph, hot: { send: () => undefined } } },
      } as unknown as ViteDevServer,
      content,
      (_file, text) => text.includes('import '),
    );
  };
  /** What a page is told as it is made, and says as soon as it listens. */
  const make = (address: string, html: string) => {
    let told = '';
    const response = {
      statusCode: 200,
      destroyed: false,
      setHeader: (_name: string, value: string) => (told = value),
      getHeader: () => 'text/html',
      write: () => true,
      end: (...sent: string[]) => sent.length,
    };
    const request = { method: 'GET', url: address, headers: { accept: 'text/html' } };
    for (const step of steps) step(request, response, () => undefined);
    response.end(html);
    const [name = '', count] = told.split(';dur=');
    return () => {
      const heard: Told[] = [];
      pages.emit(
        name,
        { count: Number(count), address: address.replace(/\?.*/, '') },
        {
          send: (one: Told) => heard.push(one),
        },
      );
      return heard;
    };
  };
  const change = async (name: string, text: string) => {
    appendFileSync(join(content, name), text);
    watcher.emit('all', 'change', join(content, name));
    await once(pages, 'sent');
  };
  return { content, change, forgotten, begin, make };
}

test('a page that listens only after a change, and was made before it, is told to reload', async (t) => {
  const { change, begin, make } = follow(t);
  begin();
  const early = make('/', '');
  await change('glossary.yaml', '');
  const late = make('/', '');
  assert.deepEqual(late(), []);
  assert.deepEqual(
    early().map(({ type }) => type),
    ['full-reload'],
  );
});

test('an edit leaves scripts as they are, which take half a second, unless their words change', async (t) => {
  const { change, forgotten, begin } = follow(t);
  begin();
  await change('glossary.yaml', '\n# Nothing new.\n');
  assert.deepEqual(forgotten.splice(0), ['pages/a.mdx']);
  await change('site.yaml', '\nauthorsGuide: false\n');
  assert.deepEqual(forgotten, ['site.yaml', 'pages/a.mdx']);
});

test('what the code of a text makes and no page may show is laid over its page, as a build would tell it', (t) => {
  const { content, begin, make } = follow(t);
  mkdirSync(join(content, 'pages'));
  writeFileSync(
    join(content, 'pages/made.mdx'),
    "---\ntitle: Made\nsummary: What code makes.\nupdated: 2020-02-01\n---\n\nimport { format } from 'node:util';\n\n{format('words')}\n",
  );
  begin();
  const page = (inside: string) => `<body><main>${inside}</main></body>`;
  assert.deepEqual(make('/made.html', page('words'))(), []);
  assert.deepEqual(make('/initiatives/weir-review.html', page('<iframe></iframe>'))(), []);
  const [payload] = make('/made.html?a=b', page('<iframe></iframe>'))();
  assert.ok(payload && 'err' in payload);
  assert.equal(payload.err['name'], 'removed-html');
  assert.match(payload.err.message, /makes `<iframe>`, which has no effect/);
  assert.match(payload.err.stack, /^error removed-html {2}\S+made\.mdx:7:1\n {2}7 \| import \{ format/);
});
