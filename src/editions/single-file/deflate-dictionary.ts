/** The most that a block of stored bytes can hold. */
const BLOCK = 0xffff;

/**
 * Browsers unpack deflate streams, but take no dictionary for them. A stream that begins with the
 * dictionary in stored blocks comes to the same: what follows can refer back to it.
 * @returns the beginning of a raw deflate stream that unpacks to the bytes themselves
 */
export function storedBlocks(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: Math.ceil(bytes.length / BLOCK) }, (_block, index) => {
    const part = bytes.subarray(index * BLOCK, (index + 1) * BLOCK);
    const block = new Uint8Array(5 + part.length);
    const header = new DataView(block.buffer);
    header.setUint16(1, part.length, true);
    header.setUint16(3, ~part.length & 0xffff, true);
    block.set(part, 5);
    return block;
  });
}
