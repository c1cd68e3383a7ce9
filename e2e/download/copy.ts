import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { outputDirectory } from '../../src/staging/directories.ts';
import { listFiles } from '../../src/editions/built-files.ts';
import { contentDirectory } from '../../src/publication/folder/content-folder.ts';
import { loadPublication } from '../../src/publication/load-publication.ts';

/** The built site, and the content that it was built from. */
export const folder = outputDirectory();
export const publication = loadPublication(contentDirectory(), { drafts: false });
export const files = listFiles(folder);

/** A folder of its own for a test, with a name that readers' folders may have. */
export const newFolder = () => mkdtempSync(join(tmpdir(), 'hand #1 – 50 % é-'));

/** Unzips as readers do, all of it. */
export function unzip(zip: Uint8Array, target: string): void {
  for (const [path, content] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
}
