import type { Publication } from '../model/entries.ts';
import type { NumberedFigure } from '../model/media/numbered-figure.ts';
import { stops, type Problem } from '../model/problems.ts';
import { relate, type Current } from '../model/relations.ts';
import { asDrawn } from './as-drawn.ts';
import { checkContent, checkWays } from './checks/check-content.ts';
import { idsOfPages } from './checks/text/check-page-ids.ts';
import type { ParsedText } from './parsed-content.ts';
import { fillInIds } from './fill-in-ids.ts';
import { referenceTargetsOf } from './checks/support/reference-targets.ts';
import type { ContentFile, ContentFolder } from './folder/content-folder.ts';
import { readContentFolder } from './folder/read-content-folder.ts';
import { checkFiles, checkFolders, missingFolder } from './check-files.ts';
import { fileProblem } from './file-problem.ts';
import { publishedContents } from './published-contents.ts';
import { createMemory, readContent, withoutDrafts, type Memory } from './read-content.ts';
import { ContentError } from './report/content-error.ts';
import { reportOf, type Asides, type Report } from './report/report.ts';
import { typeset } from './typeset.ts';

export { SCHEMAS } from './read-entry.ts';

/** What became of content: a publication with its relations and texts, set only if there is no error. */
export type Loaded = Partial<Current & { texts: ParsedText[] }>;

export interface LoadOptions {
  /** Whether entries marked `draft: true` count; the preview shows them. */
  drafts: boolean;
  /** What was read before, where a folder is read again and again. */
  memory?: Memory;
  /** Is given what was read, as far as that can be published, before its texts are held against it. */
  onRead?: (read: Current, texts: ParsedText[]) => void;
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
    return { problems: [fileProblem('')('internal-error', `The generator failed: ${message}.`, hint)] };
  }
}

/**
 * @param files the files of a content folder, in the order of their paths
 * @param folder what else is known of the folder
 */
export function assemble(
  files: ContentFile[],
  { drafts, memory = createMemory(), onRead }: LoadOptions,
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
  const content = asDrawn(drafts ? everything : withoutDrafts(everything));
  const problems = fillInIds(found, referenceTargetsOf(content));
  const figures = new Map<string, NumberedFigure[]>();
  const contents = { ...publishedContents(content), figures };
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
  const astray = checkWays(content);
  problems.push(...astray);
  if (complete && !astray.some(stops)) onRead?.({ publication: complete, relations }, content.texts);
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
