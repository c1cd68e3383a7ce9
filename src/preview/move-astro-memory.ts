import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What Astro says of where a preview keeps its entries; it has no setting for it. */
const FIXED = 'new URL(".astro/", config.root)';

/**
 * Has a preview that is started afterwards in this process keep its entries in a folder of its own.
 * @param folder absolute
 * @throws as Astro is loaded, if that no longer says where they are as it does in version 7
 */
export function moveAstroMemory(folder: string): void {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith('/astro/dist/core/config/settings.js')) return loaded;
      const source = Buffer.from(loaded.source as Uint8Array).toString();
      if (!source.includes(FIXED)) throw new Error(`Astro no longer says \`${FIXED}\` in ${url}.`);
      const moved = `new URL(${JSON.stringify(pathToFileURL(`${folder}/`).href)})`;
      return { ...loaded, source: source.replace(FIXED, moved) };
    },
  });
}
