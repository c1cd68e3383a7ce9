/**
 * Bytes as text: five characters hold four bytes, and so less room than base64. The characters are those
 * from `(` to `}` without `<`, so that nothing in them can end a script or needs an escape.
 */
const FIRST = 40;
const LEFT_OUT = 60;
const HIGHEST = '}';

/** @returns the bytes as text; a last group of fewer bytes has one character more than bytes */
export function encodeBase85(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let start = 0; start < bytes.length; start += 4) {
    const group = [...bytes.subarray(start, start + 4)];
    const number = [0, 1, 2, 3].reduce((sum, at) => sum * 256 + (group[at] ?? 0), 0);
    const codes = [4, 3, 2, 1, 0].map((power) => FIRST + (Math.floor(number / 85 ** power) % 85));
    const characters = String.fromCharCode(...codes.map((code) => (code < LEFT_OUT ? code : code + 1)));
    groups.push(characters.slice(0, group.length + 1));
  }
  return groups.join('');
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
      number = number * 85 + code - FIRST - (code > LEFT_OUT ? 1 : 0);
    }
    view.setUint32(group * 4, number);
  }
  return new Uint8Array(view.buffer, 0, view.byteLength - missing);
}
