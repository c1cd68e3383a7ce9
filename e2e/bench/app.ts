import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, expect, type Browser, type Page } from 'playwright/test';
import { parseRange } from '../../src/server/byte-range.ts';
import { typeOf } from '../../src/editions/app/app-addresses.ts';
import { PACKED_SITE } from '../../src/editions/app/precache-manifest.ts';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { createOurs } from './ours.ts';
import { writePublication } from './publication/write.ts';
import { megabytes, seconds } from './table.ts';

/**
 * `npm run bench:app`: tries the app of a large publication in a real browser: that it asks before it keeps
 * anything, shows how far it is, goes on after a break and survives a full storage. `-- 1000` takes another
 * number of pages, `-- FOLDER` a site that is built.
 */
const PAGE = 'initiatives/page-00004.html';
const OTHER = 'initiatives/page-00005.html';
/** Until all is kept: every file goes into the storage of the browser by itself. */
const LONG = { timeout: 600_000 };

const [wanted = '10000'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'bench-app-'));
try {
  await tryApp(existsSync(join(wanted, 'index.html')) ? resolve(wanted) : await buildSite(Number(wanted)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function buildSite(pages: number): Promise<string> {
  if (!Number.isInteger(pages) || pages < 10)
    throw new Error('Say a number of pages, at least 10, or a site.');
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  writePublication(content, pages);
  await createOurs(content, 'initiatives/page-00004.md', site, join(folder, 'generator')).cold();
  return site;
}

interface Host {
  address: string;
  /** The bytes of files that it has sent. */
  sent: number;
  /** After how many more bytes it breaks off. */
  left: number;
  close: () => void;
}

/** Serves a site, until the network breaks; the packed file at 40 MB a second, so that there is something to see. */
async function openHost(site: string): Promise<Host> {
  const host: Host = { address: '', sent: 0, left: Infinity, close: () => undefined };
  const send = async (response: ServerResponse, path: string, asked = '') => {
    const whole = readFileSync(path);
    const range = parseRange(asked, whole.length);
    const bytes = typeof range === 'string' ? whole : whole.subarray(range.start, range.end + 1);
    response.writeHead(bytes === whole ? 200 : 206, {
      'content-type': typeOf(path),
      'content-length': bytes.length,
    });
    for (let from = 0; from < bytes.length && !response.destroyed; from += 1_000_000) {
      const part = bytes.subarray(from, from + 1_000_000);
      host.left -= part.length;
      if (host.left < 0) {
        response.destroy();
        return;
      }
      host.sent += part.length;
      response.write(part);
      if (bytes.length > 1_000_000) await wait(25);
    }
    response.end();
  };
  const server = createServer((request, response) => {
    const path = join(site, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (host.left < 0) request.socket.destroy();
    else if (statSync(path, { throwIfNoEntry: false })?.isFile())
      void send(response, path, request.headers.range);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host.address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  host.close = () => {
    server.close().closeAllConnections();
  };
  return host;
}

async function tryApp(site: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const size = statSync(join(site, PACKED_SITE)).size;
    console.log(`The packed site takes ${megabytes(size)}.`);
    await inNewContext(browser, site, (page, host) => breakOff(page, host, size));
    await inNewContext(browser, site, (page, host) => fillStorage(page, host, size));
  } finally {
    await browser.close();
  }
}

async function inNewContext(
  browser: Browser,
  site: string,
  use: (page: Page, host: Host) => Promise<void>,
): Promise<void> {
  const [context, host] = [await browser.newContext(), await openHost(site)];
  try {
    await use(await context.newPage(), host);
  } finally {
    await context.close();
    host.close();
  }
}

function panelOf(page: Page) {
  return page.getByRole('region', { name: 'On this device' });
}

function statusOf(page: Page) {
  return panelOf(page).getByRole('status');
}

function keepOn(page: Page) {
  return panelOf(page).getByRole('button', { name: 'Keep all of it on this device' });
}

async function breakOff(page: Page, host: Host, size: number): Promise<void> {
  await page.goto(host.address + PAGE);
  await expect(keepOn(page)).toBeVisible();
  console.log(
    `It asks first: “${await statusOf(page).innerText()}”; ${megabytes(host.sent)} were sent so far.`,
  );

  const shares = await page.evaluateHandle(() => {
    const seen = new Set<number>();
    const bar = document.querySelector('progress');
    if (bar) new MutationObserver(() => seen.add(bar.value)).observe(bar, { attributes: true });
    return seen;
  });
  host.left = size / 2;
  let start = performance.now();
  await keepOn(page).click();
  await expect(statusOf(page)).toHaveText(/^Not all of this publication/, LONG);
  const seen = await shares.evaluate((set) => [...set]);
  console.log(
    `The network breaks off half-way: ${seen.length} steps of progress up to ${Math.round(100 * Math.max(...seen))} %, ` +
      `“${await statusOf(page).innerText()}” after ${seconds((performance.now() - start) / 1000)}.`,
  );

  host.left = Infinity;
  host.sent = 0;
  start = performance.now();
  await panelOf(page).getByRole('button').click();
  await expect(statusOf(page)).toHaveText(/^All of it is on this device/, LONG);
  console.log(
    `Tried again: kept after ${seconds((performance.now() - start) / 1000)}, ${megabytes(host.sent)} were sent.`,
  );

  host.left = -1;
  await page.goto(host.address + OTHER);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  console.log('Without a network, other pages open.');
}

async function fillStorage(page: Page, host: Host, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(host.address).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: size / 2 });
  await page.goto(host.address + PAGE);
  await keepOn(page).click();
  await expect(statusOf(page)).toHaveText(/storage is full or blocked/, LONG);
  await page.goto(host.address + OTHER);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  console.log(`The storage holds half of it: “${await statusOf(page).innerText()}”; reading goes on.`);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await panelOf(page).getByRole('button', { name: 'Try again' }).click();
  await expect(statusOf(page)).toHaveText(/^All of it is on this device/, LONG);
  console.log('With room again, all of it is kept.');
}
