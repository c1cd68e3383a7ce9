import { existsSync } from 'node:fs';
import { build } from 'astro';
import { contentDirectory } from '../publication/content-folder.ts';
import {
  outputDirectory,
  probe,
  recover,
  refuseOutput,
  remove,
  stagingDirectory,
  TURN,
} from '../staging/directories.ts';
import { explainFailure } from '../staging/explain-failure.ts';
import { takeTurn } from '../staging/build-lock.ts';

/** The second half of `npm run build`: everything into the output folder, or nothing and why. */
const output = outputDirectory();
let endTurn: (() => void) | undefined;
try {
  refuseOutput(output, [process.cwd(), contentDirectory()]);
  endTurn = await takeTurn(TURN, () => {
    console.log('Another build is running in this project. This one starts when that has finished.');
  });
  recover(output);
  probe(output);
  await build({});
} catch (error) {
  console.error(explainFailure(error, output, existsSync(output)));
  process.exitCode = 1;
} finally {
  remove(stagingDirectory());
  endTurn?.();
}
process.exit();
