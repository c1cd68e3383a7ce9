import { crc32, deflateSync } from 'node:zlib';

/** Half a byte for a pixel: one ground, and each other colour in so many steps from it. */
const STEPS = 5;
const DEPTH = 4;

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const channelsOf = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/**
 * Writes a picture of few colours, whose edges blend into its ground, several times faster than an encoder that has to
 * find out which colours there are.
 * @param pixels four bytes each, the last of which is not read
 * @param ground as `#fffdf8`
 * @param colours three at most
 */
export function indexedPng(pixels: Uint8Array, width: number, ground: string, colours: string[]): Buffer {
  const base = channelsOf(ground);
  const palette = [
    base,
    ...colours.flatMap((colour) =>
      Array.from({ length: STEPS }, (_, step) =>
        channelsOf(colour).map((full, channel) => {
          const from = base[channel] ?? 0;
          return Math.round(from + ((full - from) * (step + 1)) / STEPS);
        }),
      ),
    ),
  ];
  const words = new Uint32Array(pixels.buffer.slice(pixels.byteOffset, pixels.byteOffset + pixels.length));
  const height = words.length / width;
  const indexOf = nearestIn(palette);
  const row = 1 + width / 2;
  const lines = Buffer.alloc(row * height);
  for (let y = 0, at = 0; y < height; y++)
    for (let byte = 1; byte < row; byte++, at += 2)
      lines[y * row + byte] = (indexOf(words[at] ?? 0) << DEPTH) | indexOf(words[at + 1] ?? 0);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @returns which colour of a palette is nearest to a pixel; most pixels are as the one before */
function nearestIn(palette: readonly number[][]): (pixel: number) => number {
  const known = new Map<number, number>();
  let [last, index] = [-1, 0];
  const find = (pixel: number): number => {
    const distances = palette.map((colour) =>
      colour.reduce((sum, value, channel) => sum + (value - ((pixel >> (8 * channel)) & 255)) ** 2, 0),
    );
    return distances.indexOf(Math.min(...distances));
  };
  return (pixel) => {
    if (pixel === last) return index;
    last = pixel;
    const found = known.get(pixel) ?? find(pixel);
    known.set(pixel, found);
    return (index = found);
  };
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
