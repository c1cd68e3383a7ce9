import type { AstroPrerenderer } from 'astro';
import { arePagesKept } from '../publication/kept/kept-file.ts';
import { refusal, whenChecked } from '../publication/publication-store.ts';
import type { Current } from '../model/relations.ts';
import { announcePages } from '../editions/rendered-pages.ts';
import type { RewrittenPage } from '../editions/site/html-pass.ts';
import {
  finishEditions,
  startEditions,
  startThreads,
  type Started,
  type Threads,
} from './finish-editions.ts';
import { keptPages } from './kept-pages.ts';
import { enterPhase } from '../staging/build-steps.ts';
import { stagingDirectory, swapIn } from '../staging/directories.ts';
import { spareMemory } from '../staging/spare-memory.ts';

export interface EditionOptions {
  /** The content folder, absolute. */
  content: string;
  /** The folder to fill, absolute. */
  output: string;
  current: () => Current;
}

/** What becomes of pages, whoever renders them. */
export interface EditionBuild {
  /** Loads the code of what takes pages, and what was kept of them, while content is checked. */
  load: () => void;
  /** Begins what takes pages as they come. It is ended by `abandon`, should the content turn out to have errors. */
  begin(current: Current): void;
  /** @returns the renderer, each of whose pages is taken as soon as it is there */
  follow(renderer: AstroPrerenderer): AstroPrerenderer;
  /**
   * Makes the edition of what was rendered, and puts it in its place.
   * @param folder which holds all that is not made of pages
   * @returns what there is, for people
   */
  finish(folder: string): Promise<string>;
  /** Ends what has been loaded and not finished, where nothing will come of it. Pages and editions that fail do so themselves. */
  abandon(): Promise<void>;
}

/** @throws ContentError with the report, if the content has errors */
export async function checkedPublication(content: string): Promise<Current> {
  const checked = await whenChecked(content);
  if (!checked.publication) throw refusal(checked);
  return checked.publication;
}

export function editionBuild({ content, output, current }: EditionOptions): EditionBuild {
  let loaded: { threads: Threads; pagesOf: ReturnType<typeof keptPages<RewrittenPage>> } | undefined;
  let started: Started | undefined;
  const load = () => {
    enterPhase('check');
    return (loaded ??= { threads: startThreads(content), pagesOf: keptPages(content) });
  };
  const abandon = async () => {
    const { indexer, editions, compressor } = loaded?.threads ?? {};
    loaded = undefined;
    await Promise.all([indexer?.end('end'), editions?.end(), compressor?.end()]);
  };
  /** Where Astro builds, it tells nobody that it gave up. */
  const orAbandon = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch(async (error: unknown) => {
      await abandon();
      throw error;
    });
  const finish = async (folder: string) => {
    if (!started) throw new Error('A build has ended that did not begin.');
    enterPhase();
    // What is kept of pages is told by the texts that they were made of.
    if (!started.kept) (await whenChecked(content)).texts?.clear();
    const done = await finishEditions(started, { folder, content }, current());
    loaded = undefined;
    swapIn(folder, output);
    return `${done} in ${output}`;
  };
  return {
    load: () => void load(),
    begin(made) {
      const { threads, pagesOf } = load();
      const { publication } = made;
      const kept = arePagesKept(publication) ? pagesOf(publication) : undefined;
      if (!kept) spareMemory();
      const work = { current: made, directory: content, folder: stagingDirectory(), last: output };
      started = startEditions(threads, work, kept);
    },
    follow(renderer) {
      const followed = announcePages(
        renderer,
        () => started?.kept,
        (page) => started?.take(page),
      );
      const render: AstroPrerenderer['render'] = async (...asked) => {
        // Content may turn out to have errors while pages are made of it.
        current();
        return followed.render(...asked);
      };
      return { ...followed, render: (...asked) => orAbandon(render(...asked)) };
    },
    finish: (folder) => orAbandon(finish(folder)),
    abandon,
  };
}
