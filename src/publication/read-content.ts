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
import { parseBody } from './parse/parse-body.ts';
import type { ParsedContent, ParsedEntry, ParsedList, ParsedText } from './parsed-content.ts';
import type { LocatedData } from './parse/located-data.ts';
import { parseYaml } from './parse/parse-yaml.ts';
import type { ContentFile, ContentFolder } from './content-folder.ts';
import { stem } from './check-files.ts';
import { splitFrontMatter } from './parse/split-front-matter.ts';
import { INTERFACE_FILE, ownInterface } from './own-interface.ts';
import { positionsIn } from './parse/source-position.ts';
import { readSources } from './sources/read-sources.ts';
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
  outlines: OutlineMemory;
}

export const createMemory = (): Memory => ({ texts: new Map(), outlines: createOutlineMemory() });

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
    const { data } = report(parseYaml(file.text, file.path));
    const value = data && report(validate(schema, orEmpty(data, schema), file.path)).value;
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
        : { text: file.text, words, ...readEntry(file, schemas) };
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
    sources: report(readSources(files, paths)).sources,
    terms: parseList(named('glossary.yaml'), glossarySchema),
  };
  return { content, problems };
}

const isEntry = (path: string) => /\.mdx?$/.test(path) && collectionOf(path) !== undefined;

const collectionOf = (path: string) =>
  COLLECTION_NAMES.find((name) => path.startsWith(`${name}/`) && !path.slice(name.length + 1).includes('/'));

function readEntry(
  file: ContentFile,
  schemas: Schemas,
): { read: ParsedText | ParsedEntry | undefined; problems: Problem[] } {
  const { path, text } = file;
  const problems: Problem[] = [];
  const report = <T extends { problems: Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const collection = collectionOf(path);
  if (!collection) return { read: undefined, problems };
  const { frontMatter, bodyStart } = report(splitFrontMatter(file));
  const schema = schemas[collection];
  const data: unknown = frontMatter && report(validate(schema, orEmpty(frontMatter, schema), path)).value;
  const { tree } = report(parseBody(file, bodyStart));
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
