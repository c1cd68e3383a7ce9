import type { z } from 'astro/zod';
import { COLLECTION_NAMES, type CollectionName, type Collections, type Entry } from '../model/entries.ts';
import type { Problem } from '../model/problems.ts';
import { briefingSchema } from '../model/schema/briefing.ts';
import { initiativeSchema } from '../model/schema/initiative.ts';
import { organisationSchema } from '../model/schema/organisation.ts';
import { pageSchema } from '../model/schema/page.ts';
import { stem } from './check-files.ts';
import type { ContentFile } from './folder/content-folder.ts';
import { unpackTree, type KeptTexts } from './kept/kept-texts.ts';
import { parseEntry, type Parts } from './parse-entry.ts';
import type { LocatedData } from './parse/located-data.ts';
import { positionsIn } from './parse/source-position.ts';
import { splitFrontMatter } from './parse/split-front-matter.ts';
import type { ParsedEntry, ParsedText } from './parsed-content.ts';
import { withNumbersWritten } from './numbers-in-figures.ts';
import { validate } from './validation/validate.ts';

/** The schema of each collection's front matter. */
export const SCHEMAS = {
  briefings: briefingSchema,
  initiatives: initiativeSchema,
  organisations: organisationSchema,
  pages: pageSchema,
} satisfies Record<CollectionName, z.ZodType>;

export type Schemas = Record<CollectionName, z.ZodType>;

export const isEntry = (path: string) => /\.mdx?$/.test(path) && collectionOf(path) !== undefined;

const collectionOf = (path: string) =>
  COLLECTION_NAMES.find((name) => path.startsWith(`${name}/`) && !path.slice(name.length + 1).includes('/'));

/**
 * Reads a text by itself: its syntax, and its fields against the schema of its collection.
 * @param language of the publication
 * @param kept what earlier commands made of it
 */
export function readEntry(
  file: ContentFile,
  { schemas, language }: { schemas: Schemas; language: string },
  kept: KeptTexts,
): { read: ParsedText | ParsedEntry | undefined; problems: Problem[] } {
  const { path, text } = file;
  const collection = collectionOf(path);
  if (!collection) return { read: undefined, problems: [] };
  const parts = keptParts(file, kept) ?? parseEntry(file, kept);
  const { frontMatter: typed, bodyStart, tree, silent, problems } = parts;
  const frontMatter = typed && { ...typed, value: withNumbersWritten(typed.value, language) };
  const schema = schemas[collection];
  const validated = frontMatter && validate(schema, orEmpty(frontMatter, schema), path);
  problems.push(...(validated?.problems ?? []));
  const data: unknown = validated?.value;
  const read = { id: nameOf(path), file: path, text, bodyStart, tree, silent, positionOf: positionsIn(text) };
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

function keptParts(file: ContentFile, kept: KeptTexts): Parts | undefined {
  const known = kept.of(file);
  if (!known) return undefined;
  const { bodyStart, fields, silent } = known;
  const tree = unpackTree(known);
  return { frontMatter: locatedLater(file, fields), bodyStart, tree, silent, problems: [] };
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

/** @returns folder and name: `initiatives/nhsx` */
export const nameOf = (path: string) => path.replace(/\.\w+$/, '');

/** A file without any data is an empty list, or a group of fields that are all missing. */
export const orEmpty = (data: LocatedData, schema: z.ZodType): LocatedData => ({
  ...data,
  value: data.value ?? (schema.def.type === 'array' ? [] : {}),
});
