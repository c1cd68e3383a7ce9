import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from 'playwright/test';
import { listFiles } from '../../src/editions/built-files.ts';
import { pageRewriter } from '../../src/editions/site/html-pass.ts';
import { addressOf } from '../../src/model/site/addresses/addresses.ts';
import { downloadMetadataPaths, downloadKinds } from '../../src/model/edition/downloads.ts';
import { downloadsOf } from '../../src/model/edition/edition.ts';
import { allEntries } from '../../src/model/entries.ts';
import { idsOfGeneratedPage } from '../../src/model/site/addresses/generated-ids.ts';
import { GENERATED_FILES } from '../../src/model/site/addresses/generated-pages.ts';
import { generatedAddresses } from '../../src/model/site/lists/made-pages.ts';
import { relate } from '../../src/model/relations.ts';
import { FRAME } from '../../src/model/site/page-sections.ts';
import { outputDirectory } from '../../src/staging/directories.ts';
import { publication } from '../site.ts';

/** What the check believes of the site that a build will make, held against one that was built. */
const SITE = outputDirectory();
const current = { publication, relations: relate(publication) };
const idsOf = (address: string) =>
  pageRewriter()({ path: address.slice(1), html: readFileSync(join(SITE, address), 'utf8') }).ids;

test('every page and file that texts may lead to is there, and no other page', () => {
  const { sums, script } = downloadMetadataPaths(publication);
  const downloads = downloadsOf(publication);
  const files = [...downloadKinds(publication).map((kind) => downloads[kind]), sums, script];
  const pages = [...allEntries(publication).map(addressOf), ...generatedAddresses(publication)];
  const there = listFiles(SITE).map((path) => `/${path}`);
  expect(there).toEqual(
    expect.arrayContaining([...pages, ...GENERATED_FILES, ...files.map((path) => `/${path}`)]),
  );
  expect(there.filter((path) => path.endsWith('.html') && !path.startsWith('/download/'))).toEqual(
    pages.toSorted(),
  );
});

test('every id that texts may lead to on a page of the generator is there', () => {
  for (const address of generatedAddresses(publication))
    expect(idsOf(address), address).toEqual(
      expect.arrayContaining([...(idsOfGeneratedPage(address, current) ?? [])]),
    );
});

test('every entry has the parts of the frame', () => {
  for (const entry of allEntries(publication))
    expect(idsOf(addressOf(entry)), entry.file).toEqual(
      expect.arrayContaining([FRAME.main, FRAME.search, FRAME.citeThisPage, FRAME.citation]),
    );
});
