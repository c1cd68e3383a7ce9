import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueOf, wordsIn } from '../../interface/catalogues.ts';
import { english } from '../../interface/english/english.ts';
import { wrapAsScript } from '../../search/index/wrap-as-script.ts';
import { listInWords } from '../../text/letters/list-in-words.ts';
import { CHECKSUMS, checksumsOf, sumOf, type FileSum } from '../checksums.ts';
import { classicScript } from '../classic-scripts.ts';
import { attribute, elementsIn, parseDocument } from '../html-tree.ts';
import { daysOfPages, packed } from './days-of-pages.ts';
import { homePage } from './home-page.ts';
import { MERGED_FILES } from './merged-files.ts';
import { RESULTS, type BuiltSite } from './read-site.ts';
import { VERSIONS_SCRIPT } from '../../text/edition-versions.ts';

const client = fileURLToPath(new URL('./client/main.ts', import.meta.url));

/**
 * Writes publications, each in a folder of its name, and the page on which all are searched.
 * @param folder that is empty
 * @param sites with different names
 * @param title of the whole; the titles of the publications unless given
 */
export async function writeMerged(
  folder: string,
  sites: readonly BuiltSite[],
  title?: string,
): Promise<void> {
  const sums: FileSum[] = [];
  const write = (path: string, content: Uint8Array) => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    sums.push(sumOf({ path, content }));
  };
  for (const { record, paths, read } of sites)
    for (const path of paths) write(`${record.name}/${path}`, read(path));

  // The page speaks the first language that it has words in.
  const language = sites.map(({ record }) => record.language).find(catalogueOf) ?? 'en-GB';
  const catalogue = catalogueOf(language) ?? english;
  const words = wordsIn(catalogue, language);
  const { code } = await classicScript(client, { catalogue, language: words.language });
  const days = packed(Object.fromEntries(sites.map((site) => [site.record.name, daysOfPages(site)])));
  const publications = sites.map((site) => ({
    record: site.record,
    index: indexVersionOf(site),
    styles: stylesOf(site),
  }));
  const version = createHash('sha256')
    .update(code)
    .update(days)
    .update(JSON.stringify(publications.map(({ index }) => index)))
    .digest('hex')
    .slice(0, 10);
  const titles = sites.map(({ record }) => record.title);
  const page = homePage({
    title: title ?? listInWords(titles, words.language),
    ...{ words, publications, version },
  });
  const daysScript = wrapAsScript({ path: MERGED_FILES.days, content: days }, version);
  write(daysScript.path, daysScript.content);
  write(MERGED_FILES.script, Buffer.from(code));
  write(MERGED_FILES.page, Buffer.from(page));
  writeFileSync(join(folder, CHECKSUMS), checksumsOf(sums));
}

const indexVersionOf = ({ read }: BuiltSite): string =>
  /\bindex:"([^"]*)"/.exec(Buffer.from(read(VERSIONS_SCRIPT)).toString())?.[1] ?? '';

/** The style sheets of the page of results. */
const stylesOf = ({ read }: BuiltSite): string[] =>
  elementsIn(parseDocument(Buffer.from(read(RESULTS)).toString()))
    .filter((element) => attribute(element, 'rel') === 'stylesheet')
    .flatMap((element) => attribute(element, 'href') ?? []);
