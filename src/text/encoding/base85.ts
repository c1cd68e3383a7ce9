/**
 * Bytes as text: five characters hold four bytes, and so less room than base64. The characters are those
 * from `(` to `~` without `<` and the backslash, so that nothing in them can end a script or a string in it.
 */
const FIRST = '('.charCodeAt(0);
const LESS_THAN = '<'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const HIGHEST = '~';

/** @returns the bytes as text; a last group of fewer bytes has one character more than bytes */
export function encodeBase85(bytes: Uint8Array): string {
  const groups = Math.ceil(bytes.length / 4);
  const padded = new DataView(new ArrayBuffer(groups * 4));
  new Uint8Array(padded.buffer).set(bytes);
  const codes = new Uint8Array(groups * 5);
  for (let group = 0; group < groups; group++) {
    let number = padded.getUint32(group * 4);
    for (let at = group * 5 + 4; at >= group * 5; at--) {
      const code = FIRST + (number % 85);
      codes[at] = code < LESS_THAN ? code : code < BACKSLASH - 1 ? code + 1 : code + 2;
      number = Math.floor(number / 85);
    }
  }
  return new TextDecoder().decode(codes).slice(0, groups * 5 - (groups * 4 - bytes.length));
}

/** @returns the bytes of a text */
export function decodeBase85(text: string): Uint8Array<ArrayBuffer> {
  const missing = (5 - (text.length % 5)) % 5;
  const full = text + HIGHEST.repeat(missing);
  const view = new DataView(new ArrayBuffer((full.length / 5) * 4));
  for (let group = 0; group * 5 < full.length; group++) {
    let number = 0;
    for (let at = group * 5; at < group * 5 + 5; at++) {
      const code = full.charCodeAt(at);
      number = number * 85 + code - FIRST - Number(code > LESS_THAN) - Number(code > BACKSLASH);
    }
    view.setUint32(group * 4, number);
  }
  return new Uint8Array(view.buffer, 0, view.byteLength - missing);
}
