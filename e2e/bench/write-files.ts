import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files, by their paths inside a folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Copies the texts of a publication for another generator. */
export function copyTexts(content: string, to: string): void {
  for (const name of ['briefings', 'initiatives', 'organisations'])
    cpSync(join(content, name), join(to, name), { recursive: true });
}
