import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/**
 * Programs for other systems are optional packages. A lock file written where some of them could not be
 * had leaves them out, and then `npm ci` refuses to install anything.
 */
test('the lock file names the programs of every platform', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(([name, version]) => `${name}@${version}, for ${place}`),
  );
  expect(missing).toEqual([]);
});

/**
 * npm checks a package that it fetches against its hash, and believes one without. It writes no hash of
 * a platform's program that it has not fetched itself: `npm view NAME@VERSION dist.integrity` tells it.
 */
test('the lock file has the hash of every package, and the address of none', () => {
  const { '': project, ...installed } = packages;
  expect(project).toBeDefined();
  const lacking = Object.entries(installed).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(lacking.map(([place]) => place)).toEqual([]);
  const addressed = Object.entries(installed).filter(([, { resolved }]) => resolved !== undefined);
  expect(addressed.map(([place]) => place)).toEqual([]);
});
