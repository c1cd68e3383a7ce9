import { test, expect, type BrowserContext } from 'playwright/test';
import { chromiumReader } from '../browsers/chromium.ts';
import type { Reader } from '../browsers/reader.ts';
import { listFiles } from '../../src/editions/built-files.ts';
import { folder, pageKinds, pages, searchPath } from '../site.ts';
import { openFurnished, openSomeKinds } from './reading.ts';
import { until } from './until.ts';
import { awkward, fromDisk, fromStart, modes, singleFile, type Mode, type Opened } from './modes.ts';
import { fileWalks, walkInPlace, walks, type Walks } from './walks.ts';

const indexFiles = listFiles(folder).filter((file) => file.startsWith('pagefind/'));

test.use({ serviceWorkers: 'allow' });

interface Visit extends Opened {
  context: BrowserContext;
  reader: Reader;
}

/** Opens a mode once for all of its tests, which one reader goes through after another, as one does. */
function describeMode(mode: Mode, walks: Walks, more?: (visit: () => Visit) => void): void {
  test.describe(() => {
    test.describe.configure({ mode: 'default' });
    let visit: Visit;
    test.beforeAll(async ({ browser }) => {
      const opened = await mode.open();
      const context = await browser.newContext();
      await mode.prepare?.(await context.newPage(), opened);
      visit = { ...opened, context, reader: await chromiumReader(context) };
    });
    test.beforeEach(() => {
      visit.reader.complaints.length = 0;
    });
    test.afterAll(async () => {
      await visit.context.close();
      await visit.close();
    });

    for (const [name, walk] of Object.entries(walks))
      test(`${mode.name}: ${name}`, async () => {
        await walk(visit.reader, visit.at);
        expect(visit.reader.complaints).toEqual([]);
      });
    more?.(() => visit);
  });
}

for (const mode of awkward)
  describeMode(mode, {
    'pages at every depth come with their style, images and script, and a search can be narrowed, followed, returned to and reloaded':
      walkInPlace,
  });
describeMode(singleFile, fileWalks);
for (const mode of modes)
  describeMode(mode, walks, (visit) => {
    // Elsewhere a page at each depth stands for all of them, which are the same files.
    if (![fromDisk, fromStart].includes(mode))
      test(`${mode.name}: pages at every depth come with their style, images and script`, async () => {
        await openSomeKinds(visit().reader, visit().at);
        expect(visit().reader.complaints).toEqual([]);
      });
    else
      test(`${mode.name}: every page comes with its style, images and script, under one policy, asks nothing of another host, and none makes the console complain`, async () => {
        test.slow();
        const { reader, context, at } = visit();
        const policies = new Set<string>();
        const asked = new Set<string>();
        context.on('request', (request) => asked.add(new URL(request.url()).origin));
        for (const path of new Set([...pages, ...Object.values(pageKinds)])) {
          await openFurnished(reader, at(path), path);
          const policy = await reader.evaluate(
            () => document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '',
          );
          policies.add(policy.replace(/ 'sha256-[^']*'/g, ''));
          expect(reader.complaints, path).toEqual([]);
        }
        expect([...policies]).toEqual([expect.stringMatching(/^default-src 'none'; /)]);
        expect([...asked]).toEqual([new URL(at('index.html')).origin]);
      });

    test(`${mode.name}: a search reads the scripts that it needs, and never the whole index`, async () => {
      const { reader, context, at } = visit();
      const asked = new Set<string>();
      await reader.newTab();
      context.on('request', (request) => asked.add(new URL(request.url()).pathname));
      await reader.goto(at(searchPath('staff login')));
      await until(reader, () => document.querySelectorAll('.result').length > 0, true);
      const read = indexFiles.filter((file) => [...asked].some((path) => path.endsWith(`/${file}`)));
      const fragments = read.filter((file) => file.endsWith('.pf_fragment.js'));
      expect(read).toContain('pagefind/pagefind.js');
      expect(fragments).toHaveLength(
        await reader.evaluate(() => document.querySelectorAll('.result').length),
      );
      expect(fragments.length).toBeLessThan(
        indexFiles.filter((file) => file.endsWith('.pf_fragment.js')).length,
      );
    });
  });
