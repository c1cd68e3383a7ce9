import type { Problem } from '../../model/problems.ts';
import { SOURCE_ID } from '../../model/schema/citable-id.ts';
import type { Source } from '../../model/schema/source.ts';
import { citableKeys } from '../../model/source/citable-keys.ts';
import { normaliseSource } from '../../model/source/normalise-source.ts';
import { textOf } from '../../model/source/source-values.ts';
import { compareText } from '../../text/letters/collation.ts';
import type { ContentFile } from '../folder/content-folder.ts';
import { readContentFolder } from '../folder/read-content-folder.ts';
import type { ParsedSource, ParsedSources } from '../parsed-content.ts';
import { findDuplicates, sourceFinder } from './find-duplicates.ts';
import { parseBibtex } from './parse-bibtex.ts';
import { parseCslJson } from './parse-csl-json.ts';
import { parseRis } from './parse-ris.ts';
import type { RawSource, RawSources } from './raw-source.ts';
import { withFormulas } from './with-formulas.ts';

const PARSERS: Record<string, (file: ContentFile) => RawSources> = {
  json: parseCslJson,
  bib: parseBibtex,
  ris: parseRis,
  nbib: parseRis,
  enw: parseRis,
  refworks: parseRis,
};

/** The files of sources, in the order in which they count where two have the same source. */
const FIRST = ['sources.json', 'sources.bib', 'sources.ris', 'sources.nbib', 'sources.enw'];

export const isSourceFile = (path: string): boolean =>
  FIRST.includes(path) || /^sources\/[^/]+\.(?:json|bib|ris|nbib|enw)$/.test(path);

/** @returns the sources of one file as they stand there */
export function parseSourceFile(file: ContentFile): RawSources {
  return (
    PARSERS[/\w+$/.exec(file.path)?.[0] ?? '']?.(file) ?? {
      items: [],
      broken: [],
      problems: [],
      isCut: false,
    }
  );
}

/**
 * Reads all files of sources and gives each source the id that it is cited by.
 * @param paths of all files, those that could not be read included
 * @returns no sources where a file could not be read: nothing can then be said of citations
 */
export function readSources(
  files: readonly ContentFile[],
  paths: readonly string[],
): { sources: ParsedSources | undefined; problems: Problem[] } {
  const read = sourceFiles(files).map(parseSourceFile);
  const problems = read.flatMap((file) => file.problems);
  const unread = paths.filter(isSourceFile).length > read.length;
  return {
    problems,
    sources:
      unread || read.some(({ isCut }) => isCut)
        ? undefined
        : {
            ...withKeys(read.flatMap(({ items }) => items)),
            broken: read
              .flatMap(({ broken }) => broken)
              .map(({ ids, problem }) => ({ ids: ids.map((id) => id.normalize('NFC')), problem })),
          },
  };
}

/** @returns the sources of a content folder, as far as they can be read, whatever else is wrong with it */
export function sourcesIn(directory: string): ParsedSource[] {
  const files = readContentFolder(directory)?.files ?? [];
  return withKeys(sourceFiles(files).flatMap((file) => parseSourceFile(file).items)).items;
}

const sourceFiles = (files: readonly ContentFile[]) =>
  files
    .filter(({ path }) => isSourceFile(path))
    .sort((a, b) => rank(a.path) - rank(b.path) || compareText(a.path, b.path));

const rank = (path: string) =>
  ((FIRST.indexOf(path) + FIRST.length) % FIRST.length) + (FIRST.includes(path) ? 0 : FIRST.length);

function withKeys(raw: RawSource[]): Omit<ParsedSources, 'broken'> {
  const items = raw.map(described);
  const { duplicates, unique } = findDuplicates(items);
  const keys = citableKeys(unique.map((item) => ({ ...item, ids: [...item.ids, ...(item.merged ?? [])] })));
  const sources = unique.map(({ source, file, locate, doubts }, index): ParsedSource => {
    const { key = '', others = [] } = keys[index] ?? {};
    const full: Source = { ...source, id: key, ...(others.length && { otherIds: others }) };
    return { source: full, file, locate, doubts };
  });
  return {
    items: sources,
    duplicates: duplicates.map((found) => ({ ...found, ...namesOf(found, unique, sources) })),
  };
}

/** What the two of a pair are called in the end. */
function namesOf(
  { first, second }: { first: object; second: object },
  unique: readonly object[],
  sources: readonly ParsedSource[],
) {
  const idOf = (item: object) => sources[unique.indexOf(item)]?.source.id;
  return { firstId: idOf(first) ?? '', secondId: idOf(second) };
}

/**
 * @param present sources.json
 * @param exported a file to be merged into it
 * @returns the items of the export, what of them is not understood, and which item of the file each is: by id, by DOI, by address and title, or by PubMed's number or author and title where it has none of these
 */
export function matchSources(present: ContentFile, exported: ContentFile) {
  const finder = sourceFinder<ReturnType<typeof described> & { at: number }>();
  const known = parseSourceFile(present).items.map((item, at) => ({ ...described(item), at }));
  for (const item of known) finder.add(item);
  const bySigns = new Map(
    known.toReversed().flatMap(({ source, at }) => signsOf(source).map((sign) => [sign, at])),
  );
  const { items } = parseSourceFile(exported);
  const placeOf = (item: ReturnType<typeof described>) => {
    const match = finder.find(item);
    if (match) return match.same ? match.first.at : undefined;
    const { source, ids } = item;
    const isPlain = !ids.length && source.DOI === undefined && source.URL === undefined;
    return isPlain
      ? signsOf(source)
          .map((sign) => bySigns.get(sign))
          .find((at) => at !== undefined)
      : undefined;
  };
  return {
    items: items.map(({ fields }) => fields),
    doubts: items.flatMap(({ fields, doubts = [] }) =>
      doubts.map(
        ({ path, message }) =>
          `${textOf(fields['id']) ?? textOf(fields['title']) ?? ''}, \`${path.join('.')}\`: ${message}.`,
      ),
    ),
    places: items.map((item) => placeOf(described(item))),
  };
}

/** What tells a source from others that has no id, DOI or address; where it has no title either, all that it says. */
const signsOf = (source: Omit<Source, 'id'>): string[] => {
  const { PMID, title, type, author } = source;
  return [
    ...(PMID === undefined ? [] : [`PMID ${PMID}`]),
    JSON.stringify(title === undefined ? source : [type, title, author]),
  ];
};

function described(item: RawSource) {
  const { source, doubts } = normaliseSource(withFormulas(item.fields));
  return { ...item, source, doubts: [...(item.doubts ?? []), ...doubts], ids: idsIn(item.fields) };
}

/** The ids of an item in its file, the one that is meant for citing first. */
function idsIn(fields: Readonly<Record<string, unknown>>): string[] {
  const ids = [
    textOf(fields['citation-key']) ?? textOf(fields['citekey']),
    /(?:^|[\n;{]\s*)Citation Key:\s*([^\s;}]+)/i.exec(
      typeof fields['note'] === 'string' ? fields['note'] : '',
    )?.[1],
    textOf(fields['id']),
  ];
  return [
    ...new Set(ids.flatMap((id) => (id === undefined ? [] : [id.normalize('NFC').replace(/^@(?=.)/, '')]))),
  ].sort((a, b) => Number(SOURCE_ID.test(b)) - Number(SOURCE_ID.test(a)));
}
