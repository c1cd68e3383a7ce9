import { createHash } from 'node:crypto';
import { UNDATED } from '../enrich-page.ts';
import type { IndexFile } from '../index-file.ts';
import { byBytes, changeWords } from './change-words.ts';
import { changedWords } from './changed-words.ts';
import type { KnownPage } from './known-index.ts';
import { chunksOf, filtersOf, pathOf, type LanguageIndex } from './language-index.ts';
import { packFile, writeFilter, writeList, type Filter, type PageList } from './pagefind-files.ts';
import { boundsOf, partWords } from './part-words.ts';
import { writeChunk, type WordEntry } from './word-entries.ts';

export interface LanguageChange {
  language: string;
  before: LanguageIndex;
  /** Pages by the numbers that they had. */
  known: readonly KnownPage[];
  /** What Pagefind makes of pages that have changed; none have if there is none. */
  few: LanguageIndex | undefined;
  /** Its pages by their numbers. */
  fewPages: readonly KnownPage[];
  /** Pages by the numbers that they have now. */
  pages: readonly KnownPage[];
  /** How many places fill a chunk. */
  size: number;
}

/** @returns the files of one language; undefined where only Pagefind can tell */
export function changeLanguage(change: LanguageChange): IndexFile[] | undefined {
  const { language, before, known, few, fewPages, pages, size } = change;
  const fields = [...new Set(pages.flatMap((page) => page.fields))].sort(byBytes);
  if (fields.join() !== before.list.fields.join()) return undefined;
  const numbers = new Map(pages.map((page, number) => [page, number]));
  const numberIn = (pages: readonly KnownPage[]) => (number: number) => {
    const page = pages[number];
    return page && numbers.get(page);
  };
  const numberOf = numberIn(known);
  const numberOfFew = numberIn(fewPages);

  const filters = changeFilters(filtersOf(before), few ? filtersOf(few) : new Map(), numberOf, numberOfFew);
  const sorts = sortsOf(filters, pages.length);
  if (!sorts) return undefined;

  const chunks = chunksOf(before);
  const isRenumbered =
    known.length !== pages.length || known.some(({ path }, number) => path !== pages[number]?.path);
  const entries = changeWords(chunks.flat(), {
    numberOf,
    isRenumbered,
    words: few
      ? changedWords(few, { pages: fewPages, numberOf: numberOfFew, fields, isRenumbered })
      : new Map(),
  });
  const parted = partWords(entries, size);
  const bounds = boundsOf(parted);
  const beforeByFirst = new Map(chunks.map((chunk, index) => [chunk[0], { chunk, index }]));
  const files: IndexFile[] = [];
  const write = (kind: 'index' | 'filter', content: Uint8Array): string => {
    const name = `${language}_${createHash('sha1').update(content).digest('hex').slice(0, 7)}`;
    files.push({ path: pathOf(kind, name), content });
    return name;
  };
  const nameOfChunk = (chunk: WordEntry[]): string => {
    const old = beforeByFirst.get(chunk[0]);
    const name = before.list.chunks[old?.index ?? -1]?.[2];
    const isSame =
      old?.chunk.length === chunk.length && chunk.every((entry, index) => entry === old.chunk[index]);
    if (name === undefined || !isSame) return write('index', packFile(writeChunk(chunk)));
    files.push({ path: pathOf('index', name), content: before.file('index', name) });
    return name;
  };
  const list: PageList = {
    version: before.list.version,
    pages: pagesOf(change, files),
    chunks: parted.map((chunk, index) => [...(bounds[index] ?? ['', '']), nameOfChunk(chunk)]),
    filters: [...filters].map(([filter, values]) => [filter, write('filter', writeFilter(filter, values))]),
    sorts,
    fields,
  };
  const names = [...list.pages.map(([name]) => name), ...list.chunks.map(([, , name]) => name)];
  if (new Set(names).size < names.length) return undefined;
  return [...files, { path: before.path, content: writeList(list) }];
}

/** @returns the pages of the list, whose files are added */
function pagesOf(
  { before, known, few, fewPages, pages }: LanguageChange,
  files: IndexFile[],
): PageList['pages'] {
  const old = new Map(known.map((page, number) => [page, number]));
  return pages.map((page) => {
    const from = old.has(page) ? before : few;
    const listed = from?.list.pages[old.get(page) ?? fewPages.indexOf(page)];
    if (!from || !listed) throw new Error(`Pagefind has not read ${page.path}.`);
    files.push({ path: pathOf('fragment', listed[0]), content: from.file('fragment', listed[0]) });
    return listed;
  });
}

type NumberOf = (page: number) => number | undefined;

const renumber = (pages: readonly number[] | undefined, numberOf: NumberOf): number[] =>
  (pages ?? []).flatMap((page) => numberOf(page) ?? []);

function changeFilters(
  before: ReadonlyMap<string, Filter>,
  few: ReadonlyMap<string, Filter>,
  numberOf: NumberOf,
  numberOfFew: NumberOf,
): Map<string, Filter> {
  const sorted = (names: Iterable<string>) => [...new Set(names)].sort(byBytes);
  return new Map(
    sorted([...before.keys(), ...few.keys()]).flatMap((filter): [string, Filter][] => {
      const [had, more] = [before.get(filter), few.get(filter)];
      const values: [string, number[]][] = sorted([...(had?.keys() ?? []), ...(more?.keys() ?? [])]).map(
        (value) => [
          value,
          [...renumber(had?.get(value), numberOf), ...renumber(more?.get(value), numberOfFew)].sort(
            (a, b) => a - b,
          ),
        ],
      );
      const used = values.filter(([, pages]) => pages.length);
      return used.length ? [[filter, new Map(used)]] : [];
    }),
  );
}

/** Pages have the day by which they are sorted as a filter, too, but for those of no day (`enrich-page.ts`). */
const DAY = 'day';

/**
 * @param count how many pages there are
 * @returns undefined if all days are numbers, which Pagefind sorts as such
 */
function sortsOf(filters: ReadonlyMap<string, Filter>, count: number): PageList['sorts'] | undefined {
  const dated = [...(filters.get(DAY) ?? [])];
  const numbers = new Set(dated.flatMap(([, pages]) => pages));
  const undated = Array.from({ length: count }, (_, page) => page).filter((page) => !numbers.has(page));
  const days: typeof dated = undated.length ? [...dated, [UNDATED, undated]] : dated;
  if (days.every(([day]) => !Number.isNaN(Number(day)))) return undefined;
  return [['date', days.sort(([a], [b]) => byBytes(a, b)).flatMap(([, pages]) => pages)]];
}
