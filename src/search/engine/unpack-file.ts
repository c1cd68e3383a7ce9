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
  const list = Array.from(unpacked, (byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(withNumbers(list, language), (character) => character.charCodeAt(0));
}

async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
