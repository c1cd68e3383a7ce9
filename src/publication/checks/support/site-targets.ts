import { addressOf } from '../../../model/site/addresses.ts';
import { downloadMetadataPaths, downloadKinds } from '../../../model/edition/downloads.ts';
import { downloadsOf } from '../../../model/edition/edition.ts';
import type { Attachment } from '../../../model/media/attachment.ts';
import type { CollectionName, Publication } from '../../../model/entries.ts';
import { idsOfGeneratedPage } from '../../../model/site/generated-ids.ts';
import { GENERATED_FILES, GENERATED_ADDRESSES } from '../../../model/site/generated-pages.ts';
import type { LinkTargets } from '../../../model/site/site-links.ts';
import { hasId, type PageIds } from '../check-page-ids.ts';

/** The address of the page of an entry: `initiatives/nhsx` is at `/initiatives/nhsx.html`. */
export function addressOfName(id: string): string {
  const [collection, slug] = id.split('/') as [CollectionName, string];
  return addressOf({ collection, slug });
}

/**
 * Foretells the files of the site and the ids of its pages.
 * @param names of all entries
 * @param ids of the pages of entries whose text could be parsed; of others, any is believed
 * @param publication undefined where files could not be read whole: any id of the generator's pages is then believed
 */
export function siteTargets(
  names: readonly string[],
  ids: ReadonlyMap<string, PageIds>,
  publication: Publication | undefined,
  attachments: ReadonlyMap<string, Attachment>,
): LinkTargets {
  const ofEntries = new Map(names.map((id) => [addressOfName(id), id]));
  const files = new Set([
    ...GENERATED_FILES,
    ...[...attachments.values()].map(({ address }) => address),
    ...(publication ? downloads(publication) : []),
  ]);
  const ofGenerated = new Map<string, ReadonlySet<string>>();
  const idsOfGenerated = (address: string, of: Publication) => {
    const known = ofGenerated.get(address) ?? idsOfGeneratedPage(address, of);
    ofGenerated.set(address, known);
    return known;
  };
  return {
    has(path) {
      const address = `/${path}`;
      return ofEntries.has(address) || GENERATED_ADDRESSES.includes(address) || files.has(address);
    },
    hasId(path, id) {
      const address = `/${path}`;
      const entry = ofEntries.get(address);
      if (entry !== undefined) {
        const page = ids.get(entry);
        return !page || hasId(page, id);
      }
      if (!GENERATED_ADDRESSES.includes(address)) return false;
      return !publication || idsOfGenerated(address, publication).has(id);
    },
  };
}

/** Made from the finished pages, so they are there when the links are followed. */
function downloads(publication: Publication): string[] {
  const paths = downloadsOf(publication);
  const { sums, script } = downloadMetadataPaths(publication);
  return [...downloadKinds(publication).map((kind) => paths[kind]), sums, script].map((path) => `/${path}`);
}
