import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../bench/publication/random.ts';
import { build, copyOfContent } from '../problems/build.ts';

const DISKS: [options: string, says: RegExp][] = [
  ['size=64k', /the disk is full/],
  ['size=256k', /the disk is full/],
  ['ro', /the disk is read-only/],
];

/** The output lies on a disk that takes little or nothing: a sentence says so. Only root can make such disks. */
export async function tryDisk(random: Random): Promise<string | undefined | false> {
  const { folder, content } = copyOfContent();
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const [options, says] = random.pick(DISKS);
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]).status === 0;
  try {
    if (!isMounted) return false;
    const { code, report } = await build(content, join(disk, 'site'));
    return code === 1 && says.test(report) && !/^\s+at /m.test(report)
      ? undefined
      : `${options}: ${String(code)} ${report}`;
  } finally {
    if (isMounted) spawnSync('umount', [disk]);
    rmSync(folder, { recursive: true });
  }
}
