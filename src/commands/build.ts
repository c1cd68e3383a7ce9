import { parseArgs } from 'node:util';
import './keep-astro-local.ts';
import { startCheck } from './start-check.ts';

/**
 * `npm run build`: checks the content, tells what is wrong with it, and puts everything into the output folder, or
 * nothing and why. It exits with 1 if nothing was built, with 2 if it is called wrongly.
 */
const USAGE = 'Usage: npm run build -- [--format text|json|github] [--strict]';

// What publishes takes as long to load as a tenth of a build after an edit, which the check need not wait for.
const check = startCheck();
const { publish } = await import('./publish.ts');
const { REPORT_OPTIONS, reporter } = await import('./report-options.ts');
const { showProgress } = await import('./show-progress.ts');

const asked = readOptions();
if (asked?.isForPeople) showProgress();
process.exitCode = asked ? await publish(asked, check) : 2;
// Astro leaves open what would keep the process alive.
process.exit();

/** @returns undefined if the command was called wrongly, which it tells */
function readOptions() {
  try {
    const options = parseArgs({ options: REPORT_OPTIONS }).values;
    return { isForPeople: options.format !== 'json', tell: reporter(options) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    return undefined;
  }
}
