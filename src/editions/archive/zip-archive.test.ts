import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { test } from 'node:test';
import { sha256 } from '../checksums.ts';
import { compressFile } from '../compressed-files.ts';
import { zipOf } from './zip-archive.ts';

const files = ['index.html', '404.html', 'a/b.js'].map((path) =>
  compressFile({ path, content: Buffer.from(`of ${path}`) }),
);

test('gives back every file, in one folder, in the order of paths', () => {
  const unzipped = unzipSync(Buffer.concat([...zipOf('copy', files)]));
  assert.deepEqual(
    Object.entries(unzipped).map(([path, content]) => [path, strFromU8(content)]),
    [
      ['copy/404.html', 'of 404.html'],
      ['copy/a/b.js', 'of a/b.js'],
      ['copy/index.html', 'of index.html'],
    ],
  );
});

test('is the same in every time zone, and whatever order files come in', () => {
  const program = `
    import { sha256 } from ${JSON.stringify(import.meta.resolve('../checksums.ts'))};
    import { zipOf } from ${JSON.stringify(import.meta.resolve('./zip-archive.ts'))};
    import { compressFile } from ${JSON.stringify(import.meta.resolve('../compressed-files.ts'))};
    const compress = (path) => compressFile({ path, content: Buffer.from('of ' + path) });
    const files = ${JSON.stringify(files.map(({ path }) => path).toReversed())}.map(compress);
    console.log(sha256(Buffer.concat([...zipOf('copy', files)])));`;
  const expected = sha256(Buffer.concat([...zipOf('copy', files)]));
  for (const TZ of ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago']) {
    const made = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
    assert.equal(made.trim(), expected, TZ);
  }
});
