/**
 * Bytes as the text of a string in a script that is written in UTF-16: two code units of two bytes hold 31 bits, so that a
 * script is 3 % longer than its bytes; in characters of one byte it is 19 % longer. A script says that it is UTF-16 by the
 * mark that it begins with, which counts for more than what a host or a page says (https://encoding.spec.whatwg.org/#decode).
 */
const BITS = 31;
/** The square of it is more than 31 bits hold. */
const BASE = 46_341;
/** The units lie between what is special in a script and what stands for half a character. */
const FIRST = 0x80;

/** @returns the bytes as what stands between quotation marks in a script: first how many bits are left over, then pairs */
export function encodeUnits(bytes: Uint8Array): string {
  const pairs = Math.ceil((bytes.length * 8) / BITS);
  const units = new Uint16Array(1 + 2 * pairs);
  units[0] = FIRST + pairs * BITS - bytes.length * 8;
  const byte = (at: number) => bytes[at] ?? 0;
  for (let pair = 0; pair < pairs; pair++) {
    // It begins within a byte, and may end in the fifth.
    const [at, within] = [(pair * BITS) >> 3, (pair * BITS) & 7];
    const four = (byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3);
    const value = ((four << within) | (byte(at + 4) >> (8 - within))) >>> 1;
    units[1 + 2 * pair] = FIRST + Math.floor(value / BASE);
    units[2 + 2 * pair] = FIRST + (value % BASE);
  }
  return new TextDecoder('utf-16le').decode(units);
}

/** @returns the bytes of a text */
export function decodeUnits(text: string): Uint8Array<ArrayBuffer> {
  const pairs = (text.length - 1) >> 1;
  const bytes = new Uint8Array((pairs * BITS - (text.charCodeAt(0) - FIRST)) / 8);
  let [at, rest, count] = [0, 0, 0];
  for (let index = 1; index < text.length; index += 2) {
    const pair = (text.charCodeAt(index) - FIRST) * BASE + text.charCodeAt(index + 1) - FIRST;
    let left = BITS;
    while (count + left >= 8) {
      left -= 8 - count;
      bytes[at++] = (rest << (8 - count)) | (pair >>> left);
      count = rest = 0;
    }
    rest = pair & ((1 << left) - 1);
    count = left;
  }
  return bytes;
}

/** @returns a script as a file in UTF-16, with its mark */
export function inUnits(script: string): Uint8Array {
  const units = new Uint16Array(1 + script.length);
  units[0] = 0xfeff;
  for (let at = 0; at < script.length; at++) units[at + 1] = script.charCodeAt(at);
  return new Uint8Array(units.buffer);
}

/** @returns the script in a file in UTF-16 */
export const scriptIn = (file: Uint8Array): string => new TextDecoder('utf-16le').decode(file);
