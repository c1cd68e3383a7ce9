import type { AstroPrerenderer } from 'astro';
import { shareText, type SharedText } from '../text/shared-text.ts';

/** A page as Astro has rendered it: its addresses lead from the root of the site. */
export interface RenderedPage {
  /** The path inside the site: `initiatives/nhsx.html`. */
  path: string;
  html: SharedText;
}

/**
 * Hands on each page as soon as Astro has rendered it, so that what is made of pages need not wait for the last.
 * @param prerenderer Astro's own
 */
export const announcePages = (
  prerenderer: AstroPrerenderer,
  announce: (page: RenderedPage) => void,
): AstroPrerenderer => ({
  ...prerenderer,
  name: 'vademecum:announcing',
  async render(request, options) {
    const rendered = await prerenderer.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!response.body || options.routeData.type !== 'page') return rendered;
    const bytes = await response.bytes();
    announce({ path: pathOf(request.url), html: shareText(bytes) });
    return new Response(bytes, response);
  },
});

/** @returns the path of the file that Astro writes for an address, with the setting `format: 'file'` */
function pathOf(url: string): string {
  const path = decodeURI(new URL(url).pathname).replace(/^\//, '');
  return path === '' ? 'index.html' : path.replace(/(?:\.html)?$/, '.html');
}
