import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { test } from 'node:test';
import { sha256 } from '../checksums.ts';
import { zipOf } from './zip-archive.ts';

const files = ['index.html', '404.html', 'a/b.js'].map((path) => ({
  path,
  content: Buffer.from(`of ${path}`),
}));

test('gives back every file, in one folder, in the order of paths', async () => {
  const unzipped = unzipSync(await zipOf('copy', files));
  assert.deepEqual(
    Object.entries(unzipped).map(([path, content]) => [path, strFromU8(content)]),
    [
      ['copy/404.html', 'of 404.html'],
      ['copy/a/b.js', 'of a/b.js'],
      ['copy/index.html', 'of index.html'],
    ],
  );
});

test('is the same in every time zone, and whatever order files come in', async () => {
  const program = `
    import { sha256 } from ${JSON.stringify(import.meta.resolve('../checksums.ts'))};
    import { zipOf } from ${JSON.stringify(import.meta.resolve('./zip-archive.ts'))};
    const files = ${JSON.stringify(files.toReversed().map(({ path, content }) => [path, content.toString()]))};
    console.log(sha256(await zipOf('copy', files.map(([path, text]) => ({ path, content: Buffer.from(text) })))));`;
  const expected = sha256(await zipOf('copy', files));
  for (const TZ of ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago']) {
    const made = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
    assert.equal(made.trim(), expected, TZ);
  }
});
