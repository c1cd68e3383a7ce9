import { isIn, type CollectionName, type Publication } from '../model/entries.ts';
import { stops, type Problem } from '../model/problems.ts';
import { checkContent } from './checks/check-content.ts';
import { checkUse } from './checks/check-sources.ts';
import type { ReadContent } from './parsed-content.ts';
import { readContentFolder, type ContentFile, type ContentFolder } from './content-folder.ts';
import { checkFiles, missingFolder } from './check-files.ts';
import { readContent, withoutDrafts } from './read-content.ts';
import { reportOf, type Report } from './report/report.ts';
import { formatText } from './report/format-as-text.ts';
import { typesetAll } from './typeset.ts';

export { SCHEMAS } from './read-content.ts';

export interface Loaded {
  /** Set only if there is no error. */
  publication?: Publication;
  problems: Problem[];
}

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
  /** Whether the content has been checked before, so that only its fields are read. */
  checked?: boolean;
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

/** Reads a content folder and tells all that is wrong with it, warnings included. */
export function inspect(
  directory: string,
  options: LoadOptions,
): { publication?: Publication; report: Report } {
  const folder = readContentFolder(directory);
  const { publication, problems } = folder
    ? assemble(folder.files, options, folder)
    : { publication: undefined, problems: [missingFolder()] };
  return { publication, report: reportOf(problems, directory, folder?.files ?? []) };
}

/**
 * @param files the files of a content folder, in the order of their paths
 * @param folder what else is known of the folder
 */
export function assemble(
  files: ContentFile[],
  { drafts, checked = false }: LoadOptions,
  { paths, problems: unreadable }: Omit<ContentFolder, 'files'> = {
    paths: files.map(({ path }) => path),
    problems: [],
  },
): Loaded {
  const { content: everything, problems } = readContent({ files, paths }, !checked);
  const content = drafts ? everything : withoutDrafts(everything);
  problems.push(...unreadable, ...checkFiles(paths));
  if (!checked) {
    problems.push(...checkContent(content));
    // Whether a source is used can be said only when all that may use it has been read.
    if (!problems.some(stops)) problems.push(...checkUse(everything));
  }
  return { problems, publication: problems.some(stops) ? undefined : publish(content) };
}

/** Takes from what was read what the pages need; there is no problem in it. */
function publish({ site, entries, claims, sources, terms }: ReadContent): Publication | undefined {
  const entriesOf = <Name extends CollectionName>(name: Name) =>
    entries
      .map(({ entry }) => ({ ...entry, data: typesetAll(entry.data) }))
      .filter((entry) => isIn(name, entry));
  return (
    site && {
      site: typesetAll(site),
      briefings: entriesOf('briefings'),
      initiatives: entriesOf('initiatives'),
      organisations: entriesOf('organisations'),
      pages: entriesOf('pages'),
      claims: new Map(claims.map(({ briefing, items }) => [briefing, typesetAll(items)])),
      sources: typesetAll(sources?.items ?? []),
      terms: typesetAll(terms?.items ?? []),
    }
  );
}
