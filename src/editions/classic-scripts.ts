import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import type { Catalogue } from '../interface/catalogues.ts';
import { scriptWords } from '../interface/script-words.ts';

const SUFFIX = '?classic';

/** The words of the interface, in the language of the publication. */
export interface ScriptWords {
  catalogue: Catalogue;
  language: string;
}

/**
 * `import code from './site.ts?classic'` gives the text of a classic script: the file and all that it
 * imports in one function. Browsers refuse external module scripts on pages opened from disk.
 * @param read gives the words that scripts say, and the files that they come from
 */
export function classicScripts(read: () => ScriptWords & { files: string[] }): Plugin {
  return {
    name: 'vademecum:classic-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return undefined;
      const { files, ...words } = read();
      const { code, moduleIds } = await classicScript(id.slice(0, -SUFFIX.length), words);
      for (const module of [...moduleIds, ...files]) this.addWatchFile(module);
      return { code: `export default ${JSON.stringify(code)};`, map: null, moduleType: 'js' };
    },
  };
}

/** @returns the text of a classic script made from a module, and the files that it was made from */
export async function classicScript(
  file: string,
  words?: ScriptWords,
): Promise<{ code: string; moduleIds: string[] }> {
  const load = (id: string) => words && scriptWords(id, words.catalogue, words.language);
  const bundle = await rolldown({
    input: file,
    platform: 'browser',
    plugins: [{ name: 'vademecum:script-words', load }],
  });
  const {
    output: [{ code, moduleIds }],
  } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  return { code, moduleIds };
}
