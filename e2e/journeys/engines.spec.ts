import { test, expect } from 'playwright/test';
import { addressOf, places } from '../places.ts';
import { engines, missingEngines } from '../browsers/engines.ts';
import type { Reader } from '../browsers/reader.ts';
import { folder, pageKinds, pages } from '../site.ts';
import { openFurnished } from './reading.ts';
import { walkInPlace, walks } from './walks.ts';

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

    test(`${name} from disk: every ${hasConsole ? '' : 'kind of '}page comes with its style, images and script, and none makes the console complain`, async () => {
      test.slow();
      for (const path of new Set([...(hasConsole ? pages : []), ...Object.values(pageKinds)])) {
        await openFurnished(reader, at(path), path);
        expect(reader.complaints, path).toEqual([]);
      }
    });

    test(`${name} from disk, in a folder with a bit of everything in its name: pages come with what belongs to them, and are found`, async () => {
      const place = places['a folder with a bit of everything']?.(folder);
      await walkInPlace(reader, (path) => `${place?.address ?? ''}${path}`);
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
