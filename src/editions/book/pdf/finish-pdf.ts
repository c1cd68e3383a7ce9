import { deflateSync, inflateSync } from 'node:zlib';
import { escapeXml } from '../../../text/escape-xml.ts';
import { fixDates } from './fix-dates.ts';
import type { PdfWords } from './link-words.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { nextNumber, readObjects, writeObjects } from './pdf-objects.ts';

/** The types of structure that PDF 1.7 knows and Chromium writes (ISO 32000-1, 14.8.4); it writes some of PDF 2.0, too. */
const KNOWN = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/**
 * Adds to a PDF of Chromium's what PDF/UA-1 (ISO 14289-1) asks beyond it: what is drawn beside the text is marked as of
 * no meaning, links say in words where they lead, tags of newer versions say which older one they are, and the file tells
 * its title and language as XMP. It does not say that it conforms, since lists and tables hold other tags than that lets
 * them. A file that is built in another way only gets its date.
 * @param instant of the edition, in ISO 8601: `2026-11-22T00:00:00Z`
 */
export function finishPdf(pdf: Uint8Array, { title, language, links }: PdfWords, instant: string): Buffer {
  const dated = fixDates(pdf, instant);
  const file = readObjects(dated.toString('latin1'));
  if (!file) return dated;
  const { objects } = file;
  const metadata = nextNumber(objects);
  const contents = new Set<number>();
  const unknown = new Set<string>();
  for (const text of objects.values()) {
    if (/^\d+ 0 obj\s*<<\/Type \/Page\s/.test(text))
      for (const [, number] of text.matchAll(/\/Contents (\d+) 0 R/g)) contents.add(Number(number));
    const [, type = 'P'] = /^\d+ 0 obj\s*<<\/Type \/StructElem\s*\/S \/(\w+)/.exec(text) ?? [];
    if (!KNOWN.has(type)) unknown.add(type);
  }
  const roles = [...unknown].sort().map((type) => `/${type} /Span`);
  for (const [number, text] of objects) {
    const words = links.get(number);
    if (contents.has(number)) objects.set(number, withArtifacts(text));
    else if (words) objects.set(number, add(text, `/Contents ${inPdf(words)}`));
    else if (/<<\/Type \/Catalog\s/.test(text)) objects.set(number, add(text, `/Metadata ${metadata} 0 R`));
    else if (roles.length && /<<\/Type \/StructTreeRoot\s/.test(text))
      objects.set(number, add(text, `/RoleMap <<${roles.join(' ')}>>`));
  }
  const xmp = Buffer.from(metadataOf(title, language, instant)).toString('latin1');
  objects.set(
    metadata,
    `${metadata} 0 obj\n<</Type /Metadata\n/Subtype /XML\n/Length ${xmp.length}>> stream\n${xmp}\nendstream\nendobj\n`,
  );
  const head = file.head.replace('%PDF-1.4', '%PDF-1.7');
  return Buffer.from(writeObjects({ ...file, head }), 'latin1');
}

/** @returns an object with one more entry in its dictionary, which is all of it */
const add = (object: string, entry: string) =>
  object.replace(/>>\s*endobj\s*$/, () => `\n${entry}>>\nendobj\n`);

/** @returns a text as a PDF holds it: ASCII as it is, other letters in UTF-16 (ISO 32000-1, 7.9.2.2) */
const inPdf = (text: string) =>
  /^[ -~]*$/.test(text)
    ? `(${text.replace(/[\\()]/g, '\\$&')})`
    : `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** @returns the object of a sheet's content, packed anew */
function withArtifacts(object: string): string {
  const [start, length] =
    /^\d+ 0 obj\s*<<\/Filter \/FlateDecode\s*\/Length (\d+)>> stream\n/.exec(object) ?? [];
  if (start === undefined) return object;
  const packed = Buffer.from(object.slice(start.length, start.length + Number(length)), 'latin1');
  const content = deflateSync(Buffer.from(markArtifacts(inflateSync(packed).toString('latin1')), 'latin1'), {
    level: 9,
  }).toString('latin1');
  return `${start.replace(/\/Length \d+/, `/Length ${content.length}`)}${content}\nendstream\nendobj\n`;
}

const metadataOf = (title: string, language: string, instant: string) =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
