import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { faultsOfOutput, faultsOfSites } from '../editions/merged/check-sites.ts';
import { readSite, SiteFault, type BuiltSite } from '../editions/merged/read-site.ts';
import { writeMerged } from '../editions/merged/write.ts';
import { explainRefusal } from '../staging/explain-failure.ts';
import { remove } from '../staging/directories.ts';

/**
 * `npm run merge -- SITE SITE … FOLDER`: makes a folder in which built publications lie side by side and are searched
 * together. It exits with 1 if nothing was made, and tells why, with 2 if it is called wrongly.
 */
const USAGE =
  'Usage: npm run merge -- [--title TEXT] SITE SITE … FOLDER: built sites (folders or their zips), and the folder to make';

process.exitCode = await run();

async function run(): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ options: { title: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    return tell(2, `${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  const inputs = parsed.positionals.slice(0, -1);
  const output = parsed.positionals.at(-1);
  if (output === undefined || inputs.length < 2) return tell(2, USAGE);

  const faults = faultsOfOutput(output, inputs);
  const sites = inputs.flatMap((input): BuiltSite[] => {
    try {
      return [readSite(input)];
    } catch (error) {
      faults.push(whyOf(error));
      return [];
    }
  });
  faults.push(...faultsOfSites(sites));
  if (faults.length) return tell(1, ...faults, 'Nothing was written.');
  try {
    await writeBeside(output, sites, parsed.values.title);
  } catch (error) {
    return tell(1, whyOf(error), 'Nothing was written.');
  }
  console.log(`${sites.length} publications are in ${output}: open index.html there.`);
  return 0;
}

/** Writes beside the folder, which is then there whole or not at all. */
async function writeBeside(output: string, sites: BuiltSite[], title: string | undefined): Promise<void> {
  const target = resolve(output);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.merging`);
  try {
    mkdirSync(beside, { recursive: true });
    await writeMerged(beside, sites, title);
    if (existsSync(target)) rmdirSync(target);
    renameSync(beside, target);
  } finally {
    remove(beside);
  }
}

function whyOf(error: unknown): string {
  if (error instanceof SiteFault) return error.message;
  const refusal = explainRefusal(error);
  if (refusal !== undefined) return `The publications cannot be merged, because ${refusal}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function tell(code: number, ...lines: string[]): number {
  for (const line of lines) console.error(line);
  return code;
}
