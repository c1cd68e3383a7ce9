import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { serve } from '../../src/server/serve.ts';
import { findBrowser } from '../browser.ts';
import { measureBare } from './bare.ts';
import { measureBuild, middlePage, sizeOf, type Cost } from './build.ts';
import { overBudget } from './budgets.ts';
import { writePublication } from './publication/write.ts';
import { measureSearch, type SearchCost } from './search.ts';
import { formatTable, kilobytes, megabytes, milliseconds, seconds, type Row } from './table.ts';

/**
 * `npm run bench`: makes publications of several sizes, builds them, searches them as readers would, and
 * prints what that costs. `npm run bench -- 100 1000` takes other sizes.
 */
interface Measured {
  pages: number;
  build: Cost;
  /** The same pages with bare Astro and Pagefind. */
  bare: Cost;
  output: { files: number; bytes: number };
  /** The bytes of a page. */
  page: number;
  http: SearchCost;
  disk: SearchCost;
}

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 10)) {
  console.error('Sizes are numbers of pages, at least 10: npm run bench -- 100 1000');
  process.exit(2);
}
const measured: Measured[] = [];
for (const size of sizes.length ? sizes : [100, 1000, 10_000]) measured.push(await bench(size));

const row = (name: string, value: (one: Measured) => string): Row => ({ name, values: measured.map(value) });
console.log(
  formatTable(
    ['pages', ...measured.map(({ pages }) => String(pages))],
    [
      row('build', ({ build }) => seconds(build.seconds)),
      row('  processor time of Node.js', ({ build }) => seconds(build.processorSeconds)),
      row('  memory', ({ build }) => megabytes(build.memory)),
      row('bare Astro and Pagefind', ({ bare }) => seconds(bare.seconds)),
      row('  processor time of Node.js', ({ bare }) => seconds(bare.processorSeconds)),
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

async function bench(pages: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), `bench-${pages}-`));
  const [content, output] = [join(folder, 'content'), join(folder, 'site')];
  console.error(`${pages} pages in ${folder}`);
  try {
    const titles = writePublication(content, pages);
    // Two words of the subject each, from the names of three pages.
    const queries = [0.2, 0.5, 0.8].map((share) =>
      (titles[Math.floor(share * pages)] ?? '').split(' ').slice(1, 3).join(' '),
    );
    const build = await measureBuild(content, output);
    const bare = await measureBare(content, join(folder, 'bare'));
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const server = await serve(output, 0);
    try {
      const http = await measureSearch(browser, output, queries, server.address);
      const disk = await measureSearch(browser, output, queries);
      return {
        pages,
        build,
        bare,
        output: sizeOf(output),
        page: middlePage(join(output, 'initiatives')),
        http,
        disk,
      };
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
