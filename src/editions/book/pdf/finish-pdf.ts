import { escapeXml } from '../../../text/markup/escape-xml.ts';
import { conforms } from './conforms.ts';
import { fixDates } from './fix-dates.ts';
import type { DocumentWords } from './document-words.ts';
import { mendStructure, typeOfElement } from './mend-structure.ts';
import { nameLinks, nameOutline } from './name-places.ts';
import { numberNodes } from './number-nodes.ts';
import { addEntry, nextNumber, readObjects, writeObjects } from './pdf-objects.ts';
import { markSheets } from './sheet-contents.ts';

/** The types of structure that PDF 1.7 knows and Chromium writes (ISO 32000-1, 14.8.4); it writes some of PDF 2.0, too. */
const KNOWN = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/**
 * Adds to a PDF of Chromium's what PDF/UA-1 (ISO 14289-1) asks beyond it: what is drawn beside the text is marked as of
 * no meaning, links say in words where they lead, tags of newer versions say which older one they are, and the file tells
 * its title and language as XMP, and that it conforms where nothing in its text stands against it (`conforms.ts`): veraPDF
 * finds no fault with such files. A file that is built in another way only gets its date.
 * @param instant of the edition, in ISO 8601: `2026-11-22T00:00:00Z`
 */
export function finishPdf(pdf: Uint8Array, words: DocumentWords, instant: string): Buffer {
  const { title, language } = words;
  const dated = fixDates(pdf, instant);
  const file = readObjects(dated.toString('latin1'));
  if (!file) return dated;
  const { objects } = file;
  nameOutline(objects, words.headings);
  nameLinks(objects, words.links);
  mendStructure(objects, markSheets(objects));
  numberNodes(objects);
  const metadata = nextNumber(objects);
  const types = new Set([...objects.values()].map((text) => typeOfElement(text) ?? 'P'));
  const roles = [...types].filter((type) => !KNOWN.has(type)).sort();
  for (const [number, text] of objects) {
    if (/<<\/Type \/Catalog\s/.test(text)) objects.set(number, addEntry(text, `/Metadata ${metadata} 0 R`));
    else if (roles.length && /<<\/Type \/StructTreeRoot\s/.test(text))
      objects.set(number, addEntry(text, `/RoleMap <<${roles.map((type) => `/${type} /Span`).join(' ')}>>`));
  }
  const xmp = Buffer.from(metadataOf(title, language, instant, conforms(objects))).toString('latin1');
  objects.set(
    metadata,
    `${metadata} 0 obj\n<</Type /Metadata\n/Subtype /XML\n/Length ${xmp.length}>> stream\n${xmp}\nendstream\nendobj\n`,
  );
  const head = file.head.replace('%PDF-1.4', '%PDF-1.7');
  return Buffer.from(writeObjects({ ...file, head }), 'latin1');
}

const metadataOf = (title: string, language: string, instant: string, isAccessible: boolean) =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    ...(isAccessible ? ['<pdfuaid:part>1</pdfuaid:part>'] : []),
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
