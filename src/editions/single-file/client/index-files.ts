import type { LoadedFile, IndexLoader } from '../../../search/engine/script-loader.ts';
import { decodeBase85 } from '../../../text/encoding/base85.ts';
import { once } from '../../../text/functions/once.ts';
import { BETWEEN_PARTS, HEAD_LENGTH, type PackedFile } from '../packed-files.ts';
import { storedBlocks } from '../deflate-dictionary.ts';

/** The files of the index that the document holds. */
export interface IndexFiles {
  load: IndexLoader;
  /** Tells whether a file is about a page that the document has. */
  isOfPage: (path: string) => Promise<boolean>;
}

/**
 * Opens the index that the document holds; it is unpacked when the first of its files is asked for.
 * @param packed the text of the packed index
 * @param texts the text of each page by its id, as it was before anything changed it
 */
export function openIndexFiles(packed: string, texts: ReadonlyMap<string, string>): IndexFiles {
  const files = once(async () => {
    const parts = packed.split(BETWEEN_PARTS).map((part) => unpack(part, texts));
    return new Map((await Promise.all(parts)).flat());
  });
  return {
    load: async (path) => {
      const file = (await files()).get(path);
      if (!file) throw new Error(`Missing: ${path}`);
      return file.load();
    },
    isOfPage: async (path) => (await files()).get(path)?.after !== undefined,
  };
}

async function unpack(packed: string, texts: ReadonlyMap<string, string>) {
  const bytes = await inflate('deflate', decodeBase85(packed));
  const headEnd = HEAD_LENGTH + new DataView(bytes.buffer).getUint32(0);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_LENGTH, headEnd))) as PackedFile[];
  let start = headEnd;
  return head.map(({ path, size, after }) => {
    const content = bytes.subarray(start, (start += size));
    const load = async () => {
      if (path.endsWith('.js')) return runScript(path, new TextDecoder().decode(content));
      return after === undefined ? content : inflateAfter(texts.get(after) ?? '', content);
    };
    return [path, { after, load }] as const;
  });
}

/** Unpacks what was compressed as the continuation of a text. */
async function inflateAfter(text: string, content: Uint8Array<ArrayBuffer>) {
  const known = new TextEncoder().encode(text);
  const whole = await inflate('deflate-raw', ...storedBlocks(known), content);
  return whole.subarray(known.length);
}

async function inflate(format: CompressionFormat, ...parts: Uint8Array<ArrayBuffer>[]) {
  const stream = new Blob(parts).stream().pipeThrough(new DecompressionStream(format));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Runs a script of the index, whose hash the document's policy names, and takes what it registers. */
function runScript(path: string, code: string): LoadedFile {
  let registered: LoadedFile | undefined;
  globalThis.vademecum = {
    register: (_path, what) => {
      if (typeof what === 'function') registered = what;
    },
  };
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  script.remove();
  if (!registered) throw new Error(`Nothing in ${path}`);
  return registered;
}
