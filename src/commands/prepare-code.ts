import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { CODE_DIRECTORY, codeStamp, ENTRIES, STAMP } from '../staging/prepared-code.ts';

const SOURCE = join(import.meta.dirname, '..');

/** Packages that have programs or files of their own, or are loaded only where Astro starts. */
const LEFT = /^(?:astro|@astrojs\/mdx|sharp|pagefind|rolldown|vite|esbuild|playwright|shiki)$|^@shikijs\//;

/** Modules say where they lie as they did before they were joined. What stands in quotation marks is about other code. */
const KEEP_PLACES: Plugin = {
  name: 'vademecum:keep-places',
  transform: {
    filter: { id: /^[^\0].*\.[cm]?[jt]s$/, code: /import\.meta\.(?:url|dirname)/ },
    handler: (code, id) =>
      code.replace(/(?<!['"`])import\.meta\.(url|dirname)\b/g, (_place, what: string) =>
        JSON.stringify(what === 'url' ? pathToFileURL(id).href : dirname(id)),
      ),
  },
};

/** Makes of each thing that is started one module with nearly all that it imports. */
export async function prepareCode(): Promise<void> {
  const stamp = codeStamp();
  rmSync(CODE_DIRECTORY, { recursive: true, force: true });
  const bundle = await rolldown({
    input: Object.fromEntries(ENTRIES.map((entry) => [entry.replace(/\.ts$/, ''), join(SOURCE, entry)])),
    platform: 'node',
    // What some packages publish for Node.js loads its parts in ways that nobody can follow.
    resolve: { mainFields: ['module', 'main'] },
    external: (id) => LEFT.test(id),
    plugins: [KEEP_PLACES],
    logLevel: 'silent',
  });
  await bundle.write({
    dir: CODE_DIRECTORY,
    entryFileNames: '[name].mjs',
    chunkFileNames: 'joined/[name]-[hash].mjs',
  });
  await bundle.close();
  writeFileSync(STAMP, stamp);
}
