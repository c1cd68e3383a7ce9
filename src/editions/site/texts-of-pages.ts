import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { allEntries, type Publication } from '../../model/entries.ts';
import { addressOf } from '../../model/site/addresses/addresses.ts';
import type { PageTexts } from './place-in-texts.ts';

/** Texts that are code, and what they may import. */
const MAY_BE_CODE = /\.(?:mdx|astro|json|[cm]?[jt]sx?)$/;

/**
 * @param directory the content folder
 * @returns what pages are made of, for whoever looks for the place of a fault in them
 */
export function textsOfPages(directory: string, publication: Publication): PageTexts {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => MAY_BE_CODE.test(path))
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
  const entries = new Map(allEntries(publication).map((entry) => [addressOf(entry).slice(1), entry.file]));
  return {
    fileOf: (page) => entries.get(page),
    texts: new Map(files.map((path) => [path, readFileSync(join(directory, path), 'utf8')])),
  };
}
