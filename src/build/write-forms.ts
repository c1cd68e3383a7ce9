import { writeCitations } from '../editions/citations/write.ts';
import { writeData } from '../editions/data/write.ts';
import { writeFeeds } from '../editions/feeds/write.ts';
import { writeMarkdown } from '../editions/markdown/write.ts';
import type { WriteAt } from '../editions/built-files.ts';
import type { Current } from '../model/relations.ts';
import { isMade } from '../model/schema/edition-settings.ts';

/**
 * Writes the forms of a publication that other programs read. None is made of pages, which lead to them.
 * @returns the paths of the files, without which the app does
 */
export function writeForms(writeAt: WriteAt, current: Current): string[] {
  const { publication } = current;
  const { site } = publication;
  return [
    ...(isMade('data', site) ? writeData(writeAt, current) : []),
    ...(isMade('citations', site) ? writeCitations(writeAt, current) : []),
    ...(isMade('markdown', site) ? writeMarkdown(writeAt, current) : []),
    ...(isMade('feeds', site) ? writeFeeds(writeAt, publication) : []),
  ];
}
