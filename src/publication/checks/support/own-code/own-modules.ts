import { createRequire } from 'node:module';
import { ENDINGS } from '../../../folder/file-kinds.ts';
import { Script, type Context } from 'node:vm';
import type { BuildFailure, Loader } from 'esbuild';
import { resolve } from '../links/link-targets.ts';
import { isPart, ownPart } from './own-parts.ts';
import { packageModule } from './package-modules.ts';
import { inWords, isOnlyOfBundler, LONGEST, META, noteLines } from './run-code.ts';
import { ASTRO, ELEMENT } from './stand-ins.ts';

/** What a file of the author's own gives to those that import it. */
export interface OwnModule {
  /** The names that it exports; undefined where they cannot be told. */
  names: readonly string[] | undefined;
  /** What they stand for; undefined where that takes what only the build has: packages, the network. */
  values: Readonly<Record<string, unknown>> | undefined;
  /** Why it cannot be loaded, in words. */
  failure: string | undefined;
  /** Whether others have written it. */
  isPackage?: boolean;
}

/** esbuild, with which Astro comes, is loaded when there is such a file: it takes 30 ms, and the check has none to spare. */
const load = createRequire(import.meta.url);

const LOADERS: Partial<Record<string, Loader>> = { astro: 'ts', jsx: 'jsx', ts: 'ts', mts: 'ts', tsx: 'tsx' };

/** Thrown where a file imports what is not here. */
class Elsewhere extends Error {}

/**
 * @param texts of the author's own files, by their paths
 * @param context where their code runs
 * @returns a function that loads what a file imports from a path; undefined where that is none of these files
 */
export function ownModules(texts: ReadonlyMap<string, string>, context: Context) {
  const loaded = new Map<string, OwnModule & { exports: object }>();
  const find = (from: string, path: string): (OwnModule & { exports: object }) | undefined => {
    if (!/^\.\.?\//.test(path)) {
      const known = /^(?:astro:|virtual:|\/)/.test(path) ? undefined : packageModule(path);
      return known && { ...known, failure: undefined, isPackage: true, exports: known.values ?? {} };
    }
    const file = ENDINGS.map((end) => resolve(from, path) + end).find((one) => texts.has(one));
    return file === undefined ? undefined : (loaded.get(file) ?? run(file, texts.get(file) ?? ''));
  };
  const run = (file: string, text: string) => {
    const module = { exports: {} };
    const known = { names: undefined, values: undefined, failure: undefined, exports: module.exports };
    const own: OwnModule & { exports: object } = known;
    // Two files may import each other.
    loaded.set(file, own);
    const part = isPart(file) ? ownPart(file, text) : undefined;
    if (part) Object.assign(own, { names: part.names, failure: part.failure });
    if (part && part.code === undefined) return own;
    let code = '';
    try {
      code = file.endsWith('.json') ? dataCode(text) : moduleCode(file, part?.code ?? text, context);
      const need = (path: string) => {
        if (part && path.startsWith('astro/runtime/')) return (context as Record<string, object>)[ASTRO];
        // The styles of a part.
        if (part && path.includes('?astro&')) return {};
        const other = find(file, path);
        // What Node itself brings is for the build.
        if (!other || other.failure !== undefined || (other.isPackage && !other.values))
          throw new Elsewhere();
        return other.exports;
      };
      const script = new Script(`__run = (require, module) => {'use strict';${code}\n}`, { filename: file });
      script.runInContext(context);
      Object.assign(context, { __require: need, __module: module });
      new Script('__run(__require, __module)').runInContext(context, { timeout: LONGEST });
      own.values = module.exports;
    } catch (error) {
      if (!(error instanceof Elsewhere)) own.failure = inWords(error, context);
    }
    own.exports = module.exports;
    // What a file passes on from another is known only when that has been loaded.
    if (!part && (own.values || (code && !code.includes('__reExport('))))
      own.names = Object.keys(module.exports);
    return own;
  };
  return find;
}

/** @throws SyntaxError */
function dataCode(text: string): string {
  const value: unknown = JSON.parse(text);
  const named = typeof value === 'object' && !Array.isArray(value) ? value : {};
  return `module.exports = ${JSON.stringify({ ...named, default: value, __esModule: true })}`;
}

/** @throws Error with the place, or Elsewhere */
function moduleCode(file: string, text: string, context: Context): string {
  const { transformSync } = load('esbuild') as typeof import('esbuild');
  // What the bundler knows of itself.
  if (isOnlyOfBundler(text)) throw new Elsewhere();
  try {
    const { code, map } = transformSync(text, {
      loader: LOADERS[/\w+$/.exec(file)?.[0] ?? ''] ?? 'js',
      format: 'cjs',
      sourcefile: file,
      sourcemap: 'external',
      define: { 'import.meta': META },
      jsxFactory: ELEMENT,
      jsxFragment: ELEMENT,
      logLevel: 'silent',
    });
    noteLines(context, file, map);
    return code;
  } catch (error) {
    const [fault] = (error as BuildFailure).errors;
    // A file that waits when it is loaded is for the build.
    if (!fault || fault.text.startsWith('Top-level await')) throw new Elsewhere();
    throw new SyntaxError(`${fault.text} (${file}, line ${fault.location?.line ?? 1})`);
  }
}
