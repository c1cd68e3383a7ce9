import { join } from 'node:path';
import { test, expect } from 'playwright/test';
import { contentDirectory } from '../../src/publication/folder/content-folder.ts';
import { copyOfContent } from '../problems/build.ts';
import { golden } from '../search/golden.ts';
import { searchIn, shownFor } from '../search/node-search.ts';
import { showAll } from '../search/show-all.ts';
import { folder } from '../site.ts';
import { startPreview } from './preview-server.ts';

test('golden queries find the same in the live preview as in the built site', async ({ page }) => {
  test.setTimeout(400_000);
  const queries = golden.map(({ query }) => query);
  const preview = await startPreview(contentDirectory(), join(copyOfContent().folder, 'generator'));
  try {
    const shown = await showAll(page, queries, `${preview.address}search.html`);
    const answer = searchIn(folder);
    for (const [index, query] of queries.entries())
      expect.soft(shown[index], query).toEqual(await shownFor(answer, query));
  } finally {
    await preview.stop();
  }
});
