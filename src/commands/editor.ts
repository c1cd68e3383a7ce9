import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { contentDirectory } from '../publication/folder/content-folder.ts';
import { citationSnippets } from '../authoring/source-keys.ts';
import { sourcesIn } from '../publication/sources/read-sources.ts';
import { vocabularyOf } from '../model/schema/own-words.ts';
import { readSite } from '../publication/read-interface.ts';
import { schemaFiles, settingsFiles } from '../authoring/editor-files.ts';

/**
 * `npm run editor`: writes schemas and settings for VS Code into the project; with `CONTENT_DIR`
 * elsewhere, into that folder. Schemas, and snippets that complete citations, are written anew; settings that are
 * there stay as they are.
 */
const content = contentDirectory();
const inside = relative(process.cwd(), content);
const here = !inside.startsWith('..') && resolve(inside) === content;
const root = here ? process.cwd() : content;

for (const { path, text } of schemaFiles(vocabularyOf(readSite(content)))) write(path, text);
write(
  '.vscode/sources.code-snippets',
  `${JSON.stringify(citationSnippets(sourcesIn(content)), undefined, 2)}\n`,
);
for (const { path, text } of settingsFiles(here ? `${inside.split(sep).join('/')}/` : ''))
  if (existsSync(join(root, path))) console.log(`${join(root, path)} already exists and was left unchanged.`);
  else write(path, text);
console.log(`Open ${root} in VS Code: it now completes and explains the fields.`);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
