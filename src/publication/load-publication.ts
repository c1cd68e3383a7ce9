import { allCitedSources, idsOfSources, withSourceIds } from '../model/source/cited-sources.ts';
import {
  allEntries,
  isIn,
  type CollectionName,
  type Contents,
  type Entry,
  type Publication,
} from '../model/entries.ts';
import type { NumberedFigure } from '../model/media/numbered-figure.ts';
import { stops, type Problem } from '../model/problems.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { relate, type Current } from '../model/relations.ts';
import { checkContent } from './checks/check-content.ts';
import { idsOfPages } from './checks/text/check-page-ids.ts';
import type { ParsedContent, ParsedSources, ParsedText } from './parsed-content.ts';
import { fillInIds } from './fill-in-ids.ts';
import { isFault } from './folder/read-previous.ts';
import { referenceTargetsOf } from './checks/support/reference-targets.ts';
import type { ContentFile, ContentFolder } from './folder/content-folder.ts';
import { readContentFolder } from './folder/read-content-folder.ts';
import { checkFiles, checkFolders, missingFolder } from './check-files.ts';
import { fileProblem } from './file-problem.ts';
import { createMemory, readContent, withoutDrafts, type Memory } from './read-content.ts';
import { reportOf, type Asides, type Report } from './report/report.ts';
import { formatText } from './report/format-as-text.ts';
import { typeset, typesetAll } from './typeset.ts';

export { SCHEMAS } from './read-entry.ts';

/** What became of content: a publication with its relations and texts, set only if there is no error. */
export type Loaded = Partial<Current & { texts: ParsedText[] }>;

/** Content that cannot be published; the message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly report: Report;

  constructor(report: Report) {
    super(formatText(report));
    this.report = report;
    this.stack = undefined;
  }
}

export interface LoadOptions {
  /** Whether entries marked `draft: true` count; the preview shows them. */
  drafts: boolean;
  /** What was read before, where a folder is read again and again. */
  memory?: Memory;
}

/**
 * Reads a content folder.
 * @throws ContentError with all problems at once
 */
export function loadPublication(directory: string, options: LoadOptions): Publication {
  const { publication, report } = inspect(directory, options);
  if (!publication) throw new ContentError(report);
  return publication;
}

/**
 * Reads a content folder and tells all that is wrong with it, warnings included.
 * @param project the folder in which the site is built
 */
export function inspect(
  directory: string,
  options: LoadOptions,
  project = process.cwd(),
): Loaded & { report: Report } {
  let files: ContentFile[] = [];
  let modules: ReadonlyMap<string, string> | undefined;
  const { problems, uncitedSources, inEnglish, ...loaded } = orReport(() => {
    const folder = readContentFolder(directory);
    if (!folder) return { problems: [missingFolder()] };
    ({ files, modules } = folder);
    return assemble(files, options, folder);
  });
  const unfit = checkFolders([...new Set([directory, project])]);
  if (unfit.length) return { report: reportOf([...unfit, ...problems], directory, files) };
  return {
    ...loaded,
    report: reportOf(problems, directory, files, undefined, { uncitedSources, inEnglish, modules }),
  };
}

/** @returns what some work returns, or the report that the generator itself failed at it */
export function orReport(work: () => ReturnType<typeof assemble>): ReturnType<typeof assemble> {
  try {
    return work();
  } catch (error) {
    const [message = '', at = ''] =
      error instanceof Error ? (error.stack ?? error.message).split('\n') : [String(error)];
    const hint = `This is a fault of the generator, not of the content. Report it with these words: ${at.trim()}`;
    return { problems: [fileProblem('', 'internal-error', `The generator failed: ${message}.`, hint)] };
  }
}

/**
 * @param files the files of a content folder, in the order of their paths
 * @param folder what else is known of the folder
 */
export function assemble(
  files: ContentFile[],
  { drafts, memory = createMemory() }: LoadOptions,
  {
    paths,
    pictures,
    attachments,
    modules,
    readPrevious,
    problems: unreadable,
  }: Omit<ContentFolder, 'files'> = {
    paths: files.map(({ path }) => path),
    pictures: new Map(),
    attachments: new Map(),
    problems: [],
  },
): Loaded & { problems: Problem[] } & Omit<Asides, 'modules'> {
  const { content: everything, problems: found } = readContent(
    { files, paths, pictures, attachments, modules, readPrevious },
    memory,
  );
  const { inEnglish = [] } = everything;
  const content = drafts ? everything : withoutDrafts(everything);
  const problems = fillInIds(found, referenceTargetsOf(content));
  const figures = new Map<string, NumberedFigure[]>();
  const contents = { ...publish(content), figures };
  const relations = relate(contents);
  const publication = contents.site && { ...contents, site: contents.site };
  // Where files could not be read, lists are shorter than they will be.
  const complete = problems.some(stops) ? undefined : publication;
  const isImported = (path: string) =>
    [
      ...files.filter((file) => file.path.endsWith('.mdx')).map(({ text }) => text),
      ...(modules?.values() ?? []),
    ].some((text) => text.includes(`/${path.replace(/^.*\//, '')}`));
  problems.push(...unreadable, ...checkFiles(paths, isImported));
  const ids = idsOfPages(content, { publication: contents, relations }, memory.outlines);
  for (const [name, { outline }] of ids)
    if (outline.figures.length) figures.set(name, outline.figures.map(withSetCaption));
  problems.push(...checkContent(content, relations, complete, ids));
  // Which sources are used can be said only when all that may use them has been read.
  if (!publication || problems.some(stops)) return { problems, inEnglish };
  const { items = [], broken = [] } = content.sources ?? {};
  // A source may have several faults.
  const unread = new Set(
    broken.map(({ ids, problem: { file, line } }) => [file, ...(ids.length ? ids : [line])].join()),
  );
  const uncitedSources = items.length + unread.size - contents.sources.length;
  return { problems, publication, relations, texts: content.texts, uncitedSources, inEnglish };
}

/** The outline of a text leaves out what punctuation becomes. */
const withSetCaption = (figure: NumberedFigure) => ({ ...figure, caption: typeset(figure.caption) });

/** Takes from what was read what the pages need; of the sources, which may be a whole library, those that are cited. */
function publish({
  site,
  catalogue,
  entries,
  claims,
  sources,
  terms,
  pictures,
  attachments,
  previous,
}: ParsedContent): Omit<Contents, 'figures'> {
  const { known, ids, typesetEntry } = citable(sources ?? NO_SOURCES);
  const entriesOf = <Name extends CollectionName>(name: Name) =>
    entries.map(({ entry }) => typesetEntry(entry)).filter((entry) => isIn(name, entry));
  const contents = {
    ...(site && { site: typesetAll(site) }),
    ...(catalogue && { catalogue }),
    ...(previous && !isFault(previous) && { previous }),
    briefings: entriesOf('briefings'),
    initiatives: entriesOf('initiatives'),
    organisations: entriesOf('organisations'),
    pages: entriesOf('pages'),
    claims: new Map(
      claims.map(({ briefing, items }) => [
        briefing,
        typesetAll(items.map((item) => withSourceIds(item, ids))),
      ]),
    ),
    terms: typesetAll(terms?.items.map((item) => withSourceIds(item, ids)) ?? []),
    pictures,
    attachments,
  };
  const cited = new Set(
    allCitedSources(allEntries({ ...contents, sources: [], figures: new Map() }), contents).map((id) =>
      ids.get(id),
    ),
  );
  return {
    ...contents,
    sources: known
      .filter(({ id }) => cited.has(id))
      .map(({ id, otherIds, ...source }) => ({ ...typesetAll(source), id, ...(otherIds && { otherIds }) })),
  };
}

const NO_SOURCES: Pick<ParsedSources, 'items'> = { items: [] };

/** What is made of sources, and of fields that cite them, once for as long as both stay the same. */
const citable = memoizeByObject(({ items }: Pick<ParsedSources, 'items'>) => {
  const known = items.map(({ source }) => source);
  const ids = idsOfSources(known);
  return {
    known,
    ids,
    typesetEntry: memoizeByObject((entry: Entry) => ({
      ...entry,
      data: typesetAll(citing(entry.data, ids)),
    })),
  };
});

/** The fields of an entry, with the ids of sources as the site uses them. */
function citing<Data extends Entry['data']>(data: Data, ids: ReadonlyMap<string, string>): Data {
  if (!('timeline' in data)) return data;
  const withIds = <Item extends { sources: string[] }>(items: Item[]) =>
    items.map((item) => withSourceIds(item, ids));
  return {
    ...data,
    timeline: withIds(data.timeline),
    figures: withIds(data.figures).map((figure) => ({
      ...figure,
      values: withIds(figure.values),
      comparison: withIds(figure.comparison),
    })),
  };
}
