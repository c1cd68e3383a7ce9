import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { serve } from '../../src/server/serve.ts';
import { copyGenerator } from '../generator-copy.ts';
import { copyOfContent } from '../problems/build.ts';

test('where a single file would be too large, the download page says so and offers the zip and the book', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const { folder, content, output } = copyOfContent();
  const generator = join(folder, 'generator');
  copyGenerator(generator);
  const rule = join(generator, 'src/model/edition/downloads.ts');
  const small = readFileSync(rule, 'utf8').replace(/(LARGEST_SINGLE_FILE = )[\d_]+/, '$1100_000');
  writeFileSync(rule, small);
  const built = spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: generator,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: output },
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);

  const downloads = readdirSync(join(output, 'download'));
  expect(downloads.filter((name) => name.endsWith('.html'))).toEqual([]);
  const [zip = ''] = downloads.filter((name) => name.endsWith('.zip'));
  expect(readFileSync(join(output, 'download/SHA256SUMS'), 'utf8')).toMatch(
    /^[0-9a-f]{64} {2}\S+\.epub\n[0-9a-f]{64} {2}\S+\.zip\n$/,
  );
  const server = await serve(output, 0);
  try {
    await page.goto(`${server.address}take-it-with-you.html`);
    const main = page.getByRole('main');
    await expect(main.locator('a[download]')).toHaveText([
      `Download ${zip}`,
      `Download ${zip.replace(/zip$/, 'epub')}`,
    ]);
    await expect(main.locator('[data-fact=size]:visible')).toHaveText([/^\d/, /^\d/]);
    await expect(main).toContainText('There is no edition in one file');
    await expect(main).not.toContainText('single file');
    await expect(main.getByRole('columnheader', { name: 'The single file' })).toHaveCount(0);
  } finally {
    await server.close();
  }
});
