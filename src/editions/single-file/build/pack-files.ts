import { deflateRawSync, deflateSync, gunzipSync } from 'node:zlib';
import type { IndexFile } from '../../../search/index/index-file.ts';
import { encodeBase85 } from '../../../text/encoding/base85.ts';
import { HEAD_LENGTH, type PackedFile } from '../packed-files.ts';
import { anchorOf } from '../anchors.ts';

/** How far back deflate refers. */
const WINDOW = 32_768;

export interface PackOptions {
  /** The paths of pages that are parts of another in the file, and the path of that. */
  lists?: ReadonlyMap<string, string>;
  /** @returns what was made of a text before, else what is made of it now */
  known?: (text: string, make: () => Uint8Array) => Uint8Array;
}

/**
 * Packs files of the index into one text. Chunks are unpacked first, for they take less room together; what the
 * index keeps of a page's text is compressed against the page's text in the file itself. Of pages that the file does without
 * it is kept, too: what is found is ranked among all.
 * @param texts the text of each page by its id, as a browser finds it in the file
 */
export function packFiles(
  files: IndexFile[],
  texts: ReadonlyMap<string, string>,
  { lists = new Map(), known = (_text, make) => make() }: PackOptions = {},
): string {
  const packed = files.map(({ path, content }) => {
    const unpacked = isGzip(content) ? gunzipSync(content) : content;
    const plain = /^fragment\/|\.json$/.test(path) ? moved(unpacked, lists) : unpacked;
    const after = pageOf(plain, texts);
    if (after === undefined) return { path, content: plain };
    const page = texts.get(after) ?? '';
    const packed = known(`${Buffer.from(plain).toString()}\0${page}`, () => {
      const dictionary = Buffer.from(page).subarray(-WINDOW);
      return new Uint8Array(deflateRawSync(plain, { level: 9, dictionary }));
    });
    return { path, content: packed, after };
  });
  const head = packed.map(({ path, content, after }): PackedFile => ({ path, size: content.length, after }));
  const headBytes = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(HEAD_LENGTH);
  length.writeUInt32BE(headBytes.length);
  const whole = Buffer.concat([length, headBytes, ...packed.map(({ content }) => content)]);
  // A higher level takes five times as long for a hundredth of the bytes.
  return encodeBase85(deflateSync(whole, { level: 6 }));
}

/** @returns a file of the index in which addresses of parts lead to their lists */
function moved(content: Uint8Array, lists: ReadonlyMap<string, string>): Uint8Array {
  if (!lists.size) return content;
  const text = Buffer.from(content).toString();
  return Buffer.from(
    text.replace(/"\/([^"#?]+\.html)/g, (whole, path: string) => {
      const list = lists.get(path);
      return list === undefined ? whole : `"/${list}`;
    }),
  );
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** @returns the id of the page that a fragment of the index is about */
function pageOf(content: Uint8Array, texts: ReadonlyMap<string, string>): string | undefined {
  const [, address] =
    /^pagefind_dcd\{"url":"([^"]+)"/.exec(Buffer.from(content.subarray(0, 400)).toString()) ?? [];
  const page = address && anchorOf(address);
  return page && texts.has(page) ? page : undefined;
}
