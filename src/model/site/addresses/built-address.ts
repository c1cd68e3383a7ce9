/**
 * @param url where Astro says that a page will be, with or without the ending of its file
 * @returns the address of the page inside the site, from its root: `/browse/a-z.html`
 */
export const builtAddress = ({ pathname }: Pick<URL, 'pathname'>): string =>
  pathname.replace(/\/$/, '/index').replace(/(?:\.html)?$/, '.html');
