import { parseArgs } from 'node:util';
import { mergeSites } from '../editions/merged/merge-sites.ts';
import { explainRefusal } from '../staging/explain-failure.ts';

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
    return tell(2, error instanceof Error ? error.message : String(error), USAGE);
  }
  const inputs = parsed.positionals.slice(0, -1);
  const output = parsed.positionals.at(-1);
  if (output === undefined || inputs.length < 2) return tell(2, USAGE);
  const faults = await mergeSites({ inputs, output, title: parsed.values.title }).catch(refused);
  if (faults.length) return tell(1, ...faults, 'Nothing was written.');
  console.log(`${inputs.length} publications are in ${output}: open index.html there.`);
  return 0;
}

function refused(error: unknown): string[] {
  const refusal = explainRefusal(error);
  if (refusal === undefined) throw error;
  return [`The publications cannot be merged, because ${refusal}.`];
}

function tell(code: number, ...lines: string[]): number {
  for (const line of lines) console.error(line);
  return code;
}
