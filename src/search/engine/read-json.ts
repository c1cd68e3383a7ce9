import type { IndexLoader } from './script-loader.ts';

/** Reads a file of data beside the index. */
export async function readJson(load: IndexLoader, path: string): Promise<unknown> {
  const bytes = await load(path);
  if (typeof bytes === 'function') throw new TypeError(`No data: ${path}`);
  // Where it comes out of a larger pack, it is unpacked already.
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  const unpacked = isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
  return new Response(unpacked).json();
}
