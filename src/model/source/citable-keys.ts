import { fragment } from '../../text/markup/fragment.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import { yearOf } from '../dates/dates.ts';
import { SOURCE_ID } from '../schema/citable-id.ts';
import type { Source } from '../schema/source.ts';
import { edtfOf } from './source-dates.ts';
import { shortName } from './source-names.ts';

/** An item with the ids that its file gives it, the preferred first. */
export interface ItemWithIds {
  source: Omit<Source, 'id'>;
  ids: readonly string[];
}

/** What an item is cited by. */
export interface ItemKeys {
  /** The one id that fits into a citation and into an address, and that no other item has. */
  key: string;
  /** All other ids that lead to it. */
  others: string[];
}

/**
 * Gives each item the id by which texts cite it:
 * 1. the first of its ids that can stand in `[@…]`, is no mere number, and whose address on pages no item before it has;
 * 2. else one made of author, year and first word of the title, as Better BibTeX does: `rivera-2020-solar`, with
 *    a letter where several would be the same. The letters follow the items' own ids, whatever their order.
 * @param items none the same as another
 */
export function citableKeys(items: readonly ItemWithIds[]): ItemKeys[] {
  const taken = new Set<string>();
  const keys = items.map(({ ids }) => {
    const key = ids.find((id) => SOURCE_ID.test(id) && !/^\d+$/.test(id) && !taken.has(fragment(id)));
    if (key !== undefined) taken.add(fragment(key));
    return key;
  });
  const without = items.flatMap((item, index) => (keys[index] === undefined ? [{ item, index }] : []));
  const alike = Map.groupBy(without, ({ item }) => madeKey(item.source));
  for (const [made, group] of alike) {
    const inOrder = group.sort((a, b) => compareIds(a.item.ids, b.item.ids));
    let number = 0;
    for (const { index } of inOrder) {
      let key = made;
      while (taken.has(fragment(key))) key = `${made}-${letters(number++)}`;
      taken.add(fragment(key));
      keys[index] = key;
    }
  }
  return items.map(({ ids }, index) => {
    const key = keys[index] ?? '';
    return { key, others: [...new Set(ids)].filter((id) => id !== key) };
  });
}

const compareIds = ([a = '']: readonly string[], [b = '']: readonly string[]) => (a < b ? -1 : a > b ? 1 : 0);

/** 0 → a, 25 → z, 26 → aa */
const letters = (number: number): string =>
  (number >= 26 ? letters(Math.floor(number / 26) - 1) : '') + String.fromCharCode(97 + (number % 26));

/** Words that begin many titles and tell none from another. */
const COMMON = /^(?:the|an?|on|in|of|for|to|and|le|la|les|der|die|das|ein|eine|el|los|las|il)$/;

function madeKey(source: Omit<Source, 'id'>): string {
  const [name] = source.author ?? source.editor ?? source.translator ?? source.director ?? [];
  const author = name
    ? (name.family ?? shortName(name))
    : (source.publisher ?? source['container-title'] ?? hostOf(source.URL));
  const issued = edtfOf(source.issued);
  const number = issued === undefined ? undefined : yearOf(issued);
  const year = number === undefined ? 'undated' : number > 0 ? String(number) : `bc${1 - number}`;
  const words = asciiWords(plainText(source.title ?? source['container-title'] ?? source.type));
  return [
    asciiWords(author.replace(/^the\s+/i, ''))
      .slice(0, 2)
      .join('-') || 'anonymous',
    year,
    words.find((word) => !COMMON.test(word) && !/^[a-z\d]$/.test(word)) ?? words[0],
  ]
    .filter(Boolean)
    .join('-');
}

/** "example" of www.example.org */
const hostOf = (url: string | undefined) =>
  url === undefined ? '' : new URL(url).hostname.replace(/^www\.|\.[^.]+$/g, '');

/** The words as an id may have them: letters of any script, accents taken off the Latin ones. */
const asciiWords = (text: string) =>
  fragment(plainText(text))
    .split('-')
    .filter((word) => SOURCE_ID.test(word));
