import { childrenOf, typeOfElement } from './mend-structure.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { contentOf } from './sheet-contents.ts';

/** Letters that no face has: the box of a face with two bytes for each letter is its number 0. */
const MISSING = /<(?:[0-9A-F]{4})*?0000(?:[0-9A-F]{4})*> Tj/;

/**
 * What a text may hold that no finishing mends: a picture without words, a heading that leaves out a level, a letter that
 * is in no face of the machine that prints (ISO 14289-1, 7.3, 7.4.2 and 7.21.8).
 * @returns whether a finished PDF is free of it, and may say that it conforms to PDF/UA-1
 */
export function conforms(objects: PdfObjects['objects']): boolean {
  let level = 0;
  const isSound = (number: number): boolean => {
    const text = objects.get(number) ?? '';
    const type = typeOfElement(text) ?? '';
    if (/^(?:Figure|Formula)$/.test(type) && !/^\/Alt /m.test(text)) return false;
    const [, heading] = /^H([1-6])$/.exec(type) ?? [];
    if (heading !== undefined) {
      if (Number(heading) > level + 1) return false;
      level = Number(heading);
    }
    return childrenOf(text)
      .filter((child) => child.endsWith(' R'))
      .every((child) => isSound(Number.parseInt(child, 10)));
  };
  for (const [number, text] of objects) {
    if (/^\d+ 0 obj\s*<<\/Type \/StructTreeRoot\s/.test(text) && !isSound(number)) return false;
    if (/\/Contents \d+ 0 R|\/Subtype \/Form/.test(text.slice(0, 400)) && lacksLetters(text, objects))
      return false;
  }
  return true;
}

function lacksLetters(text: string, objects: PdfObjects['objects']): boolean {
  const contents = [...text.matchAll(/\/Contents (\d+) 0 R/g)].map(([, of]) => objects.get(Number(of)) ?? '');
  return (contents.length ? contents : [text]).some((one) => MISSING.test(contentOf(one) ?? ''));
}
