import { addressOf } from '../../../../model/site/addresses/addresses.ts';
import { downloadMetadataPaths, downloadKinds } from '../../../../model/edition/downloads.ts';
import { downloadsOf } from '../../../../model/edition/edition.ts';
import type { Attachment } from '../../../../model/media/attachment.ts';
import type { CollectionName, Publication } from '../../../../model/entries.ts';
import { idsOfGeneratedPage } from '../../../../model/site/addresses/generated-ids.ts';
import { GENERATED_FILES, GENERATED_ADDRESSES } from '../../../../model/site/addresses/generated-pages.ts';
import { isOfSection } from '../../../../model/site/lists/list-pages.ts';
import type { Current } from '../../../../model/relations.ts';
import type { LinkTargets } from '../../../../model/site/addresses/site-links.ts';
import { memoize } from '../../../../text/functions/memoize.ts';
import { hasId, type PageIds } from '../../text/check-page-ids.ts';

/** The address of the page of an entry: `initiatives/nhsx` is at `/initiatives/nhsx.html`. */
export function addressOfName(id: string): string {
  const [collection, slug] = id.split('/') as [CollectionName, string];
  return addressOf({ collection, slug });
}

/**
 * Foretells the files of the site and the ids of its pages.
 * @param names of all entries
 * @param ids of the pages of entries whose text could be parsed; of others, any is believed
 * @param current undefined where files could not be read whole: any id of the generator's pages is then believed
 */
export function siteTargets(
  names: readonly string[],
  ids: ReadonlyMap<string, PageIds>,
  current: Current | undefined,
  attachments: ReadonlyMap<string, Attachment>,
): LinkTargets {
  const ofEntries = new Map(names.map((id) => [addressOfName(id), id]));
  const files = new Set([
    ...GENERATED_FILES,
    ...[...attachments.values()].map(({ address }) => address),
    ...(current ? downloads(current.publication) : []),
  ]);
  const isGenerated = (address: string) => GENERATED_ADDRESSES.includes(address) || isOfSection(address);
  const idsOfGenerated = memoize((address) =>
    current && isGenerated(address) ? idsOfGeneratedPage(address, current) : undefined,
  );
  return {
    has(path) {
      const address = `/${path}`;
      if (ofEntries.has(address) || files.has(address)) return true;
      return current ? idsOfGenerated(address) !== undefined : isGenerated(address);
    },
    hasId(path, id) {
      const address = `/${path}`;
      const entry = ofEntries.get(address);
      if (entry !== undefined) {
        const page = ids.get(entry);
        return !page || hasId(page, id);
      }
      return current ? idsOfGenerated(address)?.has(id) === true : isGenerated(address);
    },
  };
}

/** Made from the finished pages, so they are there when the links are followed. */
function downloads(publication: Publication): string[] {
  const paths = downloadsOf(publication);
  const { sums, script } = downloadMetadataPaths(publication);
  return [...downloadKinds(publication).map((kind) => paths[kind]), sums, script].map((path) => `/${path}`);
}
