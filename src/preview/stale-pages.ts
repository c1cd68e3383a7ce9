import { addressOf } from '../model/site/addresses.ts';
import { allEntries, entryId, type Publication } from '../model/entries.ts';
import { indexedAddresses } from '../search/index/indexed-addresses.ts';

/**
 * @param before the publication that pages were rendered from, if any
 * @returns the paths of the indexed pages whose searchable part may differ by now: where only texts have
 *   changed, the pages of these texts, else all
 */
export function stalePaths(before: Publication | undefined, now: Publication): string[] {
  if (!before || withoutTexts(before) !== withoutTexts(now)) return indexedAddresses(now);
  const texts = new Map(allEntries(before).map((entry) => [entryId(entry), entry.body]));
  return allEntries(now)
    .filter((entry) => texts.get(entryId(entry)) !== entry.body)
    .map((entry) => addressOf(entry).slice(1));
}

/** What a page may show of others: all but their texts. */
const withoutTexts = (publication: Publication) =>
  JSON.stringify({ ...publication, claims: [...publication.claims] }, (key, value: unknown) =>
    key === 'body' ? undefined : value,
  );
