import { memoize } from '../../text/functions/memoize.ts';
import { readFrontCoded } from '../../text/encoding/front-coding.ts';
import { once } from '../../text/functions/once.ts';
import {
  readOthersOf,
  VOCABULARY,
  vocabularyPart,
  type KnownClaim,
  type KnownNames,
  type NamesPart,
  type Vocabulary,
  type VocabularyEntry,
  type VocabularyKind,
} from '../language/vocabulary.ts';
import { readJson } from './read-json.ts';
import type { IndexLoader } from './script-loader.ts';

/** @returns what is known about the words of a publication, of which nothing is loaded before it is asked for */
export function openVocabulary(load: IndexLoader): Vocabulary {
  const readOnce = memoize((path) => once(() => readJson(load, path)));
  const entry = () => readOnce(VOCABULARY)() as Promise<VocabularyEntry>;
  const part = (kind: VocabularyKind, number: number) => readOnce(vocabularyPart(kind, number))();
  const joined = memoize((numbers) =>
    once(async (): Promise<KnownNames> => {
      const { all, ownPages } = await entry();
      const parts = all ? [all] : await Promise.all(listed(numbers).map((number) => part('names', number)));
      return { ownPages, ...join(parts as NamesPart[]) };
    }),
  );
  return {
    async names(beginnings) {
      const { names } = await entry();
      return joined(partsOf(names, beginnings).join())();
    },
    async words(beginnings = ['']) {
      const { words } = await entry();
      const parts = partsOf(words, beginnings).map((number) => part('words', number));
      return readFrontCoded((await Promise.all(parts)).join(''));
    },
    async otherWords(stems) {
      const { others = [] } = await entry();
      const parts = partsOf(others, stems).map((number) => part('others', number));
      return readOthersOf((await Promise.all(parts)).join(''));
    },
    async claims(beginnings) {
      const { claims = [] } = await entry();
      const parts = partsOf(claims, beginnings).map((number) => part('claims', number));
      return (await Promise.all(parts)).flat() as KnownClaim[];
    },
  };
}

/** @returns the numbers of the parts that may hold what begins so */
function partsOf(starts: readonly string[], beginnings: Iterable<string>): number[] {
  const wanted = [...beginnings];
  return [...starts.keys()].filter((number) => {
    const start = starts[number] ?? '';
    const end = starts[number + 1];
    return wanted.some(
      (beginning) =>
        (start <= beginning || start.startsWith(beginning)) && (end === undefined || end > beginning),
    );
  });
}

const listed = (numbers: string): number[] => (numbers ? numbers.split(',').map(Number) : []);

/** Names with several words stand in several parts. */
function join(parts: NamesPart[]): NamesPart {
  const once = <Item>(items: Item[], key: (item: Item) => string) => [
    ...new Map(items.map((item) => [key(item), item])).values(),
  ];
  return {
    pages: once(
      parts.flatMap(({ pages }) => pages),
      ({ url }) => url,
    ),
    terms: once(
      parts.flatMap(({ terms }) => terms),
      ({ term }) => term,
    ),
  };
}
