import type { z } from 'astro/zod';
import {
  COLLECTION_NAMES,
  entryId,
  isIn,
  type CollectionName,
  type Collections,
  type Entry,
  type Publication,
} from '../model/entries.ts';
import { formatProblems, type Problem } from '../model/problems.ts';
import { briefingSchema } from '../model/schema/briefing.ts';
import { claimsSchema } from '../model/schema/claim.ts';
import { initiativeSchema } from '../model/schema/initiative.ts';
import { organisationSchema } from '../model/schema/organisation.ts';
import { pageSchema } from '../model/schema/page.ts';
import { siteSchema, type Site } from '../model/schema/site.ts';
import { sourcesSchema } from '../model/schema/source.ts';
import { glossarySchema } from '../model/schema/term.ts';
import { parseData, parseJson, type LocatedData } from './data.ts';
import { readContentFiles, type ContentFile } from './files.ts';
import { checkNames, missingFolder, missingSite, stem } from './files-check.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkHtml, checkMdx } from './html-check.ts';
import { checkReferences, type ReadContent } from './references.ts';
import { checkSourceIds, checkUse } from './sources-check.ts';
import { validate } from './validate.ts';

/** The schema of each collection's front matter. */
export const SCHEMAS = {
  briefings: briefingSchema,
  initiatives: initiativeSchema,
  organisations: organisationSchema,
  pages: pageSchema,
} satisfies Record<CollectionName, z.ZodType>;

export interface Loaded {
  /** Set only if there are no problems. */
  publication?: Publication;
  problems: Problem[];
}

/** Content that cannot be published; the message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
    this.stack = undefined;
  }
}

export interface LoadOptions {
  /** Whether entries marked `draft: true` count; the preview shows them. */
  drafts: boolean;
}

/**
 * Reads a content folder.
 * @throws ContentError with all problems at once
 */
export function loadPublication(directory: string, options: LoadOptions): Publication {
  const files = readContentFiles(directory);
  const { publication, problems } = files
    ? assemble(files, options)
    : { publication: undefined, problems: [missingFolder(directory)] };
  if (!publication) throw new ContentError(problems);
  return publication;
}

/** @param files the files of a content folder, in the order of their paths */
export function assemble(files: ContentFile[], { drafts }: LoadOptions): Loaded {
  const problems: Problem[] = [];
  const report = <T extends { problems: Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const parse = <Schema extends z.ZodType>(file: ContentFile | undefined, schema: Schema) => {
    if (!file) return undefined;
    const { data } = report((file.path.endsWith('.json') ? parseJson : parseData)(file.text, file.path));
    const value = data && report(validate(schema, data, file.path)).value;
    return value === undefined || !data ? undefined : { value, data };
  };
  const named = (path: string) => files.find((file) => file.path === path);

  const siteFile = named('site.yaml');
  if (!siteFile) problems.push(missingSite());
  const site = parse(siteFile, siteSchema)?.value as Site | undefined;
  const sources = named('sources.json') ? parse(named('sources.json'), sourcesSchema)?.value : [];
  const glossary = parse(named('glossary.yaml'), glossarySchema);
  const claims = files
    .filter(({ path }) => path.startsWith('claims/'))
    .flatMap((file) => {
      const parsed = parse(file, claimsSchema);
      return parsed
        ? [{ briefing: stem(file.path), file: file.path, claims: parsed.value, data: parsed.data }]
        : [];
    });
  const everything: ReadContent = {
    ids: files.filter(({ path }) => isEntry(path)).map(({ path }) => path.replace(/\.\w+$/, '')),
    entries: files.flatMap((file) => readEntry(file, report) ?? []),
    claims,
    sources,
    terms: glossary && { terms: glossary.value, data: glossary.data },
  };
  const content = drafts ? everything : withoutDrafts(everything);
  problems.push(...checkNames(files), ...checkSourceIds(sources ?? []), ...checkReferences(content));
  problems.push(...checkMdx(files, site?.mdx), ...content.entries.flatMap(checkHtml));
  // Whether a source is used can be said only when all that may use it has been read.
  if (!problems.length) problems.push(...checkUse(everything));
  if (problems.length || !site || !sources) return { problems };
  const entriesOf = <Name extends CollectionName>(name: Name) =>
    content.entries.map(({ entry }) => entry).filter((entry) => isIn(name, entry));
  return {
    problems,
    publication: {
      site,
      briefings: entriesOf('briefings'),
      initiatives: entriesOf('initiatives'),
      organisations: entriesOf('organisations'),
      pages: entriesOf('pages'),
      claims: new Map(content.claims.map((read) => [read.briefing, read.claims])),
      sources,
      terms: glossary?.value ?? [],
    },
  };
}

const isEntry = (path: string) => COLLECTION_NAMES.some((name) => path.startsWith(`${name}/`));

/** A draft takes the claims made in it along. */
function withoutDrafts(content: ReadContent): ReadContent {
  const drafts = new Set(
    content.entries.filter(({ entry }) => entry.data.draft).map(({ entry }) => entryId(entry)),
  );
  return {
    ...content,
    ids: content.ids.filter((id) => !drafts.has(id)),
    entries: content.entries.filter(({ entry }) => !entry.data.draft),
    claims: content.claims.filter(({ briefing }) => !drafts.has(`briefings/${briefing}`)),
  };
}

type Report = <T extends { problems: Problem[] }>(result: T) => T;

function readEntry(file: ContentFile, report: Report): ReadContent['entries'][number] | undefined {
  const collection = COLLECTION_NAMES.find((name) => file.path.startsWith(`${name}/`));
  if (!collection) return undefined;
  const { frontMatter, body, placeInBody } = report(splitFrontMatter(file));
  const data: unknown =
    frontMatter && report(validate(SCHEMAS[collection], orEmpty(frontMatter), file.path)).value;
  if (!frontMatter || !data) return undefined;
  const entry: Entry = {
    collection,
    slug: stem(file.path),
    file: file.path,
    data: data as Collections[typeof collection],
    body,
  };
  return { entry, frontMatter, placeInBody };
}

/** Front matter without any field is read as nothing, and every field is then missing. */
const orEmpty = (data: LocatedData): LocatedData => ({ ...data, value: data.value ?? {} });
