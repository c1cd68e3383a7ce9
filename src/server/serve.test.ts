import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { buffer, text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serve, type Server } from './serve.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const GLOSSARY = `<!doctype html><title>Glossary</title>${'<p>A term.</p>'.repeat(200)}`;
const NUMBERS = '0123456789';
const SECRET = 'a secret';

let folder = '';
let site = '';
let server: Server;
before(async () => {
  folder = temporaryFolder('served-');
  site = join(folder, 'site');
  for (const [path, written] of Object.entries({
    'site/index.html': 'home',
    'site/404.html': 'not here',
    'site/glossary.html': GLOSSARY,
    'site/sources.bib': GLOSSARY,
    'site/numbers.bin': NUMBERS,
    'site/empty.txt': '',
    'site/browse/index.html': 'browse',
    'site/a b%.txt': 'odd name',
    'site/.hidden': SECRET,
    'secret.txt': SECRET,
  })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), written);
  }
  server = await serve(site, 0);
});
after(async () => {
  await server.close();
});
beforeEach(async () => {
  assert.equal((await read('/')).body, 'home');
});

/** Asks for an address exactly as it is written, which `fetch` would tidy. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(server.address, { path, headers, method, agent: false }, resolve).once('error', reject).end();
  });
}

async function read(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const answer = await get(path, headers, method);
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

describe('a part of a file', () => {
  const cases: [range: string, status: number, body: string][] = [
    ['bytes=2-4', 206, '234'],
    ['bytes=-5', 206, '56789'],
    ['bytes=9-2', 200, NUMBERS],
    ['bytes=2-4,6-7', 200, NUMBERS],
    ['bytes=nonsense', 200, NUMBERS],
    ['bytes=10-', 416, ''],
  ];
  for (const [range, status, body] of cases)
    test(range, async () => {
      const answer = await read('/numbers.bin', { range });
      assert.deepEqual([answer.status, answer.body], [status, body]);
    });

  test('only of the version that the reader has begun with', async () => {
    const { headers } = await read('/numbers.bin', { range: 'bytes=0-1' });
    const tag = String(headers.etag);
    assert.equal((await read('/numbers.bin', { range: 'bytes=2-4', 'if-range': tag })).status, 206);
    assert.equal((await read('/numbers.bin', { range: 'bytes=2-4', 'if-range': '"older"' })).body, NUMBERS);
  });
});

describe('what a reader has is not sent again', () => {
  test('while the file is the same', async () => {
    const { headers } = await read('/numbers.bin');
    assert.equal(headers['cache-control'], 'no-cache');
    const again = await read('/numbers.bin', { 'if-none-match': `"other", W/${String(headers.etag)}` });
    assert.deepEqual([again.status, again.body], [304, '']);
    assert.equal((await read('/numbers.bin', { 'if-none-match': '"other"' })).status, 200);
  });

  for (const [accepted, encoding, unpack] of [
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['br;q=0, gzip;q=0.8', 'gzip', gunzipSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const)
    test(`and texts are compressed for those who take ${accepted}`, async () => {
      const answer = await get('/glossary.html', { 'accept-encoding': accepted });
      assert.equal(answer.headers['content-encoding'], encoding);
      assert.equal(unpack(await buffer(answer)).toString(), GLOSSARY);
      const again = await read('/glossary.html', {
        'accept-encoding': accepted,
        'if-none-match': String(answer.headers.etag),
      });
      assert.equal(again.status, 304);
    });

  test('records of sources as well, which say what they are', async () => {
    const { headers } = await get('/sources.bib', { 'accept-encoding': 'gzip' });
    assert.deepEqual(
      [headers['content-type'], headers['content-encoding']],
      ['application/x-bibtex', 'gzip'],
    );
  });

  test('and for no others', async () => {
    for (const refusing of ['gzip;q=0', 'gzip; q=0.0', 'br;q=0', 'zstd', '']) {
      const plain = await read('/glossary.html', { 'accept-encoding': refusing });
      assert.deepEqual([plain.headers['content-encoding'], plain.body], [undefined, GLOSSARY], refusing);
    }
  });
});

describe('addresses', () => {
  const redirects: Record<string, string> = {
    '/glossary/': '/glossary.html',
    '/glossary?q=a#b': '/glossary.html?q=a',
    '/browse': '/browse/',
  };
  for (const [address, location] of Object.entries(redirects))
    test(`${address} leads to ${location}`, async () => {
      const answer = await read(address);
      assert.deepEqual([answer.status, answer.headers.location], [302, location]);
    });

  test('of a folder and of odd names are found', async () => {
    assert.equal((await read('/browse/')).body, 'browse');
    assert.equal((await read('/a%20b%25.txt?x')).body, 'odd name');
    assert.equal((await read('/empty.txt')).body, '');
  });

  const none = [
    ...['/nothing', '/index.html/', '/browse/nothing/', '/%zz', '/%00', `/${'a'.repeat(5_000)}`, '//'],
    ...['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/./../secret.txt'],
    ...['//secret.txt', '/browse/../../secret.txt', '/.hidden', '/%2ehidden', '*'],
    ...['http://localhost/../secret.txt', '/browse/%2e%2e/%2e%2e/secret.txt', '/C:/secret.txt'],
  ];
  for (const address of none)
    test(`${address.slice(0, 40)} leads nowhere`, async () => {
      const answer = await read(address);
      assert.deepEqual([answer.status, answer.body], [404, 'not here']);
    });
});

test('no other method changes or shows anything', async () => {
  // Of a part it says nothing: ranges are for what is read.
  for (const headers of [undefined, { range: 'bytes=2-4' }]) {
    const head = await read('/numbers.bin', headers, 'HEAD');
    assert.deepEqual([head.status, head.headers['content-length'], head.body], [200, '10', '']);
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'TRACE'])
    assert.equal((await read('/numbers.bin', {}, method)).status, 405);
});

test('while the site is away readers are told so, and once it is back they read on', async () => {
  renameSync(site, `${site}.away`);
  try {
    for (const address of ['/', '/glossary.html', '/nothing']) {
      const { status, headers, body } = await read(address);
      assert.deepEqual([status, headers['retry-after']], [503, '1'], address);
      assert.match(body, /^The site is not in its place: .*\n$/);
    }
  } finally {
    renameSync(`${site}.away`, site);
  }
  assert.equal((await read('/glossary.html')).body, GLOSSARY);
});

test('a reader who leaves in the middle harms nobody', async () => {
  writeFileSync(join(site, 'large.bin'), Buffer.alloc(5_000_000));
  const answer = await get('/large.bin');
  answer.destroy();
  assert.equal((await read('/numbers.bin')).body, NUMBERS);
});

test(
  'it stops although a browser has connected ahead of a request that never comes',
  { timeout: 30_000 },
  async () => {
    const stopped = await serve(site, 0);
    const ahead = connect(Number(new URL(stopped.address).port), '127.0.0.1');
    await once(ahead, 'connect');
    await read('/');
    await Promise.all([stopped.close(), once(ahead, 'close')]);
  },
);
