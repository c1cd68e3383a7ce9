import type { WordParts } from './open-word.ts';

const REFERENCE = / r:(?:id|embed|link)="([^"]*)"/g;

const NOTE = /<w:(foot|end)noteReference\b[^>]* w:id="([^"]*)"[^>]*>/g;

/** @returns a part of a document without references to what the document does not have: mammoth would stop at them */
export function withoutLost(path: string, xml: string, parts: WordParts): string {
  const relations = parts.get(path.replace(/[^/]+$/, '_rels/$&.rels')) ?? '';
  const known = new Set([...relations.matchAll(/\sId="([^"]*)"/g)].map(([, id]) => id));
  return xml
    .replace(REFERENCE, (reference, id: string) => (known.has(id) ? reference : ''))
    .replace(NOTE, (reference, kind: string, id: string) =>
      parts.get(`word/${kind}notes.xml`)?.includes(` w:id="${id}"`) ? reference : '',
    );
}

/** @returns how many links of a document have lost their address, so that only their words are left */
export const countLostLinks = (parts: WordParts): number =>
  [...parts]
    .filter(([path]) => /^word\/(?:document|footnotes|endnotes)\.xml$/.test(path))
    .flatMap(
      ([path, xml]) => withoutLost(path, xml, parts).match(/<w:hyperlink(?![^>]* (?:r:id|w:anchor)=)/g) ?? [],
    ).length;
