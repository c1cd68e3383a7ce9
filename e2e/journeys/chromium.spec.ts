import { test, expect } from 'playwright/test';
import { chromiumReader } from '../browsers/chromium.ts';
import { listFiles } from '../../src/editions/built-files.ts';
import { folder, pages, searchPath } from '../site.ts';
import { open, until } from './until.ts';
import { awkward, fromDisk, fromStart, modes, singleFile, type Mode, type Opened } from './modes.ts';
import { fileWalks, placeWalks, walks, type Walks } from './walks.ts';

/** The site's own pages; a single-file edition among the downloads is none of them. */
const own = pages.filter((path) => !path.startsWith('download/'));

const indexFiles = listFiles(folder).filter((file) => file.startsWith('pagefind/'));

test.use({ serviceWorkers: 'allow' });

/** Opens a mode once for all of its tests. */
function describeMode(mode: Mode, walks: Walks, more?: (opened: () => Opened) => void): void {
  test.describe(() => {
    test.describe.configure({ mode: 'default' });
    let opened: Opened;
    test.beforeAll(async () => {
      opened = await mode.open();
    });
    test.afterAll(() => opened.close());

    for (const [name, walk] of Object.entries(walks))
      test(`${mode.name}: ${name}`, async ({ page, context }) => {
        await mode.prepare?.(page, opened);
        const reader = await chromiumReader(context);
        await walk(reader, opened.at);
        expect(reader.complaints).toEqual([]);
      });
    more?.(() => opened);
  });
}

for (const mode of awkward) describeMode(mode, placeWalks);
describeMode(singleFile, fileWalks);
for (const mode of modes)
  describeMode(mode, walks, (opened) => {
    // Elsewhere one page of each kind stands for all of them, which are the same files.
    if ([fromDisk, fromStart].includes(mode))
      test(`${mode.name}: no page makes the console complain, and all have one policy`, async ({
        page,
        context,
      }) => {
        await mode.prepare?.(page, opened());
        const reader = await chromiumReader(context);
        const policies = new Set<string>();
        for (const path of own) {
          await open(reader, opened().at(path));
          const policy = await reader.evaluate(
            () => document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '',
          );
          policies.add(policy.replace(/ 'sha256-[^']*'/g, ''));
          expect(reader.complaints, path).toEqual([]);
        }
        expect([...policies]).toEqual([expect.stringMatching(/^default-src 'none'; /)]);
      });

    test(`${mode.name}: a search reads the scripts that it needs, and never the whole index`, async ({
      page,
      context,
    }) => {
      await mode.prepare?.(page, opened());
      const asked = new Set<string>();
      context.on('request', (request) => asked.add(new URL(request.url()).pathname));
      const reader = await chromiumReader(context);
      await reader.goto(opened().at(searchPath('staff login')));
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
