import { deserialize, serialize } from 'node:v8';
import type { Root } from 'mdast';
import type { TextOutline } from '../../markdown/text-outline.ts';
import { generatorHash, hashOf, isWorthKeeping, nameOfKept, readKept, writeKept } from './kept-file.ts';
import type { ContentFile } from '../folder/content-folder.ts';
import type { MadeText } from '../rendered-texts.ts';
import type { Noted, NotedContext } from './noted-context.ts';

/** What became of a text without problems. */
export interface KeptText {
  /** Where the text after the front matter begins. */
  bodyStart: number;
  /** The front matter, without the places of its parts. */
  fields: unknown;
  /** The tree of the text, packed: plugins change the tree itself. */
  tree: Uint8Array;
  /** Which checks of the text alone have found nothing. */
  silent: Set<string>;
  /** The following hold as long as all that they are made of beside the text is as it was. */
  outline?: Noted<TextOutline>;
  rendered?: Noted<MadeText>;
}

/** What was made of the texts of a publication, now or by an earlier command. */
export interface KeptTexts {
  /** @returns what is known of a file, if every character of it is the same */
  of(file: ContentFile): KeptText | undefined;
  /** Says which files will be asked for, in this order, so that those of which nothing is known can be parsed ahead. */
  expect(files: readonly ContentFile[]): void;
  keep(file: ContentFile, text: KeptText): void;
  /**
   * Says what texts can show now beside themselves. Outlines and rendered texts that showed something else are forgotten.
   * @returns the context, as it was given before if it is the same
   */
  in(now: NotedContext): NotedContext;
  /** @throws if there is none yet */
  context(): NotedContext;
  /** Writes what is known of these files, for the next command, unless nearly all of it is there; of others, it is forgotten. */
  save(files: ContentFile[]): void;
}

/** What a file of the cache holds. */
interface Content {
  /** The hash of what texts could show beside themselves. */
  context: string | undefined;
  texts: Map<string, KeptText>;
}

export const packTree = (tree: Root): Uint8Array => serialize(tree);
export const unpackTree = ({ tree }: KeptText): Root => deserialize(tree) as Root;

/** Parses some of the files while others are read, and gives each that is asked for. */
export type Ahead = (files: readonly ContentFile[]) => (path: string) => KeptText | undefined;

/**
 * @param name of the file in which they are kept; without one they are forgotten with the process
 */
export function keptTexts(name?: string, ahead?: Ahead): KeptTexts {
  const generator = name === undefined ? '' : generatorHash();
  const read = name === undefined ? undefined : (readKept(name, generator) as Content | undefined);
  let hash = read?.context;
  let context: NotedContext | undefined;
  let texts = read?.texts ?? new Map<string, KeptText>();
  let news = read === undefined ? Infinity : 0;
  let fromAhead: ReturnType<Ahead> | undefined;
  const keep = (file: ContentFile, text: KeptText) => {
    news += 1;
    texts.set(keyOf(file), text);
  };
  return {
    of(file) {
      const known = texts.get(keyOf(file));
      const come = known ? undefined : fromAhead?.(file.path);
      if (come) keep(file, come);
      return known ?? come;
    },
    expect(files) {
      fromAhead = ahead?.(files.filter((file) => !texts.has(keyOf(file))));
    },
    keep,
    in(now) {
      if (context?.hash === now.hash) return context;
      context = now;
      if (now.hash === hash) return now;
      hash = now.hash;
      for (const [key, { outline, rendered, ...text }] of texts)
        texts.set(key, {
          ...text,
          ...(outline && now.holds(outline) && { outline }),
          ...(rendered && now.holds(rendered) && { rendered }),
        });
      return now;
    },
    context() {
      if (!context) throw new Error('Texts are asked for before the publication was read.');
      return context;
    },
    save(files) {
      if (name === undefined) return;
      if (!isWorthKeeping(news, files.length)) return;
      const keys = files.map(keyOf).filter((key) => texts.has(key));
      texts = new Map(keys.flatMap((key) => [[key, texts.get(key)]] as [string, KeptText][]));
      writeKept(name, generator, { context: hash, texts } satisfies Content);
      news = 0;
    },
  };
}

/** @returns the name under which the texts of a publication are kept */
export const nameOfTexts = (directory: string, use: 'build' | 'preview') =>
  nameOfKept(`texts-${use}`, directory);

const keyOf = ({ path, text }: ContentFile) => hashOf(`${path}\0${text}`);
