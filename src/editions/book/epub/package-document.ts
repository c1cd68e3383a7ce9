import { createHash } from 'node:crypto';
import { lookup } from 'mrmime';
import type { Words } from '../../../interface/catalogues.ts';
import { earliest, isEdtf } from '../../../model/dates/dates.ts';
import type { Site } from '../../../model/schema/site.ts';
import { escapeXml, nameInXml } from '../../../text/markup/escape-xml.ts';
import { directionOf } from '../../../text/letters/direction.ts';

/** A file of the EPUB, as its package document lists it. */
export interface ManifestItem {
  path: string;
  /** What the package says of it: `nav`, `svg`, `cover-image`. */
  properties?: string;
}

export interface PackageParts {
  site: Site;
  words: Words;
  /** The date of the edition. */
  edition: string;
  items: ManifestItem[];
  /** The paths of the documents in the order in which they are read. */
  order: string[];
  hasPictures: boolean;
}

/** Files of the core media types of EPUB 3.3 (§3.2) that a book of ours may hold. */
const HELD = /\.(?:xhtml|css|svg|png|jpe?g|gif)$/;

/** @returns the media type of a file that a book may hold */
export const mediaType = (path: string): string | undefined => (HELD.test(path) ? lookup(path) : undefined);

/** The package document (EPUB 3.3, §5): what the book is called, what it holds, and in which order it is read. */
export function packageDocument({ site, words, edition, items, order, hasPictures }: PackageParts): string {
  const ids = new Map(items.map(({ path }, index) => [path, `item-${index + 1}`]));
  const idOf = (path: string) => ids.get(path) ?? '';
  const list = items.map(
    ({ path, properties }) =>
      `<item id="${idOf(path)}" href="${path}" media-type="${mediaType(path) ?? ''}"${properties ? ` properties="${properties}"` : ''}/>`,
  );
  const { language } = site;
  const cover = items.find(({ properties }) => properties === 'cover-image');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="publication" xml:lang="${escapeXml(language)}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...metadata(site, edition),
    ...accessibility(words, hasPictures),
    // Shelves of before EPUB 3 look for the cover by this.
    ...(cover ? [`<meta name="cover" content="${idOf(cover.path)}"/>`] : []),
    '</metadata>',
    `<manifest>\n${list.join('\n')}\n</manifest>`,
    `<spine page-progression-direction="${directionOf(language)}">`,
    ...order.map((path) => `<itemref idref="${idOf(path)}"/>`),
    '</spine>',
    '</package>\n',
  ].join('\n');
}

function metadata(site: Site, edition: string): string[] {
  const { title, description, publisher, authors = [publisher], language, licence, url } = site;
  const element = (name: string, value: string, attributes = '') =>
    `<dc:${name}${attributes}>${nameInXml(value)}</dc:${name}>`;
  const isDated = isEdtf(edition);
  return [
    element('identifier', `urn:uuid:${identifierOf(site)}`, ' id="publication"'),
    element('title', title),
    element('language', language),
    ...authors.map((author) => element('creator', author)),
    element('publisher', publisher),
    element('description', description),
    element('rights', licence.url ? `${licence.name} (${licence.url})` : licence.name),
    ...(url ? [element('source', url)] : []),
    ...(isDated ? [element('date', instantOf(edition).slice(0, 10))] : []),
    meta('dcterms:modified', instantOf(edition)),
  ];
}

const meta = (property: string, value: string) => `<meta property="${property}">${escapeXml(value)}</meta>`;

/** What readers with disabilities ask of a book before they open it (EPUB Accessibility 1.1, §2). */
const accessibility = (words: Words, hasPictures: boolean) => [
  ...['textual', ...(hasPictures ? ['visual'] : [])].map((mode) => meta('schema:accessMode', mode)),
  meta('schema:accessModeSufficient', 'textual'),
  ...[
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    ...(hasPictures ? ['alternativeText'] : []),
  ].map((feature) => meta('schema:accessibilityFeature', feature)),
  meta('schema:accessibilityHazard', 'none'),
  meta('schema:accessibilitySummary', words.downloads.book.accessibility),
];

/** All editions of a publication are one book in a reader's shelf: a name-based UUID (RFC 9562, 5.5) of its address. */
function identifierOf({ url, name }: Site): string {
  // The namespace for addresses (RFC 9562, 6.6).
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1')
    .update(namespace)
    .update(url ?? name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** @returns the first moment of an edition, to the second: a book must have one, an edition may be dated by a year */
export function instantOf(edition: string): string {
  const time = isEdtf(edition) ? earliest(edition) : 0;
  const first = Number.isFinite(time) ? Math.max(time, 0) : 0;
  return new Date(first).toISOString().replace(/\.\d+Z$/, 'Z');
}
