import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { trackReadsOf, type Reads } from '../text/functions/track-reads.ts';
import { sha256 } from './checksums.ts';
import { shareText, type HashedText, type SharedText } from '../text/encoding/shared-text.ts';

/** A page as Astro has rendered it: its addresses lead from the root of the site. */
export interface RenderedPage {
  /** The path inside the site: `initiatives/nhsx.html`. */
  path: string;
  html: SharedText;
  /** Tells the HTML from any other. */
  hash: string;
}

/** Pages as they were made by this build and the one before. */
export interface KeptPages<Finished> {
  /** @returns a page as the last build has rendered it, if nothing that it was made of has changed */
  rendered(path: string): Promise<HashedText | undefined>;
  /**
   * @param reads what it was made of
   * @param isList whether it shows many entries: such pages change together, and are kept apart
   */
  keep(path: string, page: HashedText, reads: Reads, isList: boolean): void;
  /** @returns what the last build has made of a page that was not rendered again */
  finished(path: string): Finished | undefined;
  keepFinished(path: string, finished: Finished): void;
  /** Writes the pages of this build, for the next. */
  save(): Promise<void>;
}

/** The routes of entries, one page each. */
const ENTRIES = /^src\/pages\/(?:\w+\/)?\[slug\]\.astro$/;

/**
 * Hands on each page as soon as Astro has rendered it, so that what is made of pages need not wait for the last. Astro
 * gets nothing to write: who takes a page makes its links relative first. Routes give pages names, addresses or entries, which note
 * what is read of them: so a page is made of nothing but what it reads while it is rendered.
 * @param prerenderer Astro's own
 * @param kept of the last build, which are not rendered again while all that they are made of is the same
 */
export const announcePages = (
  prerenderer: AstroPrerenderer,
  kept: () => KeptPages<unknown> | undefined,
  announce: (page: RenderedPage) => void,
): AstroPrerenderer => ({
  ...prerenderer,
  name: 'vademecum:announcing',
  async render(request, options) {
    const { type, component } = options.routeData;
    if (type !== 'page') return prerenderer.render(request, options);
    // Of threads that have ended, memory is given back between turns of the event loop, which pages alone do not take.
    await setImmediate();
    const path = pathOf(request.url);
    const before = await kept()?.rendered(path);
    if (before) {
      announce({ path, html: shareText(before.text), hash: before.hash });
      return new Response(null);
    }
    const { result: rendered, reads } = await trackReadsOf(async () => {
      const rendered = await prerenderer.render(request, options).catch((error: unknown) => {
        if (error instanceof Error) Object.assign(error, { page: path });
        throw error;
      });
      const response = rendered instanceof Response ? rendered : rendered.response;
      return { response, html: response.body ? await response.bytes() : undefined };
    });
    const { response, html } = rendered;
    if (!html) return response;
    const hash = sha256(html);
    kept()?.keep(path, { text: html, hash }, reads, !ENTRIES.test(component));
    announce({ path, html: shareText(html), hash });
    return new Response(null, response);
  },
});

/** @returns the path of the file that Astro writes for an address, with the setting `format: 'file'` */
function pathOf(url: string): string {
  const path = decodeURI(new URL(url).pathname).replace(/^\//, '');
  return path === '' ? 'index.html' : path.replace(/(?:\.html)?$/, '.html');
}
