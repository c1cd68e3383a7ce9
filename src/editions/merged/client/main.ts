import { startSearchKeys } from '../../../client/search-keys.ts';
import { runEach } from '../../../client/run-each.ts';
import { startTheme } from '../../../client/theme.ts';
import { createChips } from '../../../search/client/chips.ts';
import { nothingFound } from '../../../search/client/no-results.ts';
import { findPageElements } from '../../../search/client/page-elements.ts';
import { siteAddresses } from '../../../search/client/search-addresses.ts';
import { startSearchSession } from '../../../search/client/search-session.ts';
import { createSearchView } from '../../../search/client/search-view.ts';
import { startSuggestions } from '../../../search/client/suggestion-box.ts';
import { openVocabulary } from '../../../search/engine/load-vocabulary.ts';
import { mergeEngines, type DaysOfPages } from '../../../search/engine/merge-engines.ts';
import { mergeVocabularies } from '../../../search/engine/merge-vocabularies.ts';
import { openEngine } from '../../../search/engine/open-engine.ts';
import { readJson } from '../../../search/engine/read-json.ts';
import type { IndexLoader } from '../../../search/engine/script-loader.ts';
import { openInWorker } from '../../../search/engine/open-in-worker.ts';
import { createScriptLoaders } from '../../../search/engine/several-loaders.ts';
import { createAnswerer } from '../../../search/query/answer.ts';
import { PARTS_AT_HAND } from '../../../search/query/parts-at-hand.ts';
import { once } from '../../../text/functions/once.ts';
import { notingLanguages, tellLanguages, type FacetLanguages } from './facet-languages.ts';
import { MERGED_FILES, type MergedPublication } from '../merged-files.ts';

/** The one script of the page on which several publications are searched. */
runEach([startTheme, startSearchKeys, startSearch]);

function startSearch(): void {
  const page = findPageElements();
  if (!page) return;
  const { publications = '[]', index = '' } = document.documentElement.dataset;
  const all = JSON.parse(publications) as MergedPublication[];
  const root = new URL('./', location.href);
  // The folder that holds the others comes last.
  const loaders = createScriptLoaders([
    ...all.map(({ name, index }) => ({ folder: new URL(`${name}/pagefind/`, root), version: index })),
    { folder: root, version: index },
  ]);
  const [first] = loaders;
  const ownFiles = loaders.at(-1);
  if (!first || !ownFiles) return;
  const parts = all.map((publication, at) => {
    const load = loaders[at] ?? first;
    // One engine serves all.
    const loadOne: IndexLoader = (path) => (path === 'pagefind.js' ? first : load)(path);
    return { ...publication, load: loadOne, vocabulary: openVocabulary(load) };
  });
  const days = once(async () => (await readJson(ownFiles, MERGED_FILES.days)) as Record<string, DaysOfPages>);
  const languages: FacetLanguages = new Map();
  tellLanguages(page.facets, languages);
  const open = once(async () => {
    const engines = await Promise.all(
      parts.map(async ({ load, ...part }) => ({
        ...part,
        engine: notingLanguages(
          await openEngine(load, { worker: () => Promise.resolve(openInWorker) }),
          part,
          languages,
        ),
      })),
    );
    return mergeEngines(engines, days);
  });
  const vocabulary = mergeVocabularies(parts);
  const addresses = { ...siteAddresses(root), allPages: '#publications' };
  const follow = startSearchSession({
    ...page,
    answerer: createAnswerer(open, vocabulary, PARTS_AT_HAND),
    addresses,
    createView: (change, countFacets) =>
      createSearchView(page, addresses, {
        ...{ change, countFacets },
        chips: () => Promise.resolve(createChips),
        nothing: () => Promise.resolve(nothingFound),
      }),
  });
  addEventListener('popstate', follow);
  page.box.role = 'combobox';
  page.box.ariaAutoComplete = 'list';
  page.box.ariaExpanded = 'false';
  startSuggestions(page.box, {
    vocabulary,
    root,
    arrowOpens: false,
    isWaiting: document.activeElement === page.box,
  });
}
