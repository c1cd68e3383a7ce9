/**
 * Cuts a stream into pieces as its bytes arrive, so that never all of it is in memory.
 * @param lengths the bytes of each piece
 * @throws if the bytes end before the last piece does
 */
export async function* cutStream(
  stream: ReadableStream<Uint8Array>,
  lengths: Iterable<number>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  let rest = new Uint8Array();
  try {
    for (const length of lengths) {
      const piece = new Uint8Array(length);
      for (let filled = 0; filled < length;) {
        if (!rest.length) {
          const { done, value } = await reader.read();
          if (done) throw new Error('The pack ends early.');
          rest = new Uint8Array(value);
        }
        const part = rest.subarray(0, length - filled);
        piece.set(part, filled);
        filled += part.length;
        rest = rest.subarray(part.length);
      }
      yield piece;
    }
  } finally {
    await reader.cancel();
  }
}
