import type { DocumentWords } from './document-words.ts';
import { childrenOf, typeOfElement } from './mend-structure.ts';
import { addEntry, inPdf, readText, type PdfObjects } from './pdf-objects.ts';

type Objects = PdfObjects['objects'];

const numbersIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, number]) => Number(number));

/**
 * Calls each entry of the outline as its heading, in place. Chromium puts entries together from the lines that are
 * printed: it leaves out the space at which one ends, and says parts twice where a line of two directions ends.
 * @param headings in their order, as entries of the outline are
 */
export function nameOutline(objects: Objects, headings: readonly string[]): void {
  const entries: number[] = [];
  const follow = (above: number): void => {
    let [next] = numbersIn(objects.get(above) ?? '', /^\/First (\d+) 0 R/gm);
    while (next !== undefined) {
      entries.push(next);
      follow(next);
      [next] = numbersIn(objects.get(next) ?? '', /^\/Next (\d+) 0 R/gm);
    }
  };
  for (const [number, text] of objects) if (/^\d+ 0 obj\s*<<\/Type \/Outlines\s/.test(text)) follow(number);
  // What is not printed has no entry.
  const isWhole = entries.length === headings.length;
  const squeezed = headings.map(withoutSpaces);
  let next = 0;
  for (const number of entries) {
    const text = objects.get(number) ?? '';
    const title = TITLE.exec(text)?.[1] ?? '';
    const at = isWhole ? next : squeezed.indexOf(withoutSpaces(readText(title)), next);
    if (at < 0) continue;
    next = at + 1;
    objects.set(
      number,
      text.replace(TITLE, () => `/Title ${inPdf(headings[at] ?? '')}`),
    );
  }
}

const TITLE = /\/Title (\((?:\\[\s\S]|[^\\)])*\)|<[^>]*>)/;
const withoutSpaces = (text: string) => text.replace(/\s/g, '');

/**
 * Lets each link say in words where it leads, in place (ISO 14289-1, 7.18.5).
 * @param links in their order, as tags of links are; one that is not printed has no tag
 */
export function nameLinks(objects: Objects, links: DocumentWords['links']): void {
  const places = links.map(({ to }) => normal(to));
  const names = new Map<number, string>();
  let next = 0;
  const visit = (number: number): void => {
    const text = objects.get(number) ?? '';
    if (typeOfElement(text) === 'Link') {
      const parts = numbersIn(text, /\/Obj (\d+) 0 R/g);
      const found = places.indexOf(targetOf(objects.get(parts[0] ?? -1) ?? ''), next);
      if (found >= 0) next = found + 1;
      for (const part of found < 0 ? [] : parts) names.set(part, links[found]?.words ?? '');
    }
    for (const child of childrenOf(text)) if (child.endsWith(' R')) visit(Number.parseInt(child, 10));
  };
  for (const [number, text] of objects)
    if (/^\d+ 0 obj\s*<<\/Type \/StructTreeRoot\s/.test(text)) visit(number);
  const words = new Map(links.map((link) => [normal(link.to), link.words]));
  for (const [number, text] of objects) {
    if (!/^\d+ 0 obj\s*<<\/Type \/Annot\s*\/Subtype \/Link\s/.test(text)) continue;
    const target = targetOf(text);
    const name = names.get(number) ?? (words.get(target) || target);
    if (name) objects.set(number, addEntry(text, `/Contents ${inPdf(name)}`));
  }
}

/** @returns where a link leads: `#id`, or an address */
function targetOf(annotation: string): string {
  const [, id, address = ''] = /\/Dest \/([\w.-]+)|\/URI (\((?:\\.|[^\\)])*\))/.exec(annotation) ?? [];
  return id === undefined ? normal(readText(address)) : `#${id}`;
}

/** As browsers write addresses. */
const normal = (to: string) => (to.startsWith('#') || !URL.canParse(to) ? to : new URL(to).href);
