import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, expect } from 'playwright/test';
import { copyOfContent, PROJECT } from './build.ts';

const { folder, content } = copyOfContent();
let preview: ChildProcess | undefined;
let address: string;

/** A port that nobody uses at the moment. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const port = await freePort();
  address = `http://localhost:${port}/`;
  preview = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    cwd: PROJECT,
    env: { ...process.env, CONTENT_DIR: content, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 100_000 },
    )
    .toBe(200);
});
test.afterAll(() => {
  preview?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('the live preview lays the report over the last good page, and takes it away when all is mended', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const path = join(content, 'initiatives/weir-review.md');
  const text = readFileSync(path, 'utf8');
  const overlay = page.locator('vite-error-overlay');
  await page.goto(`${address}initiatives/weir-review.html`);
  await expect(page.getByRole('main')).toContainText('The review found more gates than weirs');

  writeFileSync(
    path,
    text
      .replace('[@ostrander-2030]', '[@ostrander-2031]<script>window.name = "ran"</script>')
      .replace('status: closed', 'status: <b>shut</b>')
      .replace('found more gates', 'counted more gates'),
  );
  await expect(overlay).toContainText('3 errors');
  await expect(overlay.locator('#message-content')).toContainText('<b>shut</b> does not fit');
  await expect(overlay).toContainText('initiatives/weir-review.md:7:9');
  await expect(overlay).toContainText('Did you mean `ostrander-2030`?');
  await expect(overlay.locator('b')).toHaveCount(0);
  for (const again of ['as it was', 'loaded again']) {
    await expect(page.getByRole('main'), again).toContainText('The review found more gates than weirs');
    await expect(overlay, again).toBeVisible();
    await page.reload();
  }

  writeFileSync(path, text.replace('found more gates', 'counted more gates'));
  await expect(page.getByRole('main')).toContainText('The review counted more gates than weirs');
  await expect(overlay).toHaveCount(0);
});
