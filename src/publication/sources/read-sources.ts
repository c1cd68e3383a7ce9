import type { Problem } from '../../model/problems.ts';
import { SOURCE_ID } from '../../model/schema/citable-id.ts';
import type { Source } from '../../model/schema/source.ts';
import { citableKeys } from '../../model/source/citable-keys.ts';
import { normaliseSource } from '../../model/source/normalise-source.ts';
import { textOf, type Doubt } from '../../model/source/source-values.ts';
import { compareText } from '../../text/letters/collation.ts';
import type { ContentFile } from '../folder/content-folder.ts';
import { readContentFolder } from '../folder/read-content-folder.ts';
import type { ParsedSource, ParsedSources } from '../parsed-content.ts';
import { findDuplicates } from './find-duplicates.ts';
import { nothingFound, otherFormat } from './other-format.ts';
import { parseBibtex } from './bibtex/parse-bibtex.ts';
import { parseCslJson, parseCslYaml } from './parse-csl-json.ts';
import { parseRis } from './parse-ris.ts';
import type { RawSource, RawSources } from './raw-source.ts';
import { withFormulas } from './with-formulas.ts';

const PARSERS: Record<string, (file: ContentFile) => RawSources> = {
  json: parseCslJson,
  yaml: parseCslYaml,
  yml: parseCslYaml,
  bib: parseBibtex,
  ris: parseRis,
  nbib: parseRis,
  enw: parseRis,
  refworks: parseRis,
};

/** The files of sources, in the order in which they count where two have the same source. */
const FIRST = [
  'sources.json',
  'sources.yaml',
  'sources.yml',
  'sources.bib',
  'sources.ris',
  'sources.nbib',
  'sources.enw',
];

export const isSourceFile = (path: string): boolean =>
  FIRST.includes(path) || /^sources\/[^/]+\.(?:json|ya?ml|bib|ris|nbib|enw)$/.test(path);

/** @returns the sources of one file as they stand there */
export function parseSourceFile({ path, text }: ContentFile): RawSources {
  // Publishers' pages leave separators of lines in titles, at which no line of a record ends.
  const file = { path, text: text.replace(/[\u2028\u2029]/g, ' ') };
  const ending = /\w+$/.exec(file.path)?.[0] ?? '';
  const nothing: RawSources = { items: [], broken: [], problems: [], isCut: false };
  const other = otherFormat(file.text, ending);
  const isData = /^(?:json|ya?ml)$/.test(ending);
  const read = (other && ending !== 'bib' ? undefined : PARSERS[ending]?.(file)) ?? nothing;
  // Behind the beginning that another format has, too, entries of BibTeX may follow.
  if (read.items.length || read.broken.length || (!other && read.problems.length)) return read;
  const told = other ?? (isData ? undefined : nothingFound(file.text, ending));
  if (!told) return read;
  const name =
    `invalid-${isData ? (ending === 'json' ? 'json' : 'yaml') : ending === 'bib' ? 'bibtex' : 'ris'}` as const;
  return { ...nothing, problems: [{ name, file: file.path, line: 1, column: 1, ...told }], isCut: true };
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

/** An item with what it means and the ids that its file gives it. */
export type Described = ReturnType<typeof described>;

/** @returns an item of a file with what it means */
export function described(item: RawSource) {
  const { source, doubts } = normaliseSource(withFormulas(item.fields));
  return {
    ...item,
    source,
    doubts: [...(item.doubts ?? []), ...doubts.map((doubt) => asWrittenIn(item, doubt))],
    ids: idsIn(item.fields),
  };
}

/** Of what is no CSL-JSON, authors know the names of its own fields. */
const asWrittenIn = ({ nameOf }: RawSource, doubt: Doubt): Doubt =>
  nameOf ? { ...doubt, writtenAs: nameOf(doubt.path[0] ?? ''), hint: doubt.hintAsText ?? doubt.hint } : doubt;

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
