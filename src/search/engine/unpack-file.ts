import { languageOfList, withNumbers } from '../language/file-numbers.ts';

/**
 * @param path of a file of the index
 * @param bytes as they lie there: compressed, or already unpacked where they come out of a larger pack
 * @returns the file as Pagefind wrote it, not compressed. The browser does that sooner than the engine, which takes bytes that
 *   are unpacked as they are.
 */
export async function unpackFile(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const unpacked = isPacked ? await decompress(bytes) : bytes;
  const language = languageOfList(path);
  if (language === undefined) return unpacked;
  return bytesOf(withNumbers(charactersOf(unpacked), language));
}

/** So many values a function takes. */
const MOST = 8192;

/** @returns a character for each byte */
function charactersOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += MOST)
    text += String.fromCharCode(...bytes.subarray(at, at + MOST));
  return text;
}

function bytesOf(characters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // A blob would go by way of the browser's own process.
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
