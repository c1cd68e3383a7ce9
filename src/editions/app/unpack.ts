import type { FileList } from './precache-manifest.ts';

/**
 * Cuts the pack, all files of an edition one after another in the order of their list, into files as
 * its bytes arrive, so that never all of it is in memory.
 * @throws if the bytes end before the last file does
 */
export async function* unpack(
  pack: ReadableStream<Uint8Array>,
  list: FileList,
): AsyncGenerator<[path: string, content: Uint8Array<ArrayBuffer>]> {
  const reader = pack.getReader();
  let rest = new Uint8Array();
  try {
    for (const [path, [size]] of Object.entries(list)) {
      const content = new Uint8Array(size);
      for (let filled = 0; filled < size;) {
        if (!rest.length) {
          const { done, value } = await reader.read();
          if (done) throw new Error(`The pack ends in ${path}.`);
          rest = new Uint8Array(value);
        }
        const part = rest.subarray(0, size - filled);
        content.set(part, filled);
        filled += part.length;
        rest = rest.subarray(part.length);
      }
      yield [path, content];
    }
  } finally {
    await reader.cancel();
  }
}
