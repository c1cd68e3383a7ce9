import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const SUFFIX = '?classic';

/**
 * `import code from './site.ts?classic'` gives the text of a classic script: the file and all that it
 * imports in one function. Browsers refuse external module scripts on pages opened from disk.
 */
export function classicScripts(): Plugin {
  return {
    name: 'vademecum:classic-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return undefined;
      const { code, moduleIds } = await classicScript(id.slice(0, -SUFFIX.length));
      for (const module of moduleIds) this.addWatchFile(module);
      return { code: `export default ${JSON.stringify(code)};`, map: null, moduleType: 'js' };
    },
  };
}

/** @returns the text of a classic script made from a module, and the files that it was made from */
export async function classicScript(file: string): Promise<{ code: string; moduleIds: string[] }> {
  const bundle = await rolldown({ input: file, platform: 'browser' });
  const {
    output: [{ code, moduleIds }],
  } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return { code, moduleIds };
}
