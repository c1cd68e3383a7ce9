import { parseArgs } from 'node:util';
import { listKeys } from '../authoring/source-keys.ts';
import { explainProblem } from '../authoring/problem-guide.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { PROBLEMS, type ProblemName } from '../model/problems.ts';
import { contentDirectory } from '../publication/folder/content-folder.ts';
import { keptTexts, nameOfTexts } from '../publication/kept/kept-texts.ts';
import { inspect } from '../publication/load-publication.ts';
import { parseAhead } from '../publication/parse-ahead.ts';
import { createMemory, saveMemory } from '../publication/read-content.ts';
import { sourcesIn } from '../publication/sources/read-sources.ts';
import { hasErrors } from '../publication/report/report.ts';
import { watchContent } from '../publication/folder/watch-content.ts';
import { REPORT_OPTIONS, reporter } from './report-options.ts';

/**
 * `npm run check`: tells all that is wrong with the content, without building it. It exits with 1 if there
 * are errors, with 2 if it is called wrongly. With `--explain` it only says what a problem means, with `--keys` only
 * what sources are cited by.
 */

const USAGE =
  'Usage: npm run check -- [--format text|json|github] [--strict] [--watch] [--explain NAME] [--keys]';

function explain(name: string): void {
  if (!Object.hasOwn(PROBLEMS, name))
    throw new TypeError(
      ['There is no problem called ', name, '. ', didYouMean(name, Object.keys(PROBLEMS)) ?? ''].join(''),
    );
  console.log(explainProblem(name as ProblemName));
}

function run(): void {
  const {
    watch,
    explain: problem,
    keys,
    ...asked
  } = parseArgs({
    options: {
      ...REPORT_OPTIONS,
      watch: { type: 'boolean', default: false },
      explain: { type: 'string' },
      keys: { type: 'boolean', default: false },
    },
  }).values;
  if (problem !== undefined) {
    explain(problem);
    return;
  }
  const directory = contentDirectory();
  if (keys) {
    for (const line of listKeys(sourcesIn(directory))) console.log(line);
    return;
  }
  const tell = reporter(asked, watch);
  const memory = createMemory(keptTexts(nameOfTexts(directory, 'build'), parseAhead));
  let isFirst = true;
  const check = () => {
    const report = tell(inspect(directory, { drafts: false, memory }).report);
    process.exitCode = hasErrors(report) ? 1 : 0;
    if (isFirst) saveMemory(memory);
    isFirst = false;
  };
  if (watch) watchContent(directory, check);
  check();
}

try {
  run();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
