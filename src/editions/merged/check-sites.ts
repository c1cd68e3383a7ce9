import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GENERATOR } from '../generator.ts';
import { isInside } from '../../publication/folder/is-inside.ts';
import { CHECKSUMS } from '../checksums.ts';
import { MERGED_FILES } from './merged-files.ts';
import type { BuiltSite } from './read-site.ts';

/** @returns why these sites cannot be searched together, and what to do; nothing if they can */
export function faultsOfSites(sites: readonly BuiltSite[]): string[] {
  return sites.flatMap((site, at) => {
    const { from, record } = site;
    const same = sites.slice(0, at).find((other) => other.record.name === record.name);
    return [
      ...(record.generator === GENERATOR
        ? []
        : [
            `${from} was built by another version (${record.generator}; this is ${GENERATOR}). Build it again with this one.`,
          ]),
      ...(same
        ? [
            `${same.from} and ${from} have one name, ${record.name}, and would lie in one folder. Name each publication once; give another one another \`name\` in its site.yaml.`,
          ]
        : []),
      ...(OWN.has(record.name)
        ? [
            `${from} is called ${record.name}, as a file beside it will be. Give it another \`name\` in its site.yaml.`,
          ]
        : []),
    ];
  });
}

const OWN = new Set<string>([...Object.values(MERGED_FILES), `${MERGED_FILES.days}.js`, CHECKSUMS]);

/**
 * @param inputs the folders and zips that are merged, as they were named
 * @returns why a folder cannot be written, and what to do
 */
export function faultsOfOutput(output: string, inputs: readonly string[]): string[] {
  const place = realPath(output);
  const around = inputs.find((input) => isInside(place, realPath(input)));
  const within = inputs.find((input) => isInside(realPath(input), place));
  if (around !== undefined) return [`${output} lies in ${around}. Name a folder outside of what is merged.`];
  if (within !== undefined) return [`${within} lies in ${output}. Name a folder outside of what is merged.`];
  if (existsSync(output) && (!isFolder(output) || readdirSync(output).length))
    return [`${output} is there already, and is not empty. Name a new folder, or delete that one.`];
  return [];
}

/** @returns a path without links in it; what is not there yet lies in what is */
const realPath = (path: string): string => {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return dirname(whole) === whole
    ? whole
    : join(realPath(dirname(whole)), whole.slice(dirname(whole).length));
};

const isFolder = (path: string): boolean => {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
};
