import { createScriptLoader, type IndexLoader } from './script-loader.ts';

/** A folder of scripts that hand over files, and the version that goes into their addresses. */
export interface ScriptFolder {
  folder: URL;
  version: string;
}

/**
 * Loads files from several folders at a time. Scripts say what they hand over but not whose it is, so they are told
 * apart by where they lie.
 * @param folders one that lies in another before that
 * @returns a loader for each
 */
export function createScriptLoaders(folders: readonly ScriptFolder[]): IndexLoader[] {
  const loaders = folders.map(({ folder, version }) => {
    const load = createScriptLoader(folder, version);
    return { load, folder: folder.href, registry: globalThis.vademecum };
  });
  globalThis.vademecum = {
    register(...what) {
      const { currentScript } = document;
      if (!(currentScript instanceof HTMLScriptElement)) return;
      const { src } = currentScript;
      loaders.find(({ folder }) => src.startsWith(folder))?.registry?.register(...what);
    },
  };
  return loaders.map(({ load }) => load);
}
