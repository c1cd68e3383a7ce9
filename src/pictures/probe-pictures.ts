import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Picture } from '../model/media/picture.ts';
import { cached } from './cached-files.ts';

/** What a picture is, or why it cannot be shown. */
export type Probed =
  Pick<Picture, 'width' | 'height' | 'form' | 'isRestless' | 'tellsPlace'> | { fault: string };

/** A file that should be a picture. */
export interface PictureSource {
  /** On the disk. */
  file: string;
  hash: string;
}

/**
 * Decodes pictures, each once for all builds, in a process of its own: readers of pictures work beside the
 * program, while content is read in one go, and a picture made to crash them must not end the check.
 * @returns what was found of each, in their order
 */
export function probePictures(sources: readonly PictureSource[]): Probed[] {
  const known = sources.map(({ hash }) => cached.read(`${hash}.3.json`));
  const unknown = sources.filter((_source, index) => !known[index]);
  const found = new Map(
    probeAnew(unknown.map(({ file }) => file)).map((probed, index) => [unknown[index]?.hash, probed]),
  );
  return sources.map(({ hash }, index) => {
    const before = known[index];
    if (before) return JSON.parse(before.toString()) as Probed;
    const probed = found.get(hash) ?? { fault: 'it cannot be read' };
    if (!('fault' in probed)) cached.write(`${hash}.3.json`, Buffer.from(JSON.stringify(probed)));
    return probed;
  });
}

function probeAnew(files: string[]): Probed[] {
  if (!files.length) return [];
  try {
    const answer = execFileSync(process.execPath, [join(import.meta.dirname, 'probe-process.ts')], {
      input: files.join('\0'),
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return JSON.parse(answer) as Probed[];
  } catch {
    return files.length === 1
      ? [{ fault: 'the program that reads pictures fails at it' }]
      : files.flatMap((file) => probeAnew([file]));
  }
}
