import type { Problem } from '../model/problems.ts';
import type { ContentFile } from './files.ts';

/** Slugs become addresses, so names must be fit for any host and disk, and no two may be the same. */
export function checkNames(files: ContentFile[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }): Problem[] => {
    const found: Problem[] = [];
    const at = { file: path, line: 1, column: 1 };
    if (!/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(stem(path)))
      found.push({
        name: 'invalid-name',
        ...at,
        message: `\`${stem(path)}\` cannot be part of an address.`,
        hint: 'Use lower-case letters, digits and hyphens in the name of the file.',
      });
    const key = path.replace(/\.\w+$/, '');
    const other = seen.get(key);
    if (other !== undefined)
      found.push({
        name: 'duplicate-id',
        ...at,
        message: `This file and ${other} would have the same address.`,
        hint: 'Give one of them another name.',
      });
    seen.set(key, path);
    return found;
  });
}

/** There is nothing to read. */
export const missingFolder = (directory: string): Problem => ({
  name: 'missing-folder',
  file: directory,
  line: 1,
  column: 1,
  message: 'There is no content folder here.',
  hint: 'Create it, or set CONTENT_DIR to the folder that holds site.yaml.',
});

/** Nothing says what the publication is. */
export const missingSite = (): Problem => ({
  name: 'missing-file',
  file: 'site.yaml',
  line: 1,
  column: 1,
  message: 'The content folder has no site.yaml.',
  hint: 'Add it, with title, name, tagline, description, publisher, language and licence.',
});

/** @returns the name of a file without folders and ending */
export const stem = (path: string) => path.replace(/^.*\//, '').replace(/\.\w+$/, '');
