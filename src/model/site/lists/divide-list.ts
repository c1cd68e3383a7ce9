import type { Words } from '../../../interface/catalogues.ts';
import { distinctFragments } from '../../../text/markup/fragment.ts';
import { hashText } from '../../../text/encoding/hash-text.ts';

/** Items that stand under one heading of a list. */
export interface ItemGroup<Item> {
  /** The id of the heading; undefined where the list has none. */
  slug?: string;
  text: string;
  note?: string;
  /** What a long list is divided by, and this group is of: a letter, a decade, a status. */
  unit: string;
  /** By what it is divided if there are very many units. */
  wider?: string;
  items: Item[];
  /** How many things it tells of, where that is not how many items it has. */
  count?: number;
  /** Of entries: the year of which it says what happened. */
  year?: number;
  /** Of entries: whether its heading says what each is. */
  isOfOneKind?: boolean;
}

/** A part of a long list that is a page of its own. */
export interface Section<Item> {
  /** In the name of its file: `c_2`; empty for a list that is whole. */
  slug: string;
  /** `C (2 of 3)` */
  text: string;
  unit: string;
  groups: ItemGroup<Item>[];
}

/**
 * About how many bytes of compressed HTML the items of one page may take, of the 100 KB of a page. What an
 * item is taken for stands in `page-lists.ts`; at 10,000 pages of the benchmark no list page comes to more than 39 KB.
 */
const MOST_BYTES = 60_000;

/** However short its items are, a list of more is long. */
const MOST_ITEMS = 500;

/** More would stand before what they lead to: on a phone, a window of them. */
const MOST_UNITS = 24;

/**
 * Divides a list that is too long for one page: by units, and a unit that is still too long by numbers, so that
 * what is added to one unit moves nothing in the others.
 * @param groups in order, each with its items in order
 * @param weigh about how many bytes of compressed HTML an item takes
 * @returns every item once, in order but for units that come again; one section if the list is short
 */
export function divideList<Item>(
  groups: ItemGroup<Item>[],
  weigh: (item: Item) => number,
  words: Words,
): Section<Item>[] {
  const weight = (item: Item) => Math.max(weigh(item), MOST_BYTES / MOST_ITEMS);
  if (sum(groups.flatMap(({ items }) => items).map(weight)) <= MOST_BYTES)
    return [{ slug: '', text: '', unit: '', groups }];
  const isFine = new Set(groups.map(({ unit }) => unit)).size <= MOST_UNITS;
  const units = Map.groupBy(groups, ({ unit, wider }) => (isFine ? unit : (wider ?? unit)));
  const fragments = distinctFragments(units.keys());
  return [...units].flatMap(([unit, members]) => {
    const parts = pack(members, weight);
    const slug = inFileName(fragments(unit));
    return parts.map((groups, index) =>
      parts.length > 1
        ? {
            slug: `${slug}_${index + 1}`,
            text: words.lists.part({ unit, number: index + 1, all: parts.length }),
            unit,
            groups,
          }
        : { slug, text: unit, unit, groups },
    );
  });
}

/** Puts groups onto pages, one after the other; only a group that no page can hold goes over several. */
function pack<Item>(groups: ItemGroup<Item>[], weight: (item: Item) => number): ItemGroup<Item>[][] {
  const parts: ItemGroup<Item>[][] = [];
  let room = 0;
  for (const group of groups) {
    const whole = sum(group.items.map(weight));
    if (whole > room && whole <= MOST_BYTES) room = 0;
    let items: Item[] | undefined;
    for (const item of group.items) {
      if (!parts.length || weight(item) > room) {
        parts.push([]);
        room = MOST_BYTES;
        items = undefined;
      }
      if (!items) {
        items = [];
        parts.at(-1)?.push({ ...group, items });
      }
      items.push(item);
      room -= weight(item);
    }
  }
  return parts;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** More leaves too little of a path for the list, the number of the part and the folders around the site. */
const LONGEST_NAME = 48;

/**
 * File names keep to letters that every file system and host takes; others are told by their numbers. What is too long
 * is told by its beginning and a number that hangs on the whole.
 */
function inFileName(slug: string): string {
  const name = slug.replace(/[^a-z0-9-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16) ?? ''}`);
  if (name.length <= LONGEST_NAME) return name;
  const ending = `-${hashText(name).toString(36)}`;
  return name.slice(0, LONGEST_NAME - ending.length).replace(/-+[^-]*$/, '') + ending;
}
