import { gunzipSync, gzipSync } from 'fflate';
import { languageOfList, numbered, withNumbers, withoutNumbers } from '../language/file-numbers.ts';
import type { IndexFile } from './index-file.ts';

/**
 * Numbers the files of an index. Pagefind names each by a hash of what it holds, and its list of all of them,
 * which is the first thing that a search reads, keeps those names. Numbers in their order need not be kept at all, which
 * halves the list at 10,000 pages (`file-numbers.ts`). They are as long as the names were, so that nothing else in the list changes. What
 * the hashes were for, that two indexes are never mixed, the layout in every file does (`index-layout.ts`).
 * @param files all files of an index
 * @throws if a file is not in its language's list, under its name, or the names cannot be counted out of the list
 */
export function renumberFiles(files: readonly IndexFile[]): IndexFile[] {
  const names = files.flatMap(({ path }) => NAME.exec(path)?.slice(1, 2) ?? []);
  const numbers = new Map(names.map((name) => [name, '']));
  const lists = files.flatMap(({ path, content }) => {
    const language = languageOfList(path);
    return language === undefined ? [] : [{ path, content: renumberList(content, language, numbers) }];
  });
  const missing = [...numbers].filter(([, number]) => !number).map(([name]) => name);
  if (missing.length) throw new Error(`This version of Pagefind does not list ${missing.join(', ')}.`);
  const others = files
    .filter(({ path }) => languageOfList(path) === undefined)
    .map(({ path, content }) => ({
      path: path.replace(NAME, (whole, name: string) => whole.replace(name, numbers.get(name) ?? name)),
      content,
    }));
  return [...lists, ...others];
}

/** `fragment/en_1a2b3c4.pf_fragment`: a folder, a language, a hash. */
const NAME = /^\w+\/([\w-]+_[0-9a-f]+)\.pf_\w+$/;

/** @param numbers the number of each name; those of this list are filled in */
function renumberList(content: Uint8Array, language: string, numbers: Map<string, string>): Uint8Array {
  let count = 0;
  const text = Buffer.from(gunzipSync(content)).toString('latin1');
  const list = text.replace(new RegExp(`${language}_([0-9a-f]+)`, 'g'), (name, hash: string) => {
    if (!numbers.has(name)) return name;
    const number = numbers.get(name) || numbered(language, count++, hash.length);
    numbers.set(name, number);
    return number;
  });
  const short = withoutNumbers(list, language);
  if (withNumbers(short, language) !== list)
    throw new Error('This version of Pagefind lists its files otherwise.');
  return gzipSync(Buffer.from(short, 'latin1'), { level: 9, mtime: 0 });
}
