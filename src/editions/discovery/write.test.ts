import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { RECORD } from '../../model/edition/edition-record.ts';
import type { Publication } from '../../model/entries.ts';
import { relate } from '../../model/relations.ts';
import { briefing, publication } from '../../testing/publication-samples.ts';
import { writerInto } from '../built-files.ts';
import { writeDiscovery } from './write.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';

const related = (one: Publication) => ({ publication: one, relations: relate(one) });

test('the sitemap lists pages by their addresses but for withdrawn ones, and there is none without an address', () => {
  const folder = temporaryFolder('sitemap-');
  const plain = publication({ briefings: [briefing('first', { updated: '2021-02-03' })] });
  const pages = ['search.html', 'briefings/first.html', 'about.html', 'gone.html', '404.html'].map(
    (path) => ({
      path,
    }),
  );
  const { name, title, tagline, publisher, language } = plain.site;
  const previous = {
    ...{ ...RECORD, generator: 'one', name, title, tagline, publisher, language, edition: '2020' },
    ...{ pages: [{ address: '/gone.html', title: 'Gone' }], withdrawn: [] },
  };
  assert.deepEqual(writeDiscovery(writerInto(folder), related(plain), pages), []);
  const site = { ...plain.site, url: 'https://example.org/a' };
  assert.deepEqual(writeDiscovery(writerInto(folder), related({ ...plain, site, previous }), pages), [
    'sitemap.xml',
  ]);
  assert.deepEqual(readFileSync(join(folder, 'sitemap.xml'), 'utf8').match(/<url>.*<\/url>/g), [
    '<url><loc>https://example.org/a/about.html</loc></url>',
    '<url><loc>https://example.org/a/briefings/first.html</loc><lastmod>2021-02-03</lastmod></url>',
  ]);
});
