/** The objects of a PDF file, one character for each byte. */
export interface PdfObjects {
  /** What stands before the first object. */
  head: string;
  /** By their numbers, in the order of the file. */
  objects: Map<number, string>;
  /** The dictionary at the end, which names the first object and those that tell of the file. */
  trailer: string;
}

/**
 * Takes a file apart by its table of objects (ISO 32000-1, 7.5.4), as Chromium writes it: one table, and each object as
 * itself.
 * @returns undefined if the file is of another kind
 */
export function readObjects(pdf: string): PdfObjects | undefined {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf)?.[1]);
  const table = /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [nf]\s{1,2})+)trailer\s*(<<[\s\S]*>>)\s*startxref/.exec(
    pdf.slice(start),
  );
  const [, , entries = '', trailer = ''] = table ?? [];
  const places = [...entries.matchAll(/(\d{10}) \d{5} ([nf])/g)]
    .map(([, offset, kind], number) => ({ number, offset: Number(offset), isUsed: kind === 'n' }))
    .filter(({ isUsed }) => isUsed)
    .sort((a, b) => a.offset - b.offset);
  const [first] = places;
  if (!first || /\/(?:Prev|XRefStm|Encrypt)\b/.test(trailer)) return undefined;
  const objects = new Map(
    places.map(({ number, offset }, index) => [
      number,
      pdf.slice(offset, places[index + 1]?.offset ?? start),
    ]),
  );
  const isWhole = [...objects].every(([number, text]) => text.startsWith(`${number} 0 obj`));
  return isWhole ? { head: pdf.slice(0, first.offset), objects, trailer } : undefined;
}

/** @returns the first number that no object has */
export function nextNumber(objects: PdfObjects['objects']): number {
  let last = 0;
  for (const number of objects.keys()) last = Math.max(last, number);
  return last + 1;
}

/** @returns the file, with a table of where its objects stand now */
export function writeObjects({ head, objects, trailer }: PdfObjects): string {
  const size = nextNumber(objects);
  const offsets = new Map<number, number>();
  let at = head.length;
  for (const [number, text] of objects) {
    offsets.set(number, at);
    at += text.length;
  }
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  return [
    ...[head, ...objects.values(), `xref\n0 ${size}\n`, ...entries],
    `trailer\n${trailer.replace(/\/Size \d+/, `/Size ${size}`)}\nstartxref\n${at}\n%%EOF\n`,
  ].join('');
}

/** @returns a text as a PDF holds it: ASCII as it is, other letters in UTF-16 (ISO 32000-1, 7.9.2.2) */
export const inPdf = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? `(${text.replace(/[\\()]/g, '\\$&')})`
    : `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** @returns an object with one more entry in its dictionary, which is all of it */
export const addEntry = (object: string, entry: string): string =>
  object.replace(/>>\s*endobj\s*$/, () => `\n${entry}>>\nendobj\n`);

/** @returns the text that a string of a PDF holds, in its brackets */
export const readText = (held: string): string =>
  held.startsWith('<')
    ? Buffer.from(held.slice(5, -1), 'hex').swap16().toString('utf16le')
    : held
        .slice(1, -1)
        .replace(/\\(\d{3}|[\s\S])/g, (_, sign: string) =>
          sign.length === 3 ? String.fromCharCode(Number.parseInt(sign, 8)) : sign,
        );
