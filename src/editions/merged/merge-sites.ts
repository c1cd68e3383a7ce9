import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { faultsOfOutput, faultsOfSites } from './check-sites.ts';
import { readSite, SiteFault, type BuiltSite } from './read-site.ts';
import { writeMerged } from './write.ts';

export interface Merge {
  /** Built sites: folders, or the zips of them. */
  inputs: readonly string[];
  /** The folder to make. */
  output: string;
  title?: string | undefined;
}

/**
 * Makes a folder in which publications lie side by side and are searched together: whole or not at all.
 * @returns why it cannot be made, all reasons at once; nothing if it is there
 * @throws if the system refuses to read or write
 */
export async function mergeSites({ inputs, output, title }: Merge): Promise<string[]> {
  const faults = faultsOfOutput(output, inputs);
  const sites = inputs.flatMap((input): BuiltSite[] => {
    try {
      return [readSite(input)];
    } catch (error) {
      if (!(error instanceof SiteFault)) throw error;
      faults.push(error.message);
      return [];
    }
  });
  faults.push(...faultsOfSites(sites));
  if (!faults.length) await writeBeside(resolve(output), sites, title);
  return faults;
}

async function writeBeside(target: string, sites: BuiltSite[], title: string | undefined): Promise<void> {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.merging`);
  try {
    mkdirSync(beside, { recursive: true });
    await writeMerged(beside, sites, title);
    if (existsSync(target)) rmdirSync(target);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
