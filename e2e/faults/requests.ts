import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { serve } from '../../src/server/serve.ts';
import { swapIn } from '../../src/staging/directories.ts';
import type { Random } from '../bench/publication/random.ts';

const REQUESTS = 100;
const PATHS = [
  '/',
  '/page.html',
  '/page/',
  '/none',
  '/../../etc/passwd',
  '/%2e%2e/secret',
  '/%zz',
  '//',
  '/%00',
];
const RANGES = [
  '',
  '',
  'bytes=9-2',
  'bytes=-5',
  'bytes=5-',
  'bytes=0-0',
  'bytes=99999-',
  'bytes=-',
  'a',
  'bytes=0-1,3-4',
];
const METHODS = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS'];
const ANSWERS = [200, 206, 302, 404, 405, 416, 503];

const PAGE_SIZE = 50_000;

/** Odd requests, while one site takes the place of another again and again: each is answered, and no page is mixed. */
export async function tryRequests(random: Random): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'requests-'));
  const put = (letter: string) => {
    const staged = join(folder, 'staged');
    mkdirSync(staged);
    for (const name of ['index.html', 'page.html', '404.html'])
      writeFileSync(join(staged, name), letter.repeat(PAGE_SIZE));
    swapIn(staged, join(folder, 'site'));
  };
  put('a');
  const server = await serve(join(folder, 'site'), 0);
  try {
    const answers = Array.from({ length: REQUESTS }, async (_, number) => {
      if (number % 10 === 0) put(random.pick(['b', 'c', 'd']));
      return ask(server.address, random.pick(PATHS), random.pick(METHODS), random.pick(RANGES));
    });
    return (await Promise.all(answers)).find((fault) => fault !== undefined);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** @returns what is wrong with the answer */
function ask(address: string, path: string, method: string, range: string): Promise<string | undefined> {
  const what = `${method} ${path} ${range}`;
  return new Promise((resolve) => {
    request(address, { path, method, agent: false, headers: range ? { range } : {} }, (answer) => {
      const { statusCode = 0 } = answer;
      text(answer).then(
        (body) => {
          if (!ANSWERS.includes(statusCode)) resolve(`${what}: ${statusCode}`);
          else if (statusCode === 200 && method === 'GET' && !/^(?:a+|b+|c+|d+)$/.test(body))
            resolve(`${what}: mixed`);
          else if (/^\s+at /m.test(body)) resolve(`${what}: a stack trace`);
          else resolve(undefined);
        },
        (error: unknown) => {
          resolve(`${what}: ${String(error)}`);
        },
      );
    })
      .once('error', (error) => {
        resolve(`${what}: ${error.message}`);
      })
      .end();
  });
}
