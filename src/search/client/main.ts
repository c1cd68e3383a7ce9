import { createAnnouncer } from './announcer.ts';
import { createAnswerer } from '../query/answer.ts';
import { createScriptLoader } from '../engine/script-loader.ts';
import { element } from '../../client/element.ts';
import { openEngine } from '../engine/open-engine.ts';
import { loadVocabulary } from '../engine/load-vocabulary.ts';
import { findParts } from './page-elements.ts';
import { startSearchPage } from './search-page.ts';
import { startSuggestions } from './suggestion-box.ts';

/** @returns what a function answers, called once; where it fails, it is called again */
function once<Result>(open: () => Promise<Result>): () => Promise<Result> {
  let opened: Promise<Result> | undefined;
  return () =>
    (opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
}

/** The search of the site: suggestions in the box of every page, and the page of results. */
function startSearch(): void {
  const { root = './', index = '' } = document.documentElement.dataset;
  const rootAddress = new URL(root, location.href);
  const load = createScriptLoader(new URL('pagefind/', rootAddress), index);
  const vocabulary = once(() => loadVocabulary(load));
  const parts = findParts();
  if (parts)
    startSearchPage(
      parts,
      createAnswerer(
        once(() => openEngine(load)),
        vocabulary,
      ),
      rootAddress,
    );
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!box) return;
  startSuggestions(box, {
    vocabulary,
    root: rootAddress,
    // The search page says what was found.
    ...(!parts && { announce: createAnnouncer(statusBeside(box)) }),
    arrowOpens: !parts,
  });
}

function statusBeside(box: HTMLElement): Element {
  const status = element('span', { class: 'visually-hidden', role: 'status' });
  box.after(status);
  return status;
}

startSearch();
