import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { serve } from '../../src/server/serve.ts';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { createBare } from './bare.ts';
import { overBudget } from './budgets.ts';
import { inTurn, middlePage, sizeOf, type Cost } from './cost.ts';
import { readProfiles, summariseProfiles } from './cpu-profile.ts';
import { createOurs } from './ours.ts';
import { measurePreview, type PreviewCost } from './preview.ts';
import { writePublication } from './publication/write.ts';
import { measureSearch, type SearchCost } from './search.ts';
import { createStarlight } from './starlight.ts';
import { formatTable, kilobytes, megabytes, milliseconds, ratio, seconds, type Row } from './table.ts';

/**
 * `npm run bench`: makes publications of several sizes, builds them beside bare Astro with Pagefind, edits them,
 * searches them as readers would, and prints what that costs. The ratios are what to compare between machines.
 */
const USAGE = `Usage: npm run bench -- [PAGES …] [--against starlight] [--profile]
PAGES are whole numbers of at least 10; without any, 100, 1000 and 10000.
--against starlight installs Starlight into a temporary folder and builds the same texts with it.
--profile writes where the time of a build goes to bench-profile-PAGES.txt.`;

/** A live preview of more pages is not what authors have; to begin with it shows each page once. */
const PREVIEWED = 1000;

/** The text that is edited. */
const EDITED = 'initiatives/page-00004.md';

interface Measured {
  pages: number;
  build: Cost;
  /** Of a generator that was not prepared when it was installed. */
  unprepared: Cost;
  rebuild: Cost;
  check: Cost;
  /** The same pages with bare Astro and Pagefind. */
  bare: Cost;
  starlight: Cost | undefined;
  preview: PreviewCost | undefined;
  output: { files: number; bytes: number };
  /** The bytes of a page. */
  page: number;
  http: SearchCost;
  disk: SearchCost;
}

const { sizes, against, profile } = readArguments();
const measured: Measured[] = [];
for (const size of sizes) measured.push(await bench(size));

const row = (name: string, value: (one: Measured, before: Measured | undefined) => string): Row => ({
  name,
  values: measured.map((one, index) => value(one, measured[index - 1])),
});
const perPage = ({ build, pages }: Measured) => build.seconds / pages;
console.log(
  `${cpus()[0]?.model ?? 'Unknown processor'}, ${availableParallelism()} cores, ${megabytes(totalmem())} of memory, ` +
    `Node.js ${process.version}, ${process.platform}`,
);
console.log(
  formatTable(
    ['pages', ...measured.map(({ pages }) => String(pages))],
    [
      row('bare Astro and Pagefind', ({ bare }) => seconds(bare.seconds)),
      row('  processor time of Node.js', ({ bare }) => seconds(bare.processorSeconds)),
      ...(against
        ? [
            row('Starlight', ({ starlight }) => seconds(starlight?.seconds)),
            row('  to bare', ({ starlight, bare }) => ratio(starlight?.seconds, bare.seconds)),
          ]
        : []),
      row('build, cold', ({ build }) => seconds(build.seconds)),
      row('  to bare', ({ build, bare }) => ratio(build.seconds, bare.seconds)),
      row('  for each page, to the size before', (one, before) =>
        ratio(perPage(one), before && perPage(before)),
      ),
      row('  processor time of Node.js', ({ build }) => seconds(build.processorSeconds)),
      row('  memory', ({ build }) => megabytes(build.memory)),
      row('  of a generator not yet prepared, to bare', ({ unprepared, bare }) =>
        ratio(unprepared.seconds, bare.seconds),
      ),
      row('build after one edit', ({ rebuild }) => seconds(rebuild.seconds)),
      row('  to cold', ({ rebuild, build }) => ratio(rebuild.seconds, build.seconds)),
      row('  to bare', ({ rebuild, bare }) => ratio(rebuild.seconds, bare.seconds)),
      row('check', ({ check }) => seconds(check.seconds)),
      row('  to bare', ({ check, bare }) => ratio(check.seconds, bare.seconds)),
      row('preview, an edit shown', ({ preview }) => milliseconds(preview?.shown)),
      row('  found by the search', ({ preview }) => milliseconds(preview?.found)),
      row('output', ({ output }) => megabytes(output.bytes)),
      row('  files', ({ output }) => String(output.files)),
      row('  an initiative', ({ page }) => kilobytes(page)),
      row('first search, scripts from disk', ({ disk }) => kilobytes(disk.bytes)),
      row('  number', ({ disk }) => String(disk.scripts)),
      row('  over http, compressed', ({ http }) => kilobytes(http.compressed)),
      row('navigation to results, http', ({ http }) => milliseconds(http.results)),
      row('  disk', ({ disk }) => milliseconds(disk.results)),
      row('longest block while typing, http', ({ http }) => milliseconds(http.block)),
      row('  disk', ({ disk }) => milliseconds(disk.block)),
    ],
  ),
);
const over = measured.flatMap(({ pages, disk }) => overBudget(pages, disk.bytes));
for (const message of over) console.error(message);
process.exitCode = over.length ? 1 : 0;

function readArguments(): { sizes: number[]; against: boolean; profile: boolean } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { against: { type: 'string' }, profile: { type: 'boolean', default: false } },
    });
    const sizes = positionals.map(Number);
    const isWrong = sizes.some((size) => !Number.isInteger(size) || size < 10);
    if (isWrong || ![undefined, 'starlight'].includes(values.against))
      throw new TypeError('Wrong arguments.');
    return {
      sizes: sizes.length ? sizes : [100, 1000, 10_000],
      against: values.against !== undefined,
      profile: values.profile,
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

async function bench(pages: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), `bench-${pages}-`));
  const at = (name: string) => join(folder, name);
  const [content, output] = [at('content'), at('site')];
  console.error(`${pages} pages in ${folder}`);
  try {
    const titles = writePublication(content, pages);
    // Two words of the subject each, from the names of three pages.
    const queries = [0.2, 0.5, 0.8].map((share) =>
      (titles[Math.floor(share * pages)] ?? '').split(' ').slice(1, 3).join(' '),
    );
    const ours = createOurs(content, EDITED, output, at('generator'));
    const costs = await inTurn({
      bare: createBare(content, at('bare')),
      starlight: against ? createStarlight(content, at('starlight')) : undefined,
      unprepared: ours.unprepared,
      build: ours.cold,
      rebuild: ours.rebuild,
      check: ours.check,
    });
    if (profile) {
      const steps = await ours.profile(at('profiles'));
      const text = `${steps.trim().split('\n').at(-1) ?? ''}\n\n${summariseProfiles(readProfiles(at('profiles')))}\n`;
      writeFileSync(`bench-profile-${pages}.txt`, text);
    }
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const server = await serve(output, 0);
    try {
      return {
        pages,
        ...costs,
        http: await measureSearch(browser, output, queries, server.address),
        disk: await measureSearch(browser, output, queries),
        preview:
          pages > PREVIEWED ? undefined : await measurePreview(browser, content, EDITED, at('preview')),
        output: sizeOf(output),
        page: middlePage(join(output, 'initiatives')),
      };
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
