import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFor, type Catalogue } from '../interface/catalogues.ts';
import { INTERFACE_FILE, ownInterface } from './own-interface.ts';
import type { LocatedData } from './parse/located-data.ts';
import { decodeText } from './parse/decode-text.ts';
import { parseYaml } from './parse/parse-yaml.ts';
import { languageOfSite } from './site-language.ts';

const SITE_FILE = 'site.yaml';

/**
 * Reads which words the scripts of a publication say, while all else is still being checked. Where a file cannot be
 * read, the words are the English ones, for nothing is published then.
 * @returns the words, and the files that they come from
 */
export function readInterface(directory: string): {
  catalogue: Catalogue;
  language: string;
  files: string[];
} {
  const file = join(directory, SITE_FILE);
  const language = languageOfSite(readSite(directory));
  const own = join(directory, INTERFACE_FILE);
  const data = locatedIn(own);
  const words = data && ownInterface(data, language);
  const catalogue = words && !words.problems.length ? words.catalogue : catalogueFor(language);
  return { catalogue, language, files: [file, ...(data ? [own] : [])] };
}

/** @returns what `site.yaml` says, as far as it can be read, whether right or wrong */
export const readSite = (directory: string): unknown => locatedIn(join(directory, SITE_FILE))?.value;

function locatedIn(file: string): LocatedData | undefined {
  try {
    const { text } = decodeText(readFileSync(file), file);
    return text === undefined ? undefined : parseYaml(text, file).data;
  } catch {
    return undefined;
  }
}
