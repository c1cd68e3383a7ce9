import { existsSync } from 'node:fs';
import { contentDirectory } from '../publication/folder/content-folder.ts';
import { contentStamp } from '../publication/folder/content-stamp.ts';
import { checkedPublication, editionBuild, type EditionBuild } from '../build/edition-build.ts';
import { keptRenderer } from '../build/kept-renderer.ts';
import { renderPages } from '../build/render-pages.ts';
import { isMade } from '../model/schema/edition-settings.ts';
import type { FromCheck } from '../publication/check-in-thread.ts';
import { RenderedTexts } from '../publication/rendered-texts.ts';
import { expectChecked, publicationStore, type Checked } from '../publication/publication-store.ts';
import type { ContentError } from '../publication/report/content-error.ts';
import { hasErrors, type Report } from '../publication/report/report.ts';
import {
  MODULES_DIRECTORY,
  OutputError,
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
import { tellPeople } from './report-options.ts';
import { startCheck, type Check } from './start-check.ts';
import { takeTurn } from '../staging/build-lock.ts';

const NO_URL =
  'site.yaml names no `url`: without it there are no sitemap, no canonical addresses and no pictures in previews of links.';

/** What whoever runs the build asked for. */
export interface Asked {
  /** Whether to tell how long the steps took. */
  isForPeople: boolean;
  tell: (report: Report) => Report;
}

const content = contentDirectory();
const output = outputDirectory();

/** Whether finished pages show what is wrong with the content. Astro's configuration has classes of errors of its own. */
const isContentError = (error: unknown): error is ContentError =>
  error instanceof Error && error.name === 'ContentError';

/** Content that is being checked. */
interface Checking {
  /** What was read; where that cannot be published, with the report. */
  read: Promise<Checked>;
  /** The same with the report. */
  checked: Promise<Checked>;
}

/** Waits for what a check has found, tells it, and leaves out what may not be published. */
function judge(check: Check, tell: Asked['tell']): Checking {
  const [read, judged] = [Promise.withResolvers<Checked>(), Promise.withResolvers<Checked>()];
  const texts = new RenderedTexts();
  const checked: Checked = { publication: undefined, texts, judged: judged.promise };
  const take = (answer: Exclude<FromCheck, 'end'>) => {
    if ('path' in answer) texts.take(answer.path, answer.rendered);
    else if ('read' in answer)
      read.resolve(Object.assign(checked, { publication: answer.read, shown: answer.shown }));
    else {
      checked.report = tell(answer.report);
      if (hasErrors(checked.report)) checked.publication = undefined;
      judged.resolve(checked);
      read.resolve(checked);
    }
  };
  // Whoever waits for it is told; nobody may.
  judged.promise.catch(() => undefined);
  const takeAll = async () => {
    for (let answer = await check.answer(); answer !== 'end'; answer = await check.answer()) take(answer);
  };
  takeAll()
    // Texts that do not come are rendered with their pages, which tell then what is wrong.
    .catch((error: unknown) => {
      judged.reject(error);
      read.reject(error);
    })
    .finally(() => {
      texts.end();
      void check.end();
    });
  return { read: read.promise, checked: judged.promise };
}

/**
 * Publishes with what the last build has bundled, in which case Astro need not start.
 * @returns false if there is no such thing, or it is of another state
 */
async function publishWithKept({ read }: Checking, edition: EditionBuild): Promise<boolean> {
  const folder = stagingDirectory();
  const renderer = await keptRenderer({ folder, modules: MODULES_DIRECTORY }, content);
  if (!renderer) return false;
  edition.load();
  const { publication: current, shown } = await read;
  if (renderer.shown !== undefined && renderer.shown !== shown) {
    await edition.abandon();
    return false;
  }
  edition.begin(current ?? (await checkedPublication(content)));
  enterPhase('pages');
  await renderPages(edition.follow(renderer), folder);
  // Nothing is published of content with errors.
  await checkedPublication(content);
  await edition.finish(folder);
  return true;
}

/**
 * Publishes the content, or nothing and tells why.
 * @param begun the check of the content, which has begun
 * @returns the exit code
 */
export async function publish({ tell, isForPeople }: Asked, begun: Check): Promise<number> {
  let check = begun;
  let checking: Checking | undefined;
  let endTurn: (() => void) | undefined;
  const edition = editionBuild({ content, output, current: publicationStore(content) });
  try {
    refuseOutput(output, [process.cwd(), content]);
    enterPhase('wait');
    const before = contentStamp(content);
    endTurn = await takeTurn(TURN, () => {
      console.error('Another build is running in this project. This one starts when that has finished.');
    });
    // What was changed while another build ran is published as it is now.
    if (before !== contentStamp(content)) {
      await check.end();
      check = startCheck();
    }
    checking = judge(check, tell);
    expectChecked(content, checking.read);
    recover(output);
    probe(output);
    enterPhase('prepare');
    if (!(await publishWithKept(checking, edition))) {
      const { build } = await import('astro');
      // Of its work, Astro would tell a thousand lines; what stops it is told below.
      await build({ logLevel: 'silent' });
    }
    if (isForPeople) {
      const site = (await checking.checked).publication?.publication.site;
      if (site && !site.url && isMade('discovery', site)) console.error(NO_URL);
      console.error(`The site is in ${output}: ${stepTimes()}`);
    }
    return 0;
  } catch (error) {
    // What is wrong with the content is told in any case, and is why Astro stopped.
    const isRight = await (checking ?? judge(check, tell)).checked.then(
      ({ publication }) => publication !== undefined,
      () => true,
    );
    if (isRight && isContentError(error)) {
      // A program that reads JSON has had its report.
      (isForPeople ? tell : tellPeople)(error.report);
      if (existsSync(output)) console.error(`The site in ${output} is unchanged.`);
    } else if (isRight || error instanceof OutputError)
      console.error(explainFailure(error, output, existsSync(output)));
    return 1;
  } finally {
    await edition.abandon();
    remove(stagingDirectory());
    // Where it was not our turn, they are those of the build that is at work.
    if (endTurn) remove(MODULES_DIRECTORY);
    endTurn?.();
  }
}
