import { fragment } from '../../text/markup/fragment.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { question } from '../../text/functions/track-reads.ts';
import { compareDates } from '../dates/dates.ts';
import { allEntries, type Contents, type Publication } from '../entries.ts';

/** Every page asks for the edition, which takes all pages to find out. */
const findEdition = memoizeByObject(
  (publication: Contents) =>
    allEntries(publication)
      .map((entry) => entry.data.updated)
      .sort(compareDates)
      .at(-1) ?? 'empty',
);

/** @returns the date of the last change to any page, which names the edition: `2026-11-22` */
export const editionOf: (publication: Contents) => string = question('edition', 'publication', findEdition);

/** The folder of the downloads inside the site. */
export const DOWNLOAD_FOLDER = 'download';

/** @returns the path of the PDF of a briefing, where `npm run pdf` has made it */
export const pdfOfBriefing = (slug: string): string => `${DOWNLOAD_FOLDER}/${slug}.pdf`;

/** The paths of the downloads inside the site. They describe the site, so they are no part of it. */
export function downloadsOf(
  publication: Publication,
): Record<'folder' | 'zip' | 'singleFile' | 'epub' | 'pdf', string> {
  const folder = DOWNLOAD_FOLDER;
  // A date in EDTF may hold signs that no file name can.
  const stem = `${folder}/${publication.site.name}-${fragment(editionOf(publication))}`;
  return {
    folder,
    zip: `${stem}.zip`,
    singleFile: `${stem}.html`,
    epub: `${stem}.epub`,
    pdf: `${stem}.pdf`,
  };
}
