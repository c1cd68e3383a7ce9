import { createHash } from 'node:crypto';
import { PREVIEW_SCRIPTS } from '../../text/preview-texts.ts';
import { listFiles, reader } from '../built-files.ts';

/** @returns how many scripts hold what previews say, and their version together: `3.0a1b2c3d4e` */
export function versionOfPreviews(folder: string): string {
  const paths = listFiles(folder).filter((path) => path.startsWith(PREVIEW_SCRIPTS));
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(reader(folder)(path));
  return `${paths.length}.${hash.digest('hex').slice(0, 10)}`;
}
