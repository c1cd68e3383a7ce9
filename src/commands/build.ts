import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { contentDirectory } from '../publication/content-folder.ts';
import { checkOnce } from '../publication/publication-store.ts';
import { hasErrors } from '../publication/report/report.ts';
import {
  outputDirectory,
  probe,
  recover,
  refuseOutput,
  remove,
  stagingDirectory,
  TURN,
} from '../staging/directories.ts';
import { enterPhase, stepTimes } from '../staging/build-steps.ts';
import { explainFailure } from '../staging/explain-failure.ts';
import { restoreSite } from '../staging/restore-site.ts';
import { takeTurn } from '../staging/build-lock.ts';
import { REPORT_OPTIONS, reporter } from './report-options.ts';
import { showProgress } from './show-progress.ts';

/**
 * `npm run build`: checks the content, tells what is wrong with it, and puts everything into the output folder, or
 * nothing and why. It exits with 1 if nothing was built, with 2 if it is called wrongly.
 */
const USAGE = 'Usage: npm run build -- [--format text|json|github] [--strict]';

const asked = readOptions();
if (asked?.isForPeople) showProgress();
if (asked && isRight(asked.tell)) process.exitCode = await publish(asked.isForPeople);
else restoreLast();
// Astro leaves open what would keep the process alive.
process.exit();

/** @returns undefined if the command was called wrongly, which it tells */
function readOptions(): { isForPeople: boolean; tell: ReturnType<typeof reporter> } | undefined {
  try {
    const options = parseArgs({ options: REPORT_OPTIONS }).values;
    return { isForPeople: options.format !== 'json', tell: reporter(options) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

/** Tells what is wrong with the content, and sets the exit code where that stops the build. */
function isRight(tell: ReturnType<typeof reporter>): boolean {
  enterPhase('check');
  const right = !hasErrors(tell(checkOnce(contentDirectory()).report));
  process.exitCode = right ? 0 : 1;
  return right;
}

/** A site that an earlier build was killed over comes back, also if there is none to put in its place. */
function restoreLast(): void {
  const output = outputDirectory();
  try {
    restoreSite(output);
  } catch (error) {
    console.error(explainFailure(error, output, false));
  }
}

/**
 * @param isForPeople whether to tell how long the steps took
 * @returns the exit code
 */
async function publish(isForPeople: boolean): Promise<number> {
  const output = outputDirectory();
  let endTurn: (() => void) | undefined;
  try {
    refuseOutput(output, [process.cwd(), contentDirectory()]);
    enterPhase('wait');
    endTurn = await takeTurn(TURN, () => {
      console.log('Another build is running in this project. This one starts when that has finished.');
    });
    recover(output);
    probe(output);
    enterPhase('prepare');
    await build({});
    if (isForPeople) console.error(stepTimes());
    return 0;
  } catch (error) {
    console.error(explainFailure(error, output, existsSync(output)));
    return 1;
  } finally {
    remove(stagingDirectory());
    endTurn?.();
  }
}
