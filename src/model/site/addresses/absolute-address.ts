import type { Site } from '../../schema/site.ts';

/**
 * @param address inside the site, from its root: `/initiatives/nhsx.html`
 * @returns where it is published; undefined if the publication has no address
 */
export const absoluteAddress = (address: string, { url }: Pick<Site, 'url'>): string | undefined =>
  url && new URL(`.${address}`, url.replace(/\/?$/, '/')).href;
