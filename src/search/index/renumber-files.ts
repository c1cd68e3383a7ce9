import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { languageOfList, numbered, withNumbers, withoutNumbers } from '../language/file-numbers.ts';
import { byPath, type IndexFile } from './index-file.ts';
import { encodeList, readList, type PageList } from './postings/pagefind-files.ts';
import { ENTRY } from './wrap-as-script.ts';

/** As many digits as Pagefind's names usually have. */
const DIGITS = 7;

/**
 * Numbers the files of an index. Pagefind names each by a hash of what it holds, and its list of all of them,
 * which is the first thing that a search reads, keeps those names. Numbers in their order need not be kept at all, which
 * halves the list at 10,000 pages (`file-numbers.ts`). What
 * the hashes were for, that two indexes are never mixed, the layout in every file does (`index-layout.ts`).
 * @param files all files of an index
 * @returns the files in the order of their paths
 * @throws if a file is not in its language's list, under its name, or the names cannot be counted out of the list
 */
export function renumberFiles(files: readonly IndexFile[]): IndexFile[] {
  const numbers = new Map<string, string>();
  const told = new Map<string, ListTold>();
  const lists = files.flatMap(({ path, content }): IndexFile[] => {
    const language = languageOfList(path);
    if (language === undefined) return [];
    const list = readList(content);
    const numbered = numberList(list, language, numbers);
    const name = `${language}_${createHash('sha256').update(numbered).digest('hex').slice(0, DIGITS)}`;
    told.set(language, { hash: name, page_count: list.pages.length });
    return [{ path: `pagefind.${name}.pf_meta`, content: numbered }];
  });
  const others = files.flatMap(({ path, content }): IndexFile[] => {
    if (languageOfList(path) !== undefined) return [];
    if (path === ENTRY) return [{ path, content: tellEntry(content, told) }];
    return [{ path: path.replace(NAME, (name) => numberOf(name, numbers)), content }];
  });
  return [...lists, ...others].sort(byPath);
}

/** `fragment/en_1a2b3c4.pf_fragment`: a folder, a language, a hash. */
const NAME = /(?<=^\w+\/)[\w-]+_[0-9a-f]+(?=\.pf_\w+$)/;

function numberOf(name: string, numbers: ReadonlyMap<string, string>): string {
  const number = numbers.get(name);
  if (number === undefined) throw new Error(`This version of Pagefind does not list ${name}.`);
  return number;
}

/** @param numbers the number of each name, to which those of this list are added */
function numberList(list: PageList, language: string, numbers: Map<string, string>): Uint8Array {
  let count = 0;
  const number = (name: string): string => {
    const known = numbers.get(name) ?? numbered(language, count++, DIGITS);
    numbers.set(name, known);
    return known;
  };
  const bytes = encodeList({
    ...list,
    pages: list.pages.map(([name, words]) => [number(name), words]),
    chunks: list.chunks.map(([from, to, name]) => [from, to, number(name)]),
    filters: list.filters.map(([filter, name]) => [filter, number(name)]),
  });
  const text = Buffer.from(bytes).toString('latin1');
  const short = withoutNumbers(text, language);
  if (withNumbers(short, language) !== text)
    throw new Error('The numbers of an index cannot be counted out of its list.');
  return new Uint8Array(gzipSync(Buffer.from(short, 'latin1'), { level: 9 }));
}

/** What the entry of an index, which a search begins with, says of the list of a language. */
interface ListTold {
  hash: string;
  page_count: number;
}

function tellEntry(content: Uint8Array, told: ReadonlyMap<string, ListTold>): Uint8Array {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, ListTold> };
  for (const [language, list] of told) Object.assign(entry.languages[language] ?? {}, list);
  return new TextEncoder().encode(JSON.stringify(entry));
}
