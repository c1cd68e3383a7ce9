import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { downloadMetadataPaths, topFolderOf } from '../../model/edition/downloads.ts';
import { downloadsOf } from '../../model/edition/edition.ts';
import { loadPublication } from '../../publication/load-publication.ts';
import { PACKED_SITE } from '../app/precache-manifest.ts';
import { linkedDownloads, writeDownloadMetadata, writeChecksums, writeZip, zipAt } from './write.ts';
import { listFiles, reader } from '../built-files.ts';
import { checksumsOf, sha256, sumOf } from '../checksums.ts';
import { compressFile } from '../compressed-files.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';

const publication = loadPublication(
  fileURLToPath(new URL('../../publication/fixtures/_base', import.meta.url)),
  { drafts: false },
);
const downloads = downloadsOf(publication);
const folder = temporaryFolder('site-');
const site = ['assets/site.js', 'index.html', PACKED_SITE];
for (const path of [...site, downloads.singleFile, downloads.epub]) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), `of ${path}`);
}
const read = reader(folder);
const zip = () => {
  const files = site
    .filter((path) => path !== PACKED_SITE)
    .map((path) => compressFile({ path, content: read(path) }));
  writeZip(folder, zipAt(publication), files);
};
zip();
writeDownloadMetadata(folder, publication);
writeChecksums(folder, publication);

const pathsIn = (sums: string) => sums.match(/\S+$/gm);

test('writes every file that pages may link to', () => {
  const files = new Set(listFiles(folder));
  assert.deepEqual(
    linkedDownloads(publication).filter((path) => !files.has(path)),
    [],
  );
});

test('the zip holds one folder with the site and its sums', () => {
  const top = topFolderOf(publication);
  const unzipped = unzipSync(read(downloads.zip));
  assert.deepEqual(Object.keys(unzipped), [
    `${top}/SHA256SUMS`,
    `${top}/assets/site.js`,
    `${top}/index.html`,
  ]);
  const sums = unzipped[`${top}/SHA256SUMS`];
  assert.deepEqual(sums && pathsIn(strFromU8(sums)), ['assets/site.js', 'index.html']);
});

test('the sums of the site cover all of it but the downloads', () => {
  assert.equal(
    read('SHA256SUMS').toString(),
    checksumsOf(site.map((path) => sumOf({ path, content: read(path) }))),
  );
});

test('the sums beside the downloads are those of the downloads', () => {
  assert.equal(
    read(downloadMetadataPaths(publication).sums).toString(),
    checksumsOf(
      [downloads.zip, downloads.singleFile, downloads.epub].map((path) =>
        sumOf({ path: posix.basename(path), content: read(path) }),
      ),
    ),
  );
});

test('a second round changes nothing', () => {
  const before = listFiles(folder).map((path) => sha256(read(path)));
  zip();
  writeDownloadMetadata(folder, publication);
  writeChecksums(folder, publication);
  assert.deepEqual(
    listFiles(folder).map((path) => sha256(read(path))),
    before,
  );
});
