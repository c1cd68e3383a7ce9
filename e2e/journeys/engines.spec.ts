import { test, expect } from 'playwright/test';
import { addressOf, places } from '../places.ts';
import { engines, missingEngines } from '../browsers/engines.ts';
import type { Reader } from '../browsers/reader.ts';
import { folder, pages } from '../site.ts';
import { open } from './until.ts';
import { placeWalks, walks } from './walks.ts';

if (process.env['CI'])
  test('every browser engine is installed where all are asked for', () => {
    expect(missingEngines()).toEqual([]);
  });

for (const { name, hasConsole, open: start } of engines.filter((engine) => engine.open))
  test.describe(() => {
    test.describe.configure({ mode: 'default' });
    const at = (path: string) => addressOf(folder) + path;
    let reader: Reader;
    test.beforeAll(async () => {
      if (!start) throw new Error(`${name} was not found.`);
      reader = await start();
    });
    test.beforeEach(() => {
      reader.complaints.length = 0;
    });
    test.afterAll(() => reader.close());

    for (const [what, walk] of Object.entries(walks))
      test(`${name} from disk: ${what}`, async () => {
        await walk(reader, at);
        expect(reader.complaints).toEqual([]);
      });

    if (hasConsole)
      test(`${name} from disk: no page makes the console complain`, async () => {
        for (const path of pages.filter((page) => !page.startsWith('download/'))) {
          await open(reader, at(path));
          expect(reader.complaints, path).toEqual([]);
        }
      });

    for (const [what, walk] of Object.entries(placeWalks))
      test(`${name} from disk, in a folder with a bit of everything in its name: ${what}`, async () => {
        const place = places['a folder with a bit of everything']?.(folder);
        await walk(reader, (path) => `${place?.address ?? ''}${path}`);
        place?.close();
      });

    test(`${name} is as strict with files as it is with its readers`, async () => {
      await reader.goto(at('index.html'));
      const read = () =>
        fetch('search.html').then(
          () => 'read',
          () => 'refused',
        );
      expect(await reader.evaluate(read)).toBe('refused');
    });
  });
