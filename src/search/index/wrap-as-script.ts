import { encodeUnits, inUnits } from '../../text/encoding/code-units.ts';
import { programNamed } from '../language/programs.ts';
import type { IndexFile } from './index-file.ts';

/**
 * Pages opened from disk may run scripts but not fetch files, so every file of the index becomes a
 * script that hands its bytes over: `vademecum.register("index/en_1.pf_index", "<bytes as text>", "<layout>")`. The same
 * scripts serve hosted pages, so that what is tested there is what runs from disk. The bytes are
 * already compressed (gzip), and as text they cost a compressing host next to nothing.
 * @param layout which other files it can be read with: numbers are their names, so that another index has the same (`index-layout.ts`)
 */
export const wrapAsScript = (file: IndexFile, layout: string): IndexFile =>
  wrapTogether([file], () => layout);

/** @returns a script that hands over several files, and has the name of the first */
export const wrapTogether = (
  files: readonly [IndexFile, ...IndexFile[]],
  layoutOf: (path: string) => string,
): IndexFile => ({
  path: `${files[0].path}.js`,
  content: inUnits(
    files
      .map(
        ({ path, content }) =>
          `vademecum.register(${JSON.stringify(path)},"${encodeUnits(content)}","${layoutOf(path)}")`,
      )
      .join(';'),
  ),
});

/** The file that a search begins with. */
export const ENTRY = 'pagefind-entry.json';

/**
 * @returns the files that searching reads: the entry, the chunks, the program of each language that the
 *   entry names, and what is known about words; the others are interfaces and workers that we do not use
 */
export function searchedFiles(files: IndexFile[]): IndexFile[] {
  const programs = languagesIn(files).map(({ wasm }) => programNamed(wasm));
  const whole = [ENTRY, ...programs];
  return files.filter(({ path }) => whole.includes(path) || /^vocabulary\.|\.pf_\w+$/.test(path));
}

/** @returns how many pages an index has */
export const pageCount = (files: IndexFile[]): number =>
  languagesIn(files).reduce((sum, { page_count }) => sum + page_count, 0);

const languagesIn = (files: IndexFile[]) =>
  Object.values(
    (
      JSON.parse(entryOf(files)) as {
        languages: Record<string, { wasm: string | null; page_count: number }>;
      }
    ).languages,
  );

/** @returns the text of that file */
export function entryOf(files: IndexFile[]): string {
  const entry = files.find(({ path }) => path === ENTRY);
  if (!entry) throw new Error(`Pagefind wrote no ${ENTRY}.`);
  return new TextDecoder().decode(entry.content);
}
