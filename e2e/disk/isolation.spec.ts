import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, expect, type Page } from 'playwright/test';
import { addressOf } from '../places.ts';
import { folder } from '../site.ts';

/** Markup that reaches for another host, by the path that it asks for there. */
const markup: Record<string, (address: string) => string> = {
  image: (address) => `<img src="${address}" alt="">`,
  script: (address) => `<script src="${address}"></script>`,
  style: (address) => `<link rel="stylesheet" href="${address}">`,
  prefetch: (address) => `<link rel="prefetch" href="${address}">`,
  frame: (address) => `<iframe src="${address}"></iframe>`,
  object: (address) => `<object data="${address}"></object>`,
  film: (address) => `<video src="${address}"></video>`,
  form: (address) =>
    `<iframe name="sink"></iframe><form action="${address}" target="sink" method="post"></form>`,
};

/** The same from a script beside the page, which a page from disk may run whatever its policy says. */
const scripted: Record<string, (address: string) => string> = {
  fetch: (address) => `fetch("${address}", { mode: "no-cors" }).catch(() => {})`,
  beacon: (address) => `navigator.sendBeacon("${address}", "secret")`,
  socket: (address) => `try { new WebSocket("${address.replace('http', 'ws')}") } catch {}`,
  events: (address) => `new EventSource("${address}")`,
  worker: (address) => `try { new Worker("${address}") } catch {}`,
};

/** Code that a page's text could smuggle in. */
const smuggled = `
  <script>document.documentElement.dataset.inline = "ran"</script>
  <img src="missing.png" alt="" onerror="document.documentElement.dataset.handler = 'ran'">
  <a id="address" href="javascript:document.documentElement.dataset.address = 'ran';void 0">Read on</a>`;
const RAN = { inline: 'ran', handler: 'ran', address: 'ran', eval: 'ran' };

const names = [...Object.keys(markup), ...Object.keys(scripted)];
/** A worker may only come from the page's own origin, whatever the policy. */
const reaching = names.filter((name) => name !== 'worker').sort();

/** Listens for whatever comes, and keeps only the names of what was asked for. */
async function listen() {
  const heard = new Set<string>();
  const server = createServer((request, response) => {
    heard.add(request.url?.slice(1) ?? '');
    response.setHeader('access-control-allow-origin', '*').end();
  });
  server.on('upgrade', (request, socket) => {
    heard.add(request.url?.slice(1) ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, heard, close };
}

/** Puts hostile markup and a hostile script into a page of a copy, below its policy. */
function corrupt(copy: string, home: string, change: (html: string) => string): string {
  const entries = (attempts: typeof markup) =>
    Object.entries(attempts).map(([name, attempt]) => attempt(home + name));
  const script = `
    const seen = document.documentElement.dataset;
    addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => {
      // Of what a frame or an object would hold, browsers name only the host.
      const name = new URL(blockedURI, location.href).pathname.slice(1) || effectiveDirective.replace("-src", "");
      seen.refused = (seen.refused ?? "") + " " + name;
    });
    try { eval('seen.eval = "ran"') } catch {}
    ${entries(scripted).join('\n')}
    addEventListener("load", () => document.querySelector("form[target=sink]").submit());`;
  writeFileSync(join(copy, 'hostile.js'), script);
  const html = change(readFileSync(join(copy, 'about.html'), 'utf8'));
  const hostile = `<script src="hostile.js"></script>${entries(markup).join('')}${smuggled}`;
  writeFileSync(
    join(copy, 'about.html'),
    html.replace(/<body[^>]*>/, (body) => body + hostile),
  );
  return `${addressOf(copy)}about.html`;
}

async function visit(page: Page, address: string) {
  await page.goto(address);
  await page.locator('#address').click();
}

const withoutPolicy = (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
const dataOf = (page: Page) =>
  page.locator('html').evaluate(({ dataset }) => Object.fromEntries(Object.entries(dataset)));

test.describe(() => {
  let copy: string;
  let server: Awaited<ReturnType<typeof listen>>;
  test.beforeEach(async () => {
    copy = mkdtempSync(join(tmpdir(), 'hostile-'));
    cpSync(folder, copy, { recursive: true });
    server = await listen();
  });
  test.afterEach(() => {
    server.close();
    rmSync(copy, { recursive: true });
  });

  test('a page opened from disk contacts nobody and runs nothing that was smuggled in', async ({ page }) => {
    await visit(
      page,
      corrupt(copy, server.home, (html) => html),
    );
    for (const name of reaching)
      await expect(page.locator('html'), name).toHaveAttribute('data-refused', new RegExp(`\\b${name}\\b`));
    expect([...server.heard]).toEqual([]);
    const data = await dataOf(page);
    for (const name of Object.keys(RAN)) expect(data, name).not.toHaveProperty(name);
  });

  test('a page opened from disk would contact others and run what was smuggled in, were it not for its policy', async ({
    page,
  }) => {
    await visit(page, corrupt(copy, server.home, withoutPolicy));
    await expect.poll(() => [...server.heard].sort()).toEqual(reaching);
    // An address of a script runs after the click.
    await expect.poll(() => dataOf(page)).toMatchObject(RAN);
  });
});
