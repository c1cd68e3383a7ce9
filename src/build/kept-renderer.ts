import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { readBundle, type PageStyles } from './kept-bundle.ts';

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

/** Renders as Astro's own does, with what an earlier build has kept. */
export interface KeptRenderer extends AstroPrerenderer {
  /** The hash of all that its modules of texts show of other files, if there are any. */
  shown: string | undefined;
}

/**
 * Takes up what was bundled for a content folder.
 * @param folder the folder to fill, which gets what Astro would have put there before it renders
 * @param modules the folder for the modules; while it is the same, Node.js need not compile them again
 * @returns undefined if there is none, or code, words or a text that is a module have changed since
 */
export async function keptRenderer(
  { folder, modules }: { folder: string; modules: string },
  directory: string,
): Promise<KeptRenderer | undefined> {
  const bundle = readBundle(directory);
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
