import { deflateSync, inflateSync } from 'node:zlib';
import { markArtifacts } from './mark-artifacts.ts';
import type { Decorations } from './mend-structure.ts';
import type { PdfObjects } from './pdf-objects.ts';

type Objects = PdfObjects['objects'];

const STREAM = /^(\d+ 0 obj\s*<<[\s\S]*?\/Length )(\d+)(>> stream\n)/;
const FILTER = '/Filter /FlateDecode\n';

/** Where a sheet calls on what is drawn apart, as text that shines through is: `/X21 Do` names object 21. */
const CALL = /\/X(\d+) Do\b/g;

/**
 * Marks what is drawn on all sheets without a meaning, in place.
 * @returns the marks that are no more
 */
export function markSheets(objects: Objects): Decorations {
  const gone = new Map<number, Set<number>>();
  const contents = new Map<number, string>();
  const sheets = new Map<number, number>();
  for (const [number, text] of objects) {
    const sheet = /^\d+ 0 obj\s*<<\/Type \/Page\s[\s\S]*?\/Contents (\d+) 0 R/.exec(text)?.[1];
    if (sheet !== undefined) sheets.set(Number(sheet), number);
    if (/^\d+ 0 obj\s*<<[^>]*\/Subtype \/Form\s/.test(text)) contents.set(number, contentOf(text) ?? '');
  }
  const marked = withMarks(contents);
  for (const number of [...sheets.keys(), ...marked]) {
    const text = objects.get(number) ?? '';
    const content = contentOf(text);
    if (content === undefined) continue;
    const result = markArtifacts(content, (called) => marked.has(called));
    objects.set(number, withContent(text, result.content));
    gone.set(sheets.get(number) ?? number, new Set(result.gone));
  }
  return gone;
}

/** @returns which of what is drawn apart holds marks of its own, or calls on what does */
function withMarks(contents: ReadonlyMap<number, string>): Set<number> {
  const marked = new Set<number>();
  const seen = new Set<number>();
  const look = (number: number): boolean => {
    if (marked.has(number) || seen.has(number)) return marked.has(number);
    seen.add(number);
    const content = contents.get(number) ?? '';
    const calls = [...content.matchAll(CALL)].map(([, called]) => look(Number(called)));
    if (content.includes('/MCID') || calls.includes(true)) marked.add(number);
    return marked.has(number);
  };
  for (const number of contents.keys()) look(number);
  return marked;
}

/** @returns the operators that draw, if they are packed in a way that is known */
export function contentOf(object: string): string | undefined {
  const [start, head = '', length] = STREAM.exec(object) ?? [];
  if (start === undefined) return undefined;
  const held = object.slice(start.length, start.length + Number(length));
  if (!head.includes('/Filter')) return held;
  return head.includes(FILTER) ? inflateSync(Buffer.from(held, 'latin1')).toString('latin1') : undefined;
}

function withContent(object: string, content: string): string {
  const [, head = '', , tail = ''] = STREAM.exec(object) ?? [];
  const packed = deflateSync(Buffer.from(content, 'latin1'), { level: 9 }).toString('latin1');
  const filtered = head.includes(FILTER) ? head : head.replace('<<', `<<${FILTER}`);
  return `${filtered}${packed.length}${tail}${packed}\nendstream\nendobj\n`;
}
