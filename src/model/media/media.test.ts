import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ENGLISH } from '../../interface/catalogues.ts';
import { checkFileNames } from '../site/addresses/file-names.ts';
import { attachmentsOf, factsOf, isPublishable, whoRuns } from './attachment.ts';
import { filesOfPicture, publishedWidth, stemOfPicture } from './picture.ts';

const ODD = [
  'Our Hall (2).JPG',
  '100% #1?.png',
  '\u00dcbersicht.png',
  'U\u0308bersicht.png',
  'CON.png',
  '.hidden.png',
  '日本.png',
  `${'long '.repeat(60)}.png`,
  'a.b.png',
];

test('pictures of whatever name are published under names that work everywhere', () => {
  const addresses = ODD.flatMap((name, index) =>
    filesOfPicture({
      path: `images/${name}`,
      stem: stemOfPicture(name, 'en'),
      hash: `${index}`,
      width: 900,
      height: 9,
      form: 'photograph',
    }),
  ).map(({ address }) => address.slice(1));
  assert.deepEqual(checkFileNames(addresses), []);
  assert.deepEqual(addresses.slice(0, 2), ['assets/our-hall-2.0.480.webp', 'assets/our-hall-2.0.900.webp']);
});

test('a picture is published as large as it is shown: whole, or as large as it is where it would be too narrow or too low to be read', () => {
  const sizes = [
    [4000, 2000, 1600],
    [2000, 4000, 800],
    [600, 8000, 600],
    [4000, 40_000, 1600],
    [10, 50_000, 3],
    [8000, 60, 8000],
    [40_000, 60, 16_000],
  ] as const;
  for (const [width, height, published] of sizes)
    assert.equal(
      publishedWidth({ path: '', stem: 'a', hash: '', width, height, form: 'photograph' }),
      published,
    );
});

test('files of whatever name are published under names that work everywhere, no two of one', () => {
  const paths = [...ODD.map((name) => `files/${name}`), 'files/a/Data!.csv', 'files/a/data?.csv'];
  const deep = `files/${'Very deep folder/'.repeat(9)}data.csv`;
  const found = attachmentsOf(
    [...paths, deep].map((path) => ({ path, size: 1 })),
    'en',
  );
  const addresses = [...found.values()].map(({ address }) => address.slice(1));
  assert.deepEqual(checkFileNames(addresses), []);
  assert.equal(new Set(addresses).size, paths.length + 1);
  assert.equal(found.get('files/Our Hall (2).JPG')?.address, '/files/our-hall-2.jpg');
  assert.equal(found.get('files/a/data?.csv')?.address, '/files/a/data-2.csv');
});

describe('readers are told what a file is before they open it', () => {
  const cases: [path: string, size: number, facts: string][] = [
    ['files/a.PDF', 1_234_567, 'PDF, 1.2 MB'],
    ['files/a.tar.xlsx', 0, 'XLSX, 0 kB'],
  ];
  for (const [path, size, facts] of cases)
    test(facts, () => {
      assert.equal(factsOf({ path, size, address: '' }, ENGLISH), facts);
    });
});

test('what browsers would run is not published', () => {
  assert.deepEqual(
    ['a.pdf', 'a.CSV', 'a.html', 'a.svg', 'a.js', 'a.exe', 'pdf', 'a.xml', 'a.kml'].filter(isPublishable),
    ['a.pdf', 'a.CSV'],
  );
  assert.deepEqual(['a.xml', 'a.KML', 'a.docm', 'a.pdf', 'a.xyz'].map(whoRuns), [
    'browsers',
    'browsers',
    'computers',
    undefined,
    undefined,
  ]);
});
