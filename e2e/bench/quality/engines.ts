import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { globSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Fragment, FoundResult } from '../../../src/search/engine/search-engine.ts';
import type { Engine as WrappedEngine } from '../../../src/search/engine/script-loader.ts';
import { textOf } from '../../../src/search/query/pages/passages.ts';
import { wrapEngine } from '../../../src/search/index/wrap-engine.ts';
import { searchIn } from '../../search/node-search.ts';
import type { Engine } from './questions.ts';

/** How many results, and how many passages of each, are shown at first. */
const RESULTS = 10;
const PASSAGES = 3;

/** The search of a built site, as readers have it. */
export function ours(folder: string): Engine {
  const answer = searchIn(folder);
  return async (query) => {
    const { results, withMost, answers } = await answer({ query, facets: {} });
    const pages = await Promise.all(
      [...results, ...withMost].slice(0, RESULTS).map((result) => result.load()),
    );
    return pages.map(({ url, meta, passages = [] }, place) => ({
      page: pageOf(url),
      text: [
        // Direct answers stand above the first result, and are read before it.
        ...(place ? [] : answers.map((one) => `${one.title} ${textOf(one)}`)),
        ...[meta['title'], meta['summary']],
        ...passages.map((one) => `${one.section} ${textOf(one)}`),
      ].join(' '),
    }));
  };
}

/** Pagefind as it comes, on the same pages, as its own interface shows it. */
export async function plainPagefind(folder: string): Promise<Engine> {
  const { index } = await createIndex({ keepIndexUrl: true });
  if (!index) throw new Error('Pagefind made no index.');
  for (const { path, html } of builtPages(folder))
    await index.addHTMLFile({ url: `/${path}`, content: html });
  const files = new Map((await index.getFiles()).files.map(({ path, content }) => [path, content]));
  await close();
  const source = new TextDecoder().decode(files.get('pagefind.js'));
  const engine = runInThisContext(`(${wrapEngine(source)})`) as WrappedEngine;
  const read = (address: string) =>
    Promise.resolve(
      new Response(Uint8Array.from(files.get(address.replace(/^.*?\/pagefind\/|[?#].*$/g, '')) ?? [])),
    );
  const pagefind = engine(read, undefined, '/pagefind/pagefind.js') as {
    createInstance(options: object): { search(query: string): Promise<{ results: FoundResult[] }> };
  };
  const instance = pagefind.createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
  return async (query) => {
    const { results } = await instance.search(query);
    const shown: Fragment[] = [];
    for (const result of results.slice(0, RESULTS)) shown.push({ ...(await result.data()) });
    return shown.map(({ url, meta, excerpt, sub_results: sections }) => ({
      page: pageOf(url),
      text: withoutTags(
        [
          meta['title'],
          excerpt,
          ...sections.slice(0, PASSAGES).map((one) => `${one.title} ${one.excerpt}`),
        ].join(' '),
      ),
    }));
  };
}

/** MiniSearch with the options of VitePress, which indexes the sections of pages and shows the way to them. */
export function miniSearch(folder: string): Engine {
  const index = new MiniSearch<Section>({
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles', 'text', 'page'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  });
  index.addAll(builtPages(folder).flatMap(({ path, html }) => sectionsOf(path, html)));
  return (query) => {
    const pages = new Map<string, string>();
    for (const { page, titles, title, text } of index.search(query) as unknown as Section[])
      if (!pages.has(page)) pages.set(page, [titles, title, text.slice(0, 300)].join(' '));
    return Promise.resolve([...pages].slice(0, RESULTS).map(([page, text]) => ({ page, text })));
  };
}

interface Section {
  id: string;
  page: string;
  title: string;
  titles: string;
  text: string;
}

function sectionsOf(path: string, html: string): Section[] {
  const body = html.slice(html.indexOf('data-pagefind-body'));
  const page = pageOf(`/${path}`);
  const heading = withoutTags(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '');
  return body.split(/(?=<h[1-6][\s>])/).map((part, index) => ({
    id: `${page}#${String(index)}`,
    page,
    title: withoutTags(/^<h[1-6][^>]*>(.*?)<\/h[1-6]>/s.exec(part)?.[1] ?? heading),
    titles: heading,
    text: withoutTags(part.replace(/^<h[1-6][^>]*>.*?<\/h[1-6]>/s, '').replace(/^[^<]*>/, '')),
  }));
}

/** The pages of a built site that its search is over. */
function builtPages(folder: string): { path: string; html: string }[] {
  return globSync('**/*.html', { cwd: folder })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path: relative('', path), html: readFileSync(join(folder, path), 'utf8') }))
    .filter(({ html }) => html.includes('data-pagefind-body'));
}

const pageOf = (url: string) => url.replace(/^\//, '').replace(/\.html$|#.*$/g, '');
const withoutTags = (html: string) =>
  html
    .replace(/<(?:script|style)[^>]*>.*?<\/(?:script|style)>/gs, ' ')
    .replace(/<mark>|<\/mark>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#39;|&rsquo;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
