import type { Source } from '../../model/schema/source.ts';
import { plainText } from '../../text/rich-text.ts';
import type { DuplicateSource, ParsedSource } from '../parsed-content.ts';

interface Item extends Omit<ParsedSource, 'source'> {
  source: Omit<Source, 'id'>;
  ids: string[];
  /** The ids of others that are the same source. */
  merged?: string[];
}

type Found = Omit<DuplicateSource, 'firstId' | 'secondId'>;

/**
 * Finds items that are one source: of one id, or of one DOI or web address with titles that do not differ. The first
 * counts, and the ids of the others lead to it. Of those with one address and different titles, both stay.
 */
export function findDuplicates(items: readonly Item[]): { unique: Item[]; duplicates: Found[] } {
  const unique: Item[] = [];
  const duplicates: Found[] = [];
  const firsts = { id: new Map<string, Item>(), DOI: new Map<string, Item>(), URL: new Map<string, Item>() };
  for (const item of items) {
    const found = (['id', 'DOI', 'URL'] as const)
      .map((field) => ({ field, first: firsts[field].get(identity(item, field) ?? '') }))
      .find(({ first }) => first);
    const { field, first } = found ?? {};
    if (field && first) {
      duplicates.push({ field, first, second: item, writtenId: item.ids[0] });
      if (field === 'id' || sameTitle(first, item)) {
        first.merged = [...(first.merged ?? []), ...item.ids];
        continue;
      }
    }
    unique.push(item);
    for (const name of ['id', 'DOI', 'URL'] as const) {
      const own = identity(item, name);
      if (own !== undefined && !firsts[name].has(own)) firsts[name].set(own, item);
    }
  }
  return { unique, duplicates };
}

const identity = ({ source, ids }: Item, field: DuplicateSource['field']): string | undefined =>
  field === 'id' ? ids[0] : source[field] === undefined ? undefined : comparable(source[field]);

/** Protocol, `www.` and a slash at the end make no other page. */
const comparable = (address: string) =>
  address
    .replace(/^(?:https?:\/\/)?(?:(?:www|dx)\.)?(?:doi\.org\/)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

function sameTitle({ source: a }: Item, { source: b }: Item): boolean {
  const [first, second] = [a.title, b.title].map((title) =>
    title === undefined
      ? undefined
      : plainText(title)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
  );
  return first === undefined || second === undefined || first === second;
}
