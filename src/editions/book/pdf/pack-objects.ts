import { deflateSync } from 'node:zlib';
import { nextNumber, readObjects } from './pdf-objects.ts';

/** How many objects are packed together: a reader unpacks all of them to get at one. */
const TOGETHER = 200;

/** Bytes that a row of the table has: its kind, a place, and which of those packed together it is. */
const ROW = 7;

const deflate = (bytes: Buffer) => deflateSync(bytes, { level: 9 }).toString('latin1');

/**
 * Packs the objects of a PDF that Chromium leaves as they are, which are two thirds of a tagged file (object streams and
 * cross-reference streams, ISO 32000-1, 7.5.7 and 7.5.8). A file that is built in another way stays as it is.
 * @param pdf of version 1.5 or later
 */
export function packObjects(pdf: Uint8Array): Buffer {
  const file = readObjects(Buffer.from(pdf).toString('latin1'));
  if (!file) return Buffer.from(pdf);
  const { head, objects, trailer } = file;
  const rows = new Map<number, [kind: 1 | 2, place: number, index: number]>();
  const written: string[] = [head];
  let at = head.length;
  let next = nextNumber(objects);
  const write = (number: number, text: string) => {
    rows.set(number, [1, at, 0]);
    written.push(text);
    at += text.length;
  };
  const plain: [number: number, body: string][] = [];
  for (const [number, text] of objects) {
    const body = /^\d+ 0 obj\s*([\s\S]*?)\s*endobj\s*$/.exec(text)?.[1];
    if (body === undefined || /\sendstream$/.test(body)) write(number, text);
    else plain.push([number, body]);
  }
  for (let start = 0; start < plain.length; start += TOGETHER) {
    const some = plain.slice(start, start + TOGETHER);
    let offset = 0;
    const places = some.map(([number, body], index) => {
      rows.set(number, [2, next, index]);
      const place = `${number} ${offset}`;
      offset += body.length + 1;
      return place;
    });
    const first = `${places.join(' ')}\n`;
    const held = deflate(Buffer.from(first + some.map(([, body]) => `${body}\n`).join(''), 'latin1'));
    const about = `/Type /ObjStm\n/N ${some.length}\n/First ${first.length}`;
    write(next, stream(next, about, held));
    next += 1;
  }
  rows.set(next, [1, at, 0]);
  const table = Buffer.alloc((next + 1) * ROW);
  for (const [number, [kind, place, index]] of rows) {
    table.writeUInt8(kind, number * ROW);
    table.writeUInt32BE(place, number * ROW + 1);
    table.writeUInt16BE(index, number * ROW + 5);
  }
  const entries = trailer.replace(/^<<|>>$/g, '').replace(/\/Size \d+/, `/Size ${next + 1}`);
  const about = `/Type /XRef\n/W [1 4 2]\n${entries.trim()}`;
  written.push(stream(next, about, deflate(table)), `startxref\n${at}\n%%EOF\n`);
  return Buffer.from(written.join(''), 'latin1');
}

const stream = (number: number, about: string, held: string) =>
  `${number} 0 obj\n<<${about}\n/Filter /FlateDecode\n/Length ${held.length}>> stream\n${held}\nendstream\nendobj\n`;
