import { accessSync, constants, mkdirSync } from 'node:fs';
import './keep-astro-local.ts';
import { moveAstroMemory } from '../preview/move-astro-memory.ts';
import { contentDirectory } from '../publication/folder/content-folder.ts';
import { astroMemory } from '../staging/astro-memory.ts';
import { explainRefusal } from '../staging/explain-failure.ts';

/**
 * `npm run dev`: Astro's preview, with its options. Several may run at once, each of a publication of its own.
 */
const { build, preview } = astroMemory(contentDirectory());
try {
  for (const folder of [preview, build]) {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  }
} catch (error) {
  console.error(`The preview did not start, because ${explainRefusal(error) ?? String(error)}.`);
  process.exit(1);
}
moveAstroMemory(preview);
process.argv.splice(2, 0, 'dev');
// Astro's own lock is one for the whole project.
if (!process.argv.includes('--force')) process.argv.push('--ignore-lock');
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
