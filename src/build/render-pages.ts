import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';

/** What Astro takes for the address of a site that names none. No page shows it. */
const ORIGIN = 'http://localhost:4321';

/**
 * Does what Astro does after it has bundled (`generatePages` in astro/dist/core/build/generate.js).
 * @param folder where files go that are not pages; the renderer hands on pages itself
 */
export async function renderPages(renderer: AstroPrerenderer, folder: string): Promise<void> {
  const addresses = new Set<string>();
  for (const { pathname, route } of await renderer.getStaticPaths()) {
    if (addresses.has(pathname)) throw new Error(`Two pages want the address ${pathname}.`);
    addresses.add(pathname);
    const path = route.type === 'endpoint' ? pathname : `${pathname.replace(/\/$/, '') || '/index'}.html`;
    const request = new Request(new URL(path, ORIGIN));
    const rendered = await renderer.render(request, { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!response.body) continue;
    const file = join(folder, pathname);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await response.bytes());
  }
}
