import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Root } from 'mdast';
import type { RenderedText } from '../markdown/text-renderer.ts';
import type { TextOutline } from '../markdown/text-outline.ts';
import { cached } from '../pictures/cached-files.ts';
import type { ContentFile } from './content-folder.ts';

/** What became of a text without problems. */
export interface KeptText {
  /** Where the text after the front matter begins. */
  bodyStart: number;
  /** The front matter, without the places of its parts. */
  fields: unknown;
  /** The tree of the text, packed: plugins change the tree itself. */
  tree: Uint8Array;
  /** The following hold as long as all that texts can show of each other is as it was. */
  outline?: TextOutline;
  rendered?: RenderedText;
}

/** What was made of the texts of a publication, now or by an earlier command. */
export interface KeptTexts {
  /** @returns what is known of a file, if every character of it is the same */
  of(file: ContentFile): KeptText | undefined;
  keep(file: ContentFile, text: KeptText): void;
  /** @param now what texts can show of each other: where it has changed, outlines and rendered texts are forgotten */
  in(now: string): void;
  /** Writes what is known of these files, for the next command; what is known of others is forgotten. */
  save(files: ContentFile[]): void;
}

/** What a file of the cache holds. */
interface Content {
  /** The generator that made it. */
  generator: string;
  /** The hash of what texts could show of each other. */
  context: string | undefined;
  texts: Map<string, KeptText>;
}

export const packTree = (tree: Root): Uint8Array => serialize(tree);
export const unpackTree = ({ tree }: KeptText): Root => deserialize(tree) as Root;

/**
 * @param name of the file in which they are kept; without one they are forgotten with the process
 */
export function keptTexts(name?: string): KeptTexts {
  const generator = name === undefined ? '' : generatorHash();
  const read = name === undefined ? undefined : readContent(name, generator);
  let { context } = read ?? {};
  let texts = read?.texts ?? new Map<string, KeptText>();
  let isSaved = read !== undefined;
  return {
    of: (file) => texts.get(keyOf(file)),
    keep(file, text) {
      isSaved = false;
      texts.set(keyOf(file), text);
    },
    in(now) {
      const hash = hashOf(now);
      if (hash === context) return;
      context = hash;
      isSaved = false;
      for (const [key, { bodyStart, fields, tree }] of texts) texts.set(key, { bodyStart, fields, tree });
    },
    save(files) {
      if (name === undefined) return;
      const keys = files.map(keyOf).filter((key) => texts.has(key));
      if (isSaved && keys.length === texts.size) return;
      texts = new Map(keys.flatMap((key) => [[key, texts.get(key)]] as [string, KeptText][]));
      const bytes = serialize({ generator, context, texts } satisfies Content);
      cached.write(name, digestOf(bytes), bytes);
      cached.keepNewest(BEGINNING, PUBLICATIONS);
      isSaved = true;
    },
  };
}

/** How the names of such files begin, and of how many publications texts are kept: folders come and go. */
const BEGINNING = 'texts-';
const PUBLICATIONS = 20;

/** @returns the name under which the texts of a publication are kept: those of two never meet */
export const nameOfTexts = (directory: string, use: 'build' | 'preview') =>
  `${BEGINNING}${use}-${hashOf(directory).slice(0, 16)}`;

const DIGEST = 32;

/** @returns what a file holds; undefined if there is none, or it is damaged, or another generator made it */
function readContent(name: string, generator: string): Content | undefined {
  const file = cached.readOwn(name);
  if (!file?.subarray(0, DIGEST).equals(digestOf(file.subarray(DIGEST)))) return undefined;
  try {
    const content = deserialize(file.subarray(DIGEST)) as Content;
    return content.generator === generator ? content : undefined;
  } catch {
    // Another version of Node.js has written it.
    return undefined;
  }
}

const keyOf = ({ path, text }: ContentFile) => hashOf(`${path}\0${text}`);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

const PROJECT = join(import.meta.dirname, '../..');

/** The code that makes of a text what is kept. */
const CODE = ['interface', 'markdown', 'model', 'publication', 'text'].map((room) =>
  join(PROJECT, 'src', room),
);

/** @returns what tells this generator, with its libraries, from another */
function generatorHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(PROJECT, 'package-lock.json')));
  for (const room of CODE)
    for (const path of readdirSync(room, { recursive: true, encoding: 'utf8' }).sort())
      if (path.endsWith('.ts') && !path.endsWith('.test.ts')) hash.update(readFileSync(join(room, path)));
  return hash.digest('hex');
}
