import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { importedFiles, moduleTexts } from './publication/astro-loader.ts';
import { generatorHash, hashOf, nameOfKept, readKept, writeKept } from './publication/kept/kept-file.ts';
import { INTERFACE_FILE } from './publication/own-interface.ts';
import { SITE_FILE } from './publication/read-interface.ts';

/** What Astro knows of the style sheets of pages, by route and component (`pagesByKeys` of its build). */
export type PageStyles = ReadonlyMap<string, { styles: unknown[] }>;

/** What Astro makes of code and public files: the same for each build while only data and Markdown change. */
interface Bundle {
  /** The hash of all that modules of texts show of other files; undefined where there are no such modules. */
  shown: string | undefined;
  /** The modules that render, and the files for readers, by their paths in the folder that Astro fills. */
  files: Map<string, Uint8Array>;
  styles: PageStyles;
}

/** Where the modules are in that folder (`getPrerenderOutputDirectory` in astro/dist/prerender/utils.js). */
const MODULES = '.prerender';
const ENTRY = /^prerender-entry\.\w+\.mjs$/;

/** The application that their entry exports (astro/dist/core/build/app.js), as far as it is called here. */
type BuildApp = ConstructorParameters<typeof StaticPaths>[0] & {
  setInternals(internals: { pagesByKeys: PageStyles }): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: unknown }): Promise<Response>;
};

/** Astro tells it where to log, and which scripts integrations add to pages: none. */
const OPTIONS = { settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } };

const nameOfBundle = (directory: string) => nameOfKept('bundle', directory);

/** @returns what tells the bundle of a content folder from that of its other states, and of other generators */
export function bundleKey(directory: string): string {
  const words = [SITE_FILE, INTERFACE_FILE].map((path) => textOf(join(directory, path)));
  const texts = [moduleTexts(directory), importedFiles(directory)];
  return hashOf(JSON.stringify([generatorHash(['src', 'public']), import.meta.dirname, words, ...texts]));
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Keeps what Astro has bundled, before it renders.
 * @param folder the folder that it fills
 * @param directory the content folder
 * @param key of the time before it read any text: what was changed meanwhile may be in the bundle or not
 * @param shown the hash of all that texts can show of each other
 */
export function keepBundle(
  folder: string,
  directory: string,
  { key, styles, shown }: { key: string; styles: PageStyles; shown: string | undefined },
): void {
  if (key !== bundleKey(directory)) return;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  writeKept(nameOfBundle(directory), key, {
    shown: moduleTexts(directory).length ? shown : undefined,
    files: new Map(paths.map((path) => [path, readFileSync(join(folder, path))])),
    styles: new Map([...styles].map(([page, { styles }]) => [page, { styles }])),
  } satisfies Bundle);
}

/** Renders as Astro's own does, with what an earlier build has kept. */
export interface KeptRenderer extends AstroPrerenderer {
  /** The hash of all that its modules of texts show of other files, if there are any. */
  shown: string | undefined;
}

/**
 * Takes up what the last build of a content folder has bundled.
 * @param folder the folder to fill, which gets what Astro would have put there before it renders
 * @param modules the folder for the modules; while it is the same, Node.js need not compile them again
 * @returns undefined if there is none, or code, words or a text that is a module have changed since
 */
export async function keptRenderer(
  { folder, modules }: { folder: string; modules: string },
  directory: string,
): Promise<KeptRenderer | undefined> {
  const bundle = readKept(nameOfBundle(directory), bundleKey(directory)) as Bundle | undefined;
  if (!bundle) return undefined;
  for (const [path, bytes] of bundle.files) {
    const inModules = relative(MODULES, path);
    const file = inModules.startsWith('..') ? join(folder, path) : join(modules, inModules);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const entry = readdirSync(modules).find((name) => ENTRY.test(name)) ?? '';
  const { app } = (await import(pathToFileURL(join(modules, entry)).href)) as { app: BuildApp };
  app.setInternals({ pagesByKeys: bundle.styles });
  app.setOptions(OPTIONS);
  return {
    name: 'vademecum:kept',
    shown: bundle.shown,
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}
