import type { AstroPrerenderer } from 'astro';
import type { HtmlPage } from './built-files.ts';

/**
 * Hands on each page as soon as Astro has rendered it, so that what is made of pages need not wait for the last.
 * @param prerenderer Astro's own
 */
export const announcePages = (
  prerenderer: AstroPrerenderer,
  announce: (page: HtmlPage) => void,
): AstroPrerenderer => ({
  ...prerenderer,
  name: 'vademecum:announcing',
  async render(request, options) {
    const rendered = await prerenderer.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!response.body || options.routeData.type !== 'page') return rendered;
    const html = await response.text();
    announce({ path: pathOf(request.url), html });
    return new Response(html, response);
  },
});

/** @returns the path of the file that Astro writes for an address, with the setting `format: 'file'` */
function pathOf(url: string): string {
  const path = decodeURI(new URL(url).pathname).replace(/^\//, '');
  return path === '' ? 'index.html' : path.replace(/(?:\.html)?$/, '.html');
}
