import { decodeBytes } from '../text/encoding/decode-bytes.ts';

/**
 * @param bytes of a drawing
 * @returns its text, in the encoding of its byte order mark, its XML declaration (`encoding="ISO-8859-1"`) or UTF-8
 * @throws Error if it is in another one
 */
export function textOfSvg(bytes: Uint8Array): string {
  const { text, encoding, firstDoubt } = decodeBytes(bytes);
  if (firstDoubt === undefined) return text;
  const declared = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    new TextDecoder('windows-1252').decode(bytes.subarray(0, 200)),
  )?.[1];
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(
      `It is not in the encoding that it says (${declared ?? (encoding === 'utf-16' ? 'UTF-16' : 'UTF-8')})`,
    );
  }
}
