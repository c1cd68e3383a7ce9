import { allEntries } from '../../model/entries.ts';
import type { Current } from '../../model/relations.ts';
import type { Source } from '../../model/schema/source.ts';
import { sourceFiles, SOURCE_FORMATS, type SourceFormat } from '../../model/site/addresses/source-files.ts';
import { sourcesOnPage } from '../../model/source/sources-on-page.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { GENERATED_PAGES } from '../../model/site/addresses/generated-pages.ts';
import { addressOf } from '../../model/site/addresses/addresses.ts';
import type { WriteAt } from '../built-files.ts';
import { sourceInBibtex } from './source-in-bibtex.ts';
import { sourceInRis } from './source-in-ris.ts';

/** What stands around and between the sources of a file, and how each is written. */
const FORMATS: Readonly<
  Record<SourceFormat, { write: (source: Source) => string; start: string; between: string; end: string }>
> = {
  bib: { write: sourceInBibtex, start: '', between: '\n', end: '' },
  ris: { write: sourceInRis, start: '', between: '\r\n', end: '' },
  json: { write: inCsl, start: '[\n', between: ',\n', end: '\n]\n' },
};

/** The ids that only this publication takes for the source are left out. */
function inCsl(source: Source): string {
  return JSON.stringify({ ...source, otherIds: undefined });
}

/** @returns sources as a file of a format, in the order given */
export const sourcesAs = (
  format: SourceFormat,
  sources: readonly Source[],
  write = FORMATS[format].write,
): string => {
  const { start, between, end } = FORMATS[format];
  return start + sources.map(write).join(between) + end;
};

/**
 * Writes the sources of each page, and of all pages, as reference managers import them.
 * @returns the paths of the files
 */
export function writeCitations(writeAt: WriteAt, current: Current): string[] {
  const { publication } = current;
  const lists = [
    ...allEntries(publication).map((entry) => ({
      page: addressOf(entry),
      sources: sourcesOnPage(entry, current),
    })),
    { page: GENERATED_PAGES.sources.address, sources: publication.sources },
  ].filter(({ sources }) => sources.length);
  return SOURCE_FORMATS.flatMap((format) => {
    // Most sources are cited on several pages.
    const write = memoizeByObject(FORMATS[format].write);
    return lists.map(({ page, sources }) =>
      writeAt(sourceFiles(page)[format], sourcesAs(format, sources, write)),
    );
  });
}
