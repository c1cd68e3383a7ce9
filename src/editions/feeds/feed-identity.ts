import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Site } from '../../model/schema/site.ts';
import { absoluteAddress } from '../../model/site/addresses/absolute-address.ts';

/**
 * @param from the address of the feed, and of what it leads to: `/feeds/changes.xml`, `/changes.html`
 * @returns where that is published; of a publication without an address, the way there from the feed
 */
export const addressFrom = (from: string, address: string, site: Site): string =>
  absoluteAddress(address, site) ?? posix.relative(posix.dirname(from), address);

/**
 * @returns a name that is the same in every edition, wherever it is published: a UUID of version 8, whose bits are
 *   those of a hash (RFC 9562)
 */
export function urnOf(id: string, { name }: Pick<Site, 'name'>): string {
  const hash = createHash('sha256').update(`${name}/${id}`).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) % 4) + 8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
