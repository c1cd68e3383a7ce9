import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Copies the generator to a new folder, for what must not meet the other tests in what Astro remembers.
 * @returns the path of Astro's program there
 */
export function copyGenerator(place: string): string {
  mkdirSync(place, { recursive: true });
  for (const part of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(join(PROJECT, part), join(place, part), { recursive: true });
  lendPackages(place);
  return join(place, 'node_modules', 'astro', 'bin', 'astro.mjs');
}

/** Lends the packages of the project to a folder one by one: what a build remembers beside them stays in its own folder. */
export function lendPackages(place: string): void {
  const [from, to] = [join(PROJECT, 'node_modules'), join(place, 'node_modules')];
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'junction');
}
