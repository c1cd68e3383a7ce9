import { gunzipSync, gzipSync } from 'fflate';
import type { IndexFile } from './index-file.ts';

/**
 * Numbers the files of an index. Pagefind names each by a hash of what it holds, and its list of all of them,
 * which is the first thing that a search reads, keeps those names. Numbers in their order make the list a third
 * smaller at 10,000 pages. They are as long as the names were, so that nothing else in the list changes. What
 * the hashes were for, that two indexes are never mixed, the version in every file does (`script-loader.ts`).
 * @param files all files of an index
 * @throws if a file is not in its language's list, under its name
 */
export function renumberFiles(files: readonly IndexFile[]): IndexFile[] {
  const names = files.flatMap(({ path }) => NAME.exec(path)?.slice(1, 2) ?? []);
  const numbers = new Map(names.map((name) => [name, '']));
  const lists = files
    .filter(isList)
    .map(({ path, content }) => ({ path, content: renumberList(content, numbers) }));
  const missing = [...numbers].filter(([, number]) => !number).map(([name]) => name);
  if (missing.length) throw new Error(`This version of Pagefind does not list ${missing.join(', ')}.`);
  const others = files
    .filter((file) => !isList(file))
    .map(({ path, content }) => ({
      path: path.replace(NAME, (whole, name: string) => whole.replace(name, numbers.get(name) ?? name)),
      content,
    }));
  return [...lists, ...others];
}

/** `fragment/en_1a2b3c4.pf_fragment`: a folder, a language, a hash. */
const NAME = /^\w+\/([\w-]+_[0-9a-f]+)\.pf_\w+$/;

const isList = ({ path }: IndexFile) => path.endsWith('.pf_meta');

/** @param numbers the number of each name; those of this list are filled in */
function renumberList(content: Uint8Array, numbers: Map<string, string>): Uint8Array {
  let count = 0;
  const text = Buffer.from(gunzipSync(content)).toString('latin1');
  const languages = new Set([...numbers.keys()].map((name) => name.replace(/_.*/, '')));
  const pattern = new RegExp(`((?:${[...languages].join('|')})_)([0-9a-f]+)`, 'g');
  const numbered = text.replace(pattern, (name, language: string, hash: string) => {
    if (!numbers.has(name)) return name;
    const number = numbers.get(name) || language + (count++).toString(16).padStart(hash.length, '0');
    numbers.set(name, number);
    return number;
  });
  return gzipSync(Buffer.from(numbered, 'latin1'), { level: 9, mtime: 0 });
}
