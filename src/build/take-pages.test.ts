import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writerInto } from '../editions/built-files.ts';
import type { KeptPages } from '../editions/rendered-pages.ts';
import type { RewrittenPage } from '../editions/site/html-pass.ts';
import { pageWriter } from '../editions/site/write-pages.ts';
import { takePages } from './take-pages.ts';
import { publication } from '../testing/publication-samples.ts';
import { shareText } from '../text/encoding/shared-text.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const NOTHING_KEPT: KeptPages<RewrittenPage> = {
  rendered: () => Promise.resolve(undefined),
  keep: () => undefined,
  finished: () => undefined,
  keepFinished: () => undefined,
  save: () => Promise.resolve(),
};
const PAGES = {
  'about.html': '<main><a href="/index.html">Home</a></main>',
  'index.html': '<main id="top"><span data-page-count>all</span> pages</main>',
};

for (const [size, kept, early] of [
  ['few', NOTHING_KEPT, []],
  ['many', undefined, ['about.html']],
] as const)
  test(`of ${size} pages ${early.length ? 'those are' : 'none is'} written before the last has come`, async () => {
    const folder = temporaryFolder('vademecum-pages-');
    const written: string[] = [];
    const writer = pageWriter(writerInto(folder), kept, (path) => written.push(path));
    const pages = takePages(publication(), writer, kept, () => assert.fail('Nothing is code.'));
    for (const [path, html] of Object.entries(PAGES))
      pages.take({ path, hash: '', html: shareText(Buffer.from(html)) });
    assert.deepEqual(written, early);
    assert.deepEqual(await pages.write(), [
      { path: 'about.html', ids: [], links: ['index.html'], references: [] },
      { path: 'index.html', ids: ['top'], links: [], references: [] },
    ]);
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    assert.equal(read('about.html'), '<main><a href="index.html">Home</a></main>');
    assert.equal(read('index.html'), '<main id="top"><span data-page-count>2</span> pages</main>');
  });
