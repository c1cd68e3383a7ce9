import { minifySync } from 'rolldown/utils';
import { languageOfList } from '../language/file-numbers.ts';
import { LARGE } from '../language/large.ts';
import { vocabularyPart } from '../language/vocabulary.ts';
import type { IndexFile, SearchIndex } from './index-file.ts';
import { noticeOfNearWords } from './english/near-words.ts';
import { layoutsOf } from './index-layout.ts';
import { pageCount, searchedFiles, wrapTogether } from './wrap-as-script.ts';
import { wrapEngine } from './wrap-engine.ts';

/** Writes scripts of an index into `pagefind/` of a site. */
export function writeScripts(scripts: Map<string, () => Uint8Array>, writeAt: WriteAt): void {
  for (const [path, make] of scripts) writeAt(`/pagefind/${path}`, make());
}

type WriteAt = (address: string, content: Uint8Array) => void;

/** Writes what is known of words, with what has to go with those that are not the publication's. */
export function writeVocabulary(known: Omit<SearchIndex, 'version'>, writeAt: WriteAt): void {
  writeScripts(vocabularyScripts(known), writeAt);
  const notice = noticeOf(known.files);
  if (notice) writeAt('/pagefind/licences.txt', new TextEncoder().encode(notice));
}

/** @returns what has to go with each copy of an index, if anything */
export const noticeOf = (files: readonly Pick<IndexFile, 'path'>[]): string | undefined =>
  files.some(({ path }) => path === vocabularyPart('others', 0)) ? noticeOfNearWords() : undefined;

/** @returns the scripts that a search loads, by their paths; each is made when it is asked for */
export function indexScripts({ files, order }: Omit<SearchIndex, 'version'>): Map<string, () => Uint8Array> {
  return new Map([
    ...wrapped(searchedFiles(files), { files, order }, pageCount(files) < LARGE),
    ['pagefind.js', () => engineScript(files).content],
  ]);
}

/** @returns the same of the vocabulary by itself */
export const vocabularyScripts = (known: Omit<SearchIndex, 'version'>): Map<string, () => Uint8Array> =>
  new Map(wrapped(known.files, known));

/** @param isSmall whether every search reads all facets: then they come with the list that names them, instead of seven files more */
function wrapped(
  files: IndexFile[],
  index: Omit<SearchIndex, 'version'>,
  isSmall = false,
): [string, () => Uint8Array][] {
  const layoutOf = layoutsOf(index);
  const comesWith = (path: string, list: IndexFile) =>
    path.startsWith(`filter/${languageOfList(list.path) ?? ''}_`);
  const lists = files.filter(({ path }) => isSmall && languageOfList(path) !== undefined);
  return files
    .filter(({ path }) => !lists.some((list) => comesWith(path, list)))
    .map((file) => {
      const others = lists.includes(file) ? files.filter(({ path }) => comesWith(path, file)) : [];
      return [`${file.path}.js`, () => wrapTogether([file, ...others], layoutOf).content];
    });
}

/**
 * Takes out what unpacks files, a seventh of the engine: all are unpacked before it gets them (`unpack-file.ts`), and it takes
 * those as they are. An engine that has it otherwise stays whole; a test tells.
 */
const withoutUnpacking = (source: string): string =>
  source.replace(/var u8=Uint8Array;.*?var gz_default=gunzipSync;/s, 'var gz_default=(data)=>data;');

/**
 * Takes out what asks a worker of Pagefind's own and merges indexes, a quarter of the engine: we have workers and merge
 * otherwise, and search in its instance of one index. What is left of it is that results stand by their scores, in which
 * the engine hands on the order of dates as well. A word also finds those that begin with it, but only in the chunks that
 * are loaded: what comes last of all that could begin so brings the chunk with the last of them, or an answer would depend
 * on what was asked before.
 */
const withoutWrapper = (source: string): string =>
  source.replace(
    /createInstance=\(instanceOptions\)=>\{.*\}(?=;export\{)/s,
    `createInstance=(options)=>{
      const one=new PagefindInstance(options),search=one.search.bind(one);
      one.init(detectLanguage(),{load_wasm:true});
      one.search=async(query,asked)=>{
        if(query)await search(query.split(' ').map((word)=>word+'\\u{3134A}').join(' '),{preload:true});
        const found=await search(query,asked);
        found.results.sort((a,b)=>b.score-a.score);
        return found;
      };
      return one;
    }`,
  );

/**
 * Pagefind looks every 50 ms whether it has started, and a first search waited for that; at each turn of the browser it costs
 * nothing. A turn it must be: the weights of ranking are set in what remains of that in which it starts.
 */
const withoutPauses = (source: string): string => source.replaceAll('asyncSleep(50)', 'asyncSleep(1)');

/** @returns the engine as a script that hands it over, less than half of what Pagefind ships */
export function engineScript(files: IndexFile[]): IndexFile {
  const engine = files.find(({ path }) => path === 'pagefind.js');
  if (!engine) throw new Error('Pagefind wrote no pagefind.js.');
  const source = new TextDecoder().decode(engine.content);
  const wrapped = wrapEngine(withoutWrapper(withoutPauses(withoutUnpacking(source))));
  const { code, errors } = minifySync(engine.path, `vademecum.register("pagefind.js",${wrapped})`);
  const [error] = errors;
  if (error) throw new Error(`pagefind.js cannot be made smaller: ${error.message}`);
  return { path: 'pagefind.js', content: new TextEncoder().encode(code) };
}
