import type { z } from 'astro/zod';
import type { Problem } from '../model/problems.ts';
import { claimsSchema } from '../model/schema/claim.ts';
import { schemasWith, vocabularyOf } from '../model/schema/own-words.ts';
import { siteSchema } from '../model/schema/site.ts';
import { glossarySchema } from '../model/schema/term.ts';
import { createOutlineMemory, type OutlineMemory } from './checks/support/outline-memory.ts';
import { keptTexts, type KeptTexts } from './kept/kept-texts.ts';
import type { ParsedContent, ParsedEntry, ParsedList, ParsedText } from './parsed-content.ts';
import { parseYaml } from './parse/parse-yaml.ts';
import type { ContentFile, ContentFolder } from './folder/content-folder.ts';
import { stem } from './check-files.ts';
import { isEntry, nameOf, orEmpty, readEntry, SCHEMAS, type Schemas } from './read-entry.ts';
import { INTERFACE_FILE, noInterface, ownInterface } from './own-interface.ts';
import { isSourceFile, readSources } from './sources/read-sources.ts';
import { languageOfSite } from './site-language.ts';
import { validate } from './validation/validate.ts';

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
  { files, paths, pictures, attachments, modules = new Map(), readPrevious }: Omit<ContentFolder, 'problems'>,
  memory: Memory = createMemory(),
): Read {
  const problems: Problem[] = [];
  const report = <T extends { problems: Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const named = (path: string) => files.find((file) => file.path === path);
  const siteFile = named('site.yaml');
  const faulty: ParsedContent['faulty'] = [];
  const parse = <Schema extends z.ZodType>(file: ContentFile | undefined, schema: Schema) => {
    if (!file) return undefined;
    const { value, data } = report(
      remembered(memory, file.path, [file], () => {
        const { data, problems } = parseYaml(file.text, file.path);
        const valid = data && validate(schema, orEmpty(data, schema), file.path);
        return { data, value: valid?.value, problems: [...problems, ...(valid?.problems ?? [])] };
      }),
    );
    if (value === undefined && data && file !== siteFile) faulty.push({ file: file.path, data });
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
  const site = parse(siteFile, siteSchema);
  // Also of a file in which something else is wrong.
  const asWritten = siteFile && parseYaml(siteFile.text, siteFile.path).data?.value;
  const vocabulary = vocabularyOf(asWritten);
  const language = languageOfSite(asWritten);
  const words = JSON.stringify([vocabulary, language]);
  const schemas: Schemas = { ...SCHEMAS, ...schemasWith(vocabulary) };
  memory.kept.expect(files.filter((file) => memory.texts.get(file.path)?.text !== file.text));
  const texts = files.flatMap((file) => {
    const known = memory.texts.get(file.path);
    const remembered =
      known?.text === file.text && known.words === words
        ? known
        : { text: file.text, words, ...readEntry(file, { schemas, language }, memory.kept) };
    memory.texts.set(file.path, remembered);
    return report(remembered).read ?? [];
  });
  const spoken = named(INTERFACE_FILE);
  const wordData = spoken && report(parseYaml(spoken.text, spoken.path)).data;
  const { catalogue, inEnglish } = wordData ? report(ownInterface(wordData, language)) : {};
  if (!spoken && site) report({ problems: noInterface(site.value.language, site.data) });
  const content: ParsedContent = {
    catalogue,
    inEnglish,
    ids: paths.filter(isEntry).map(nameOf),
    drafts: new Set(),
    paths: new Set(paths),
    pictures,
    attachments,
    modules,
    site: site?.value,
    language,
    siteData: site?.data,
    previous: site?.value.previous === undefined ? undefined : readPrevious?.(site.value.previous),
    entries: texts.filter((read): read is ParsedEntry => read.entry !== undefined),
    texts,
    faulty,
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
