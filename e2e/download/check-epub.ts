import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';

/** Where Debian's package puts EPUBCheck, which needs Java. */
const JAR = '/usr/share/java/epubcheck.jar';

/** @returns what EPUBCheck finds wrong with a file: a port of it, and where it is installed, itself */
export async function faultsIn(file: string): Promise<string[]> {
  const { messages } = await EpubCheck.validate(new Uint8Array(readFileSync(file)));
  const found = messages.map(
    ({ severity, message, location }) => `${severity}: ${message} ${location?.path ?? ''}`,
  );
  if (!existsSync(JAR)) return found;
  const { status, stdout, stderr } = spawnSync('java', ['-jar', JAR, file], { encoding: 'utf8' });
  return status === 0 ? found : [...found, stdout, stderr];
}
