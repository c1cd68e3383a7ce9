import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf, type Catalogue } from '../interface/catalogues.ts';
import { english } from '../interface/english.ts';
import { isLanguage } from '../model/schema/fields.ts';
import { parseYaml } from './parse/parse-yaml.ts';

const SITE = 'site.yaml';

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
  const file = join(directory, SITE);
  const site = dataIn(file);
  const written = typeof site === 'object' && site && 'language' in site ? site.language : undefined;
  const language = isLanguage(written) ? written : 'en-GB';
  return { catalogue: catalogueOf(language) ?? english, language, files: [file] };
}

function dataIn(file: string): unknown {
  try {
    return parseYaml(readFileSync(file, 'utf8'), file).data?.value;
  } catch {
    return undefined;
  }
}
