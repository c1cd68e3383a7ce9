import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { attachmentsOf, isAttachment } from '../../model/media/attachment.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { languageOfSite } from '../site-language.ts';
import type { ContentFolder } from './content-folder.ts';
import { isIgnored, isModule, isPicture, isRead } from './file-kinds.ts';
import { lookAt, readText, unreadable, type Found } from './read-file.ts';
import { readPictures } from './read-pictures.ts';
import { readPreviousIn } from './read-previous.ts';
import { refusal } from './refusal.ts';

/** @returns what the content folder holds; undefined if there is no such folder */
export function readContentFolder(directory: string): ContentFolder | undefined {
  if (!isFolder(directory)) return undefined;
  const found: Found = { files: [], paths: [], problems: [], shown: [], attached: [], modules: new Map() };
  walk(directory, '', found);
  const site = found.files.find(({ path }) => path === 'site.yaml');
  // Names have to be known before all else is read.
  const language = languageOfSite(site && parseYaml(site.text, site.path).data?.value);
  const { pictures, problems } = readPictures(directory, found.shown.sort(), language);
  return {
    files: found.files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    paths: found.paths.sort(),
    pictures,
    attachments: attachmentsOf(found.attached, language),
    modules: found.modules,
    readPrevious: readPreviousIn(directory),
    problems: [...found.problems, ...problems],
  };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Adds what a folder holds to what was found, and what its folders hold. */
function walk(directory: string, folder: string, found: Found): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(directory, folder), { withFileTypes: true });
  } catch (error) {
    found.problems.push(unreadable(folder, 'folder', error));
    return;
  }
  for (const entry of entries) {
    if (isIgnored(entry.name)) continue;
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    const problem = refusal(directory, path, entry);
    if (problem) found.problems.push(problem);
    else if (entry.isDirectory()) walk(directory, path, found);
    else {
      found.paths.push(path);
      if (isRead(path) || isModule(path)) readText(directory, path, found);
      else if (isPicture(path) || isAttachment(path)) lookAt(directory, path, found);
    }
  }
}
