import type { IndexLoader } from './script-loader.ts';
import { unpackFile } from './unpack-file.ts';

/** Reads a file of data beside the index. */
export async function readJson(load: IndexLoader, path: string): Promise<unknown> {
  const bytes = await load(path);
  if (typeof bytes === 'function') throw new Error(`No data: ${path}`);
  return JSON.parse(new TextDecoder().decode(await unpackFile(path, bytes)));
}
