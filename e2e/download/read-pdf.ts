import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** What another program finds in a PDF. */
export interface ReadPdf {
  title: unknown;
  language: string | null;
  isTagged: boolean;
  /** The text of its first sheet. */
  cover: string;
  sheets: number;
  /** The names of the outermost entries of its outline. */
  outline: string[];
  /** Places that links name, and that are not there. */
  broken: string[];
  /** The kinds of elements in its structure: H1, P, Link. */
  tags: Set<string>;
  /** How many pictures have no words. */
  wordless: number;
  /** How many links are not in a tag for links, or do not say in words where they lead. */
  untold: number;
  /** What XMP says that it is called, and to which part of PDF/UA it conforms. */
  describedAs: unknown;
  accessible: unknown;
  /** Children of lists and tables that PDF/UA does not let them have: `LI > P`. */
  misplaced: Set<string>;
  /** How much is drawn without being a part of the structure or marked as of no meaning. */
  unmarked: number;
}

interface Tag {
  role?: string;
  /** Of what is no tag: a mark on the sheet, or an object such as a link. */
  type?: string;
  alt?: string;
  children?: Tag[];
}

/** ISO 14289-1, 7.2. */
const CHILDREN: Record<string, readonly string[]> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};

export async function readPdf(file: string): Promise<ReadPdf> {
  const bytes = readFileSync(file);
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info, metadata } = await document.getMetadata();
  const places = await document.getDestinations();
  const tags = new Set<string>();
  let wordless = 0;
  // A tag names its link as an object (ISO 32000-1, 14.7.4.3).
  const tagged = (unpacked(bytes).match(/\/S \/Link\s[\s\S]*?endobj/g) ?? []).join('');
  let untold = -(tagged.split('/Type /OBJR').length - 1);
  let unmarked = 0;
  const misplaced = new Set<string>();
  const collect = ({ role, alt, children = [] }: Tag) => {
    if (role !== undefined) tags.add(role);
    const allowed = CHILDREN[role ?? ''];
    for (const { role: inside = 'content' } of allowed ? children : [])
      if (!allowed?.includes(inside)) misplaced.add(`${role ?? ''} > ${inside}`);
    if (role === 'Figure' && !alt) wordless += 1;
    children.forEach(collect);
  };
  const broken: string[] = [];
  let cover = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    for (const tree of [await page.getStructTree()] as (Tag | null)[]) if (tree) collect(tree);
    const links = (await page.getAnnotations()) as { dest?: string; contentsObj?: { str: string } }[];
    for (const { dest, contentsObj } of links) {
      if (typeof dest === 'string' && !(dest in places)) broken.push(dest);
      untold += contentsObj?.str ? 1 : 2;
    }
    unmarked += unmarkedIn(await page.getOperatorList(), OPS);
    if (number > 1) continue;
    const { items } = await page.getTextContent();
    cover = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }
  const read: ReadPdf = {
    title: 'Title' in info ? info.Title : undefined,
    language: 'Language' in info ? String(info.Language) : null,
    isTagged: ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
    cover,
    sheets: document.numPages,
    outline: ((await document.getOutline()) as { title: string }[] | null)?.map(({ title }) => title) ?? [],
    broken,
    tags,
    wordless,
    untold,
    describedAs: metadata.get('dc:title'),
    accessible: metadata.get('pdfuaid:part'),
    misplaced,
    unmarked,
  };
  await document.loadingTask.destroy();
  return read;
}

/** @returns the objects of a file as text, those that are packed together, too */
function unpacked(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const packed = text.matchAll(/\/Type \/ObjStm[\s\S]*?\/Length (\d+)>> stream\n/g);
  return [...packed]
    .map(({ index, 0: head, 1: length }) => {
      const start = index + head.length;
      const held = inflateSync(bytes.subarray(start, start + Number(length))).toString('latin1');
      return held.replaceAll('<</Type /StructElem', 'endobj<</Type /StructElem');
    })
    .join('endobj');
}

/** @returns how often something is painted that nothing marks */
function unmarkedIn(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  { showText, constructPath, endPath, ...marks }: Record<string, number>,
): number {
  let depth = 0;
  let unmarked = 0;
  for (const [index, operator] of fnArray.entries())
    if (operator === marks['beginMarkedContent'] || operator === marks['beginMarkedContentProps']) depth += 1;
    else if (operator === marks['endMarkedContent']) depth -= 1;
    else if (depth > 0) continue;
    else if (operator === showText) unmarked += 1;
    else if (operator === constructPath && (argsArray[index] as [number])[0] !== endPath) unmarked += 1;
  return unmarked;
}
