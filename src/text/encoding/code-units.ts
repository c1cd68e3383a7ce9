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
  let [at, rest, count] = [1, 0, 0];
  const add = (value: number) => {
    units[at++] = FIRST + Math.floor(value / BASE);
    units[at++] = FIRST + (value % BASE);
  };
  for (const byte of bytes) {
    // More than 32 bits are no longer counted in bits.
    rest = rest * 256 + byte;
    count += 8;
    if (count < BITS) continue;
    count -= BITS;
    add(Math.floor(rest / 2 ** count));
    rest %= 2 ** count;
  }
  if (count) add(rest * 2 ** (BITS - count));
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
  const units = Uint16Array.from({ length: 1 + script.length }, (_unit, at) =>
    at ? script.charCodeAt(at - 1) : 0xfeff,
  );
  return new Uint8Array(units.buffer);
}

/** @returns the script in a file in UTF-16 */
export const scriptIn = (file: Uint8Array): string => new TextDecoder('utf-16le').decode(file);
