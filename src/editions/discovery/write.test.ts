import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { briefing, publication } from '../../testing/publication-samples.ts';
import { writeDiscovery } from './write.ts';

test('the sitemap lists pages by their addresses, and there is none without an address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
  const plain = publication({ briefings: [briefing('first', { updated: '2021-02-03' })] });
  const pages = ['search.html', 'briefings/first.html', 'about.html', '404.html'].map((path) => ({ path }));
  assert.deepEqual(writeDiscovery(folder, plain, pages), []);
  const site = { ...plain.site, url: 'https://example.org/a' };
  assert.deepEqual(writeDiscovery(folder, { ...plain, site }, pages), ['sitemap.xml']);
  assert.deepEqual(readFileSync(join(folder, 'sitemap.xml'), 'utf8').match(/<url>.*<\/url>/g), [
    '<url><loc>https://example.org/a/about.html</loc></url>',
    '<url><loc>https://example.org/a/briefings/first.html</loc><lastmod>2021-02-03</lastmod></url>',
  ]);
  rmSync(folder, { recursive: true });
});
