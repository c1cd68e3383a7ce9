import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentDirectory, readContentFolder } from '../publication/content-folder.ts';
import { KINDS, newFiles, RefusedError, type Kind } from '../authoring/new-files.ts';

/** `npm run new -- briefing "Title"`: writes a file with all that need not be asked, ready to be written on. */
const USAGE = `Say what to create, and its title: npm run new -- ${Object.keys(KINDS).join('|')} "Title"`;

try {
  const [kind = '', ...words] = process.argv.slice(2);
  const title = words.join(' ').replace(/\s+/g, ' ').trim();
  if (!isKind(kind)) throw new RefusedError(`${kind ? `“${kind}” cannot be created. ` : ''}${USAGE}`);
  if (!title) throw new RefusedError(`The title is missing. ${USAGE}`);
  const content = contentDirectory();
  const present = readContentFolder(content)?.files;
  if (!present)
    throw new RefusedError(`There is no content folder ${content}. Create it, or set CONTENT_DIR.`);
  // The day where the author is; Swedish writes dates in ISO's order.
  const today = new Date().toLocaleDateString('sv-SE');
  const files = newFiles(kind, title, today, present);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text, { flag: 'wx' });
    console.log(`Wrote ${relative(process.cwd(), join(content, path))}`);
  }
  console.log(
    'Open it and continue writing. `npm run check` lists the fields that you still have to fill in.',
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(KINDS, kind);
}
