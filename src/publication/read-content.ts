import type { z } from 'astro/zod';
import { COLLECTION_NAMES, type CollectionName, type Collections, type Entry } from '../model/entries.ts';
import type { Problem } from '../model/problems.ts';
import { briefingSchema } from '../model/schema/briefing.ts';
import { claimsSchema } from '../model/schema/claim.ts';
import { initiativeSchema } from '../model/schema/initiative.ts';
import { organisationSchema } from '../model/schema/organisation.ts';
import { pageSchema } from '../model/schema/page.ts';
import { schemasWith, vocabularyOf } from '../model/schema/own-words.ts';
import { siteSchema } from '../model/schema/site.ts';
import { glossarySchema } from '../model/schema/term.ts';
import { createOutlineMemory, type OutlineMemory } from './checks/support/outline-memory.ts';
import { keptTexts, packTree, unpackTree, type KeptTexts } from './kept-texts.ts';
import { parseBody } from './parse/parse-body.ts';
import type { ParsedContent, ParsedEntry, ParsedList, ParsedText } from './parsed-content.ts';
import type { LocatedData } from './parse/located-data.ts';
import { parseYaml } from './parse/parse-yaml.ts';
import type { ContentFile, ContentFolder } from './content-folder.ts';
import { stem } from './check-files.ts';
import { splitFrontMatter } from './parse/split-front-matter.ts';
import { INTERFACE_FILE, ownInterface } from './own-interface.ts';
import { positionsIn } from './parse/source-position.ts';
import { isSourceFile, readSources } from './sources/read-sources.ts';
import { validate } from './validate.ts';

/** The schema of each collection's front matter. */
export const SCHEMAS = {
  briefings: briefingSchema,
  initiatives: initiativeSchema,
  organisations: organisationSchema,
  pages: pageSchema,
} satisfies Record<CollectionName, z.ZodType>;

type Schemas = Record<CollectionName, z.ZodType>;

export interface Read {
  content: ParsedContent;
  problems: Problem[];
}

/** What is remembered of a folder that is checked again and again. */
export interface Memory {
  /** What texts came to, by their paths, so that none is read anew while it stays the same. */
  texts: Map<string, { text: string; words: string; read: ParsedText | undefined; problems: Problem[] }>;
  /** What data files came to, by the kind of data. */
  data: Map<string, { files: string; read: unknown }>;
  outlines: OutlineMemory;
  kept: KeptTexts;
}

/** @param kept what earlier commands made of the texts */
export const createMemory = (kept = keptTexts()): Memory => ({
  texts: new Map(),
  data: new Map(),
  outlines: createOutlineMemory(kept),
  kept,
});

/** Keeps what was made of the texts for the next command. */
export function saveMemory({ texts, kept }: Memory): void {
  kept.save([...texts].map(([path, { text }]) => ({ path, text })));
}

/** Reads each file by itself: its syntax, and its fields against the schemas. */
export function readContent(
  { files, paths, pictures, attachments }: Omit<ContentFolder, 'problems'>,
  memory: Memory = createMemory(),
): Read {
  const problems: Problem[] = [];
  const report = <T extends { problems: Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const parse = <Schema extends z.ZodType>(file: ContentFile | undefined, schema: Schema) => {
    if (!file) return undefined;
    const { value, data } = report(
      remembered(memory, file.path, [file], () => {
        const { data, problems } = parseYaml(file.text, file.path);
        const valid = data && validate(schema, orEmpty(data, schema), file.path);
        return { data, value: valid?.value, problems: [...problems, ...(valid?.problems ?? [])] };
      }),
    );
    return value === undefined || !data ? undefined : { value, data };
  };
  const parseList = <Item>(file: ContentFile | undefined, schema: z.ZodType<Item[]>) => {
    const parsed = parse(file, schema);
    return (
      file &&
      parsed &&
      ({ items: parsed.value, file: file.path, data: parsed.data } satisfies ParsedList<Item>)
    );
  };
  const named = (path: string) => files.find((file) => file.path === path);
  const siteFile = named('site.yaml');
  const site = parse(siteFile, siteSchema);
  // Also of a file in which something else is wrong.
  const vocabulary = vocabularyOf(siteFile && parseYaml(siteFile.text, siteFile.path).data?.value);
  const words = JSON.stringify(vocabulary);
  const schemas: Schemas = { ...SCHEMAS, ...schemasWith(vocabulary) };
  const texts = files.flatMap((file) => {
    const known = memory.texts.get(file.path);
    const remembered =
      known?.text === file.text && known.words === words
        ? known
        : { text: file.text, words, ...readEntry(file, schemas, memory.kept) };
    memory.texts.set(file.path, remembered);
    return report(remembered).read ?? [];
  });
  const spoken = named(INTERFACE_FILE);
  const wordData = spoken && report(parseYaml(spoken.text, spoken.path)).data;
  const catalogue = wordData && report(ownInterface(wordData, site?.value.language ?? 'en-GB')).catalogue;
  const content: ParsedContent = {
    catalogue,
    ids: paths.filter(isEntry).map(nameOf),
    drafts: new Set(),
    paths: new Set(paths),
    pictures,
    attachments,
    site: site?.value,
    siteData: site?.data,
    entries: texts.filter((read): read is ParsedEntry => read.entry !== undefined),
    texts,
    claims: files
      .filter(({ path }) => path.startsWith('claims/'))
      .flatMap((file) => {
        const list = parseList(file, claimsSchema);
        return list ? [{ ...list, briefing: stem(file.path) }] : [];
      }),
    sources: report(
      remembered(memory, 'sources', sourceFilesIn(files, paths), () => readSources(files, paths)),
    ).sources,
    terms: parseList(named('glossary.yaml'), glossarySchema),
  };
  return { content, problems };
}

/** @returns what was made of files the last time, as long as they stay the same */
function remembered<Result>(
  { data }: Memory,
  name: string,
  files: readonly ContentFile[],
  make: () => Result,
): Result {
  const written = JSON.stringify(files);
  const known = data.get(name);
  if (known?.files === written) return known.read as Result;
  const read = make();
  data.set(name, { files: written, read });
  return read;
}

/** The files that sources are read from; of those that could not be read, the path. */
const sourceFilesIn = (files: readonly ContentFile[], paths: readonly string[]): ContentFile[] => [
  ...files.filter(({ path }) => isSourceFile(path)),
  ...paths.filter(isSourceFile).map((path) => ({ path, text: '' })),
];

const isEntry = (path: string) => /\.mdx?$/.test(path) && collectionOf(path) !== undefined;

const collectionOf = (path: string) =>
  COLLECTION_NAMES.find((name) => path.startsWith(`${name}/`) && !path.slice(name.length + 1).includes('/'));

function readEntry(
  file: ContentFile,
  schemas: Schemas,
  kept: KeptTexts,
): { read: ParsedText | ParsedEntry | undefined; problems: Problem[] } {
  const { path, text } = file;
  const collection = collectionOf(path);
  if (!collection) return { read: undefined, problems: [] };
  const { frontMatter, bodyStart, tree, problems } = keptParts(file, kept) ?? parsedParts(file, kept);
  const schema = schemas[collection];
  const validated = frontMatter && validate(schema, orEmpty(frontMatter, schema), path);
  problems.push(...(validated?.problems ?? []));
  const data: unknown = validated?.value;
  const read = { id: nameOf(path), file: path, text, bodyStart, tree, positionOf: positionsIn(text) };
  if (!frontMatter || !data) return { read: { ...read, entry: undefined, frontMatter }, problems };
  const entry: Entry = {
    collection,
    slug: stem(path),
    file: path,
    data: data as Collections[typeof collection],
    body: text.slice(bodyStart),
  };
  return { read: { ...read, entry, frontMatter }, problems };
}

type Parts = Pick<ParsedText, 'frontMatter' | 'bodyStart' | 'tree'> & { problems: Problem[] };

function parsedParts(file: ContentFile, kept: KeptTexts): Parts {
  const { frontMatter, bodyStart, problems: ofFrontMatter } = splitFrontMatter(file);
  const { tree, problems: ofBody } = parseBody(file, bodyStart);
  const problems = [...ofFrontMatter, ...ofBody];
  // MDX holds code, in trees that are more than data.
  if (frontMatter && tree && !problems.length && !file.path.endsWith('.mdx'))
    kept.keep(file, { bodyStart, fields: frontMatter.value, tree: packTree(tree) });
  return { frontMatter, bodyStart, tree, problems };
}

function keptParts(file: ContentFile, kept: KeptTexts): Parts | undefined {
  const known = kept.of(file);
  if (!known) return undefined;
  const { bodyStart, fields } = known;
  return { frontMatter: locatedLater(file, fields), bodyStart, tree: unpackTree(known), problems: [] };
}

/** Front matter whose places are found when somebody asks for them: few do, and YAML takes long to read. */
function locatedLater(file: ContentFile, value: unknown): LocatedData {
  let parsed: LocatedData | undefined;
  const located = () => {
    parsed ??= splitFrontMatter(file).frontMatter;
    if (!parsed) throw new Error(`The front matter of ${file.path} is no more what it was.`);
    return parsed;
  };
  return {
    value,
    locate: (path, at) => located().locate(path, at),
    written: (path) => located().written?.(path),
    comment: (path) => located().comment?.(path),
  };
}

const nameOf = (path: string) => path.replace(/\.\w+$/, '');

/** A file without any data is an empty list, or a group of fields that are all missing. */
const orEmpty = (data: LocatedData, schema: z.ZodType): LocatedData => ({
  ...data,
  value: data.value ?? (schema.def.type === 'array' ? [] : {}),
});

/** Takes drafts out, and the claims made in them. */
export function withoutDrafts(content: ParsedContent): ParsedContent {
  const drafts = new Set(content.entries.filter(({ entry }) => entry.data.draft).map(({ id }) => id));
  return {
    ...content,
    drafts,
    ids: content.ids.filter((id) => !drafts.has(id)),
    entries: content.entries.filter(({ id }) => !drafts.has(id)),
    texts: content.texts.filter(({ id }) => !drafts.has(id)),
    claims: content.claims.filter(({ briefing }) => !drafts.has(`briefings/${briefing}`)),
  };
}
