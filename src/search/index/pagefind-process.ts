import { createHash } from 'node:crypto';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from './index-file.ts';
import { packFile, unpackFile } from './postings/pagefind-files.ts';

/**
 * How many places of words a chunk of the index holds. Pagefind's own 20,000 make a search for two words
 * read 70 KB of chunks, which is all there is of an index of 30 pages; a quarter of it suits 10,000 pages, where the
 * list of more chunks would cost more than they save, and a twentieth a few hundred.
 * The setting has no other door than a variable of the environment
 * (https://github.com/Pagefind/pagefind/blob/main/pagefind/src/options.rs); a test tells when it is shut.
 */
const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const CHUNK = 5_000;
const SMALL_CHUNK = 600;
const FEW_PAGES = 500;

/** @returns how many places of words a chunk of the index of so many entries holds */
export const chunkFor = (entries: number): number => (entries <= FEW_PAGES ? SMALL_CHUNK : CHUNK);

/** How many pages Pagefind is given before it has answered for the first of them. */
const AHEAD = 32;

/** What an index keeps of a page that has nothing to be searched, beside others that have: nothing. */
const EMPTY = '<html><body></body></html>';

/** What Pagefind makes an index of. */
export interface GivenPage {
  /** The path inside the site: `initiatives/nhsx.html`. */
  path: string;
  content: string;
}

/** Pagefind, which is a process of its own: it reads pages while others are made ready. */
export interface PagefindProcess {
  /** A page takes the place of the one that was given under its path before; the same is not read again. */
  give(page: GivenPage): Promise<void>;
  /**
   * Takes out what is under other paths than these, and waits for all that was given to be read.
   * @returns the paths of pages that have words
   */
  settle(paths: ReadonlyMap<string, unknown>): Promise<ReadonlySet<string>>;
  /** @throws if Pagefind reports a fault */
  files(): Promise<IndexFile[]>;
  /** Lets it forget what it has read, when it has answered: it tells people that it broke where nobody hears an answer. */
  forget(): Promise<void>;
}

/** @param chunk how many places of words a chunk holds, which it must know from the beginning */
export async function startPagefind(chunk: number): Promise<PagefindProcess> {
  process.env[CHUNK_SIZE] = String(chunk);
  const { index, errors } = await createIndex({ keepIndexUrl: true });
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index.');
  const given = new Map<string, string>();
  const withWords = new Set<string>();
  const sent: Promise<void>[] = [];
  const give = async ({ path, content }: GivenPage) => {
    const hash = hashOf(content);
    if (given.get(path) === hash) return;
    given.set(path, hash);
    await sent[sent.length - AHEAD];
    sent.push(
      index.addHTMLFile({ url: `/${path}`, content }).then(({ errors, file }) => {
        refuse(errors);
        withWords[file.uniqueWords > 0 ? 'add' : 'delete'](path);
      }),
    );
  };
  return {
    give,
    async settle(paths) {
      for (const path of [...given.keys()].filter((path) => !paths.has(path))) {
        await give({ path, content: EMPTY });
        given.delete(path);
      }
      await Promise.all(sent.splice(0));
      return withWords;
    },
    async files() {
      await Promise.all(sent.splice(0));
      const made = index.getFiles();
      sent.push(made.then(() => undefined));
      const { files, errors } = await made;
      refuse(errors);
      return files.filter(({ path }) => !OF_ITS_INTERFACES.test(path)).map(repacked);
    },
    async forget() {
      await Promise.allSettled(sent);
      await index.deleteIndex();
    },
  };
}

/** Ends the program that all of them share. */
export const endPagefind = async (): Promise<void> => {
  await close();
};

/** What Pagefind offers for showing searches, none of which is used. */
const OF_ITS_INTERFACES = /^pagefind-(?!entry)/;

/** What tells of several pages is packed here, so that one that is made of another index (`postings/`) has the same bytes. */
const repacked = ({ path, content }: IndexFile): IndexFile => ({
  path,
  content: /\.pf_(?:index|filter)$/.test(path) ? packFile(unpackFile(content)) : content,
});

export const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Pagefind returns its errors instead of throwing them. */
function refuse(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
