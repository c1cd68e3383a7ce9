import { safeName } from '../../text/letters/safe-name.ts';
import type { Words } from '../../interface/catalogues.ts';
import { sizeInWords } from '../size-in-words.ts';

/** A file that is published as it is, for readers to open or keep: a report, a spreadsheet. */
export interface Attachment {
  /** The path inside the content folder: `files/Annual report.pdf`. */
  path: string;
  /** In bytes. */
  size: number;
  /** From the root of the site: `/files/annual-report.pdf`. */
  address: string;
  /** Why it will not open, in words that follow "The file". */
  fault?: string;
}

/** Their folder, in the content and in the site. */
export const ATTACHMENTS = 'files';

export const isAttachment = (path: string): boolean => path.startsWith(`${ATTACHMENTS}/`);

/** What readers' programs open and no browser runs: a page or drawing would run its scripts as part of the site. */
const KINDS: ReadonlySet<string> = new Set(
  'pdf csv tsv txt rtf doc docx odt xls xlsx ods ppt pptx odp epub zip json geojson ics bib ris mp3 m4a mp4 webm'
    .concat(' jpg jpeg png gif webp avif tif tiff ogg wav flac vtt srt mobi odg ppsx nbib enw tex yaml yml')
    .concat(' md markdown log jsonl ndjson ipynb parquet sqlite dbf sav dta rds r gpkg kmz gz tgz 7z')
    .split(' '),
);

/** What browsers open as pages, with the scripts that stand in it: seen in Chromium from disk, of XML by its type on the web. */
const RUN_BY_BROWSERS: ReadonlySet<string> = new Set(
  'html htm xhtml xht svg svgz xml xsl xslt rss atom rdf kml gpx gml js mjs cjs css mht mhtml wasm swf'.split(
    ' ',
  ),
);

/** What computers run when it is opened, with macros among it. */
const PROGRAMS: ReadonlySet<string> = new Set(
  'exe msi bat cmd com scr ps1 vbs vbe wsf hta jar jse lnk reg dll sh command app dmg pkg apk deb rpm iso'
    .concat(' docm dotm xlsm xltm xlam pptm ppsm potm one py')
    .split(' '),
);

/** @returns who would run a file that is opened, where it is of a kind that is run */
export function whoRuns(path: string): 'browsers' | 'computers' | undefined {
  const ending = endingOf(path);
  return RUN_BY_BROWSERS.has(ending) ? 'browsers' : PROGRAMS.has(ending) ? 'computers' : undefined;
}

const endingOf = (path: string) => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

export const isPublishable = (path: string): boolean => KINDS.has(endingOf(path));

/** How files of a kind begin, where all of them do: office documents are zip archives. */
const BEGINNINGS: Readonly<Record<string, [signs: string, within: number]>> = {
  pdf: ['%PDF-', 1024],
  ...Object.fromEntries(
    'docx odt xlsx ods pptx odp epub zip'
      .split(' ')
      .map((kind) => [kind, ['PK', 2]] satisfies [string, unknown]),
  ),
};

/** How many of the first bytes of a file tell whether it is what its name says. */
export const BEGINNING = 1024;

/** @returns why a file will not open, seen from its first bytes */
export function faultOfFile(path: string, beginning: Uint8Array): string | undefined {
  if (!beginning.length) return 'is empty';
  const [signs, within] = BEGINNINGS[endingOf(path)] ?? [];
  const text = String.fromCharCode(...beginning.subarray(0, within));
  return signs === undefined || text.includes(signs)
    ? undefined
    : `is no ${endingOf(path).toUpperCase()}, although its name says so`;
}

/** More than mail systems take, and than phones like to keep. */
export const LARGE_ATTACHMENT = 20_000_000;

/**
 * @param language of the publication
 * @returns the attachments with their addresses, no two of which are the same, whatever the order
 */
export function attachmentsOf(
  files: readonly Omit<Attachment, 'address'>[],
  language: string,
): Map<string, Attachment> {
  const taken = new Set<string>();
  const addressFor = (path: string): string => {
    const [name = '', ...folders] = path.split('/').slice(1).reverse();
    const stem = safeName(name.replace(/\.[^.]*$/, ''), 'file', language);
    const folder = [
      ATTACHMENTS,
      ...folders.reverse().map((one) => safeName(one, 'folder', language, 15)),
    ].slice(0, 3);
    for (let number = 1; ; number++) {
      const address = `/${folder.join('/')}/${stem}${number > 1 ? `-${number}` : ''}.${endingOf(path)}`;
      if (taken.has(address)) continue;
      taken.add(address);
      return address;
    }
  };
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(sorted.map((file) => [file.path, { ...file, address: addressFor(file.path) }]));
}

/** @returns what readers should know before they open a file: "PDF, 1.2 MB" */
export const factsOf = ({ path, size }: Attachment, words: Words): string =>
  `${endingOf(path).toUpperCase()}, ${sizeInWords(size, words)}`;
