import { spawnSync } from 'node:child_process';

/** @returns what veraPDF finds against PDF/UA-1 in a file, where it is installed */
export function faultsOfPdf(file: string): string[] {
  const { error, status, stdout } = spawnSync('verapdf', ['--flavour', 'ua1', '--format', 'text', file], {
    encoding: 'utf8',
  });
  return error || status === 0 ? [] : [stdout];
}
