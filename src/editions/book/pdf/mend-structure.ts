import { nextNumber, type PdfObjects } from './pdf-objects.ts';

type Objects = PdfObjects['objects'];

/** By the number of the object that a sheet, or what is drawn apart, is: marks that only decorate. */
export type Decorations = ReadonlyMap<number, ReadonlySet<number>>;

/** The children of an element: marks of its sheet, elements, and in dictionaries marks of other sheets and links. */
const CHILDREN = /^\/K (?:\[([^\]]*)\]|(\d+ 0 R|\d+))/m;
const CHILD = /<<[^>]*>>|\d+ 0 R|\d+/g;
const ELEMENT = /^\d+ 0 R$/;

/** @returns what an element of the structure holds: `12 0 R` for others, `3` for marks, dictionaries for all else */
export const childrenOf = (text: string): string[] => {
  const [, several, one = ''] = CHILDREN.exec(text) ?? [];
  return (several ?? one).match(CHILD) ?? [];
};
const withChildren = (text: string, children: readonly string[]) =>
  text.replace(CHILDREN, `/K [${children.join(' ')}]`);
const sheetOf = (text: string) => /^\/Pg (\d+) 0 R/m.exec(text)?.[1];

/** @returns the type of an element of the structure, as a browser has written it: `LI` */
export const typeOfElement = (text: string): string | undefined =>
  /^\d+ 0 obj\s*<<\/Type \/StructElem\s*\/S \/(\w+)/.exec(text)?.[1];

/**
 * Mends the structure of a tagged PDF of Chromium's, in place, to what PDF/UA-1 asks (ISO 14289-1, 7.2): an item of a list
 * has a sign and a body, and what is painted only to decorate is no part of anything.
 */
export function mendStructure(objects: Objects, decorations: Decorations): void {
  const items: number[] = [];
  const signs = new Set<string>();
  for (const [number, text] of objects) {
    const type = typeOfElement(text);
    if (type === undefined) continue;
    objects.set(number, withoutMarks(text, decorations));
    if (type === 'LI') items.push(number);
    if (type === 'Lbl') signs.add(`${number} 0 R`);
  }
  const bodies = new Map<string, string>();
  let next = nextNumber(objects);
  for (const number of items) {
    const item = objects.get(number) ?? '';
    const held = childrenOf(item).filter((child) => !signs.has(child));
    if (!held.length) continue;
    const [self, body] = [`${number} 0 R`, `${next} 0 R`];
    bodies.set(self, body);
    const sign = childrenOf(item).filter((child) => signs.has(child));
    objects.set(number, withChildren(item, [...sign, body]));
    const sheet = sheetOf(item);
    objects.set(
      next,
      `${next} 0 obj\n<</Type /StructElem\n/S /LBody\n/P ${self}\n${sheet ? `/Pg ${sheet} 0 R\n` : ''}/K [${held.join(' ')}]>>\nendobj\n`,
    );
    for (const child of held.filter((one) => ELEMENT.test(one))) {
      const inside = Number.parseInt(child, 10);
      objects.set(inside, (objects.get(inside) ?? '').replace(`/P ${self}`, `/P ${body}`));
    }
    next += 1;
  }
  tellOwners(objects, decorations, bodies);
}

function withoutMarks(text: string, decorations: Decorations): string {
  const own = sheetOf(text);
  const isDecoration = (child: string) => {
    const mark = /\/MCID (\d+)/.exec(child)?.[1] ?? (/^\d+$/.test(child) ? child : undefined);
    const apart = /\/Stm (\d+) 0 R/.exec(child)?.[1];
    const sheet = apart ?? (child.startsWith('<<') ? sheetOf(child) : own);
    return mark !== undefined && decorations.get(Number(sheet))?.has(Number(mark)) === true;
  };
  const children = childrenOf(text);
  const kept = children.filter((child) => !isDecoration(child));
  return kept.length < children.length ? withChildren(text, kept) : text;
}

/** A sheet lists what each of its marks belongs to, in the order of their numbers (ISO 32000-1, 14.7.4.4). */
function tellOwners(objects: Objects, decorations: Decorations, bodies: ReadonlyMap<string, string>): void {
  const lists = new Map<string, number>();
  for (const text of objects.values())
    if (text.includes('/Type /ParentTree'))
      for (const [, key = '', list] of text.matchAll(/(\d+) (\d+) 0 R/g)) lists.set(key, Number(list));
  for (const [sheet, text] of objects) {
    const list = lists.get(/^\/StructParents (\d+)/m.exec(text)?.[1] ?? '');
    const owners = list === undefined ? undefined : objects.get(list);
    if (list === undefined || owners === undefined) continue;
    let mark = -1;
    objects.set(
      list,
      owners.replace(/(?<=[[ ])(?:\d+ 0 R|null)/g, (owner) => {
        mark += 1;
        return decorations.get(sheet)?.has(mark) ? 'null' : (bodies.get(owner) ?? owner);
      }),
    );
  }
}
