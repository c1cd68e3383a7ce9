import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs, { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import { checkFiles } from '../check-files.ts';
import { contentStamp } from './content-stamp.ts';
import { readContentFolder } from './read-content-folder.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = temporaryFolder('content-');
  content = join(folder, 'content');
  mkdirSync(join(content, 'pages'), { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'title: A\n');
  writeFileSync(join(folder, 'secret.md'), 'A secret.\n');
});

const found = () => {
  const { problems = [], files = [] } = readContentFolder(content) ?? {};
  return {
    problems: problems.map(({ name, file }) => `${name} ${file}`).sort(),
    files: files.map(({ path }) => path),
  };
};

test('files are named by the language of the publication, in whatever way YAML writes it', () => {
  writeFileSync(join(content, 'site.yaml'), 'title: A\n"language" : de\n');
  mkdirSync(join(content, 'files'));
  writeFileSync(join(content, 'files/Übersicht.csv'), 'a,b\n');
  const [attachment] = readContentFolder(content)?.attachments.values() ?? [];
  assert.equal(attachment?.address, '/files/uebersicht.csv');
});

describe('what is no file with text is refused', () => {
  test('links on the disk that leave the content folder, end nowhere or lead to a folder', () => {
    symlinkSync(join(folder, 'secret.md'), join(content, 'pages/secret.md'));
    symlinkSync(folder, join(content, 'outside'));
    symlinkSync(join(folder, 'nothing.md'), join(content, 'pages/nothing.md'));
    symlinkSync(join(content, 'pages'), join(content, 'initiatives'));
    symlinkSync(join(content, '..', 'content', 'site.yaml'), join(content, 'pages/inside.md'));
    assert.deepEqual(found(), {
      problems: [
        'not-a-file initiatives',
        'outside-content outside',
        'outside-content pages/secret.md',
        'unreadable-file pages/nothing.md',
      ],
      files: ['pages/inside.md', 'site.yaml'],
    });
  });

  test('a file of 50 megabytes, without reading it', () => {
    writeFileSync(join(content, 'pages/large.md'), '');
    truncateSync(join(content, 'pages/large.md'), 50_000_000);
    writeFileSync(join(content, 'sources.json'), '');
    truncateSync(join(content, 'sources.json'), 50_000_000);
    writeFileSync(join(content, 'pages/large.PNG'), '');
    truncateSync(join(content, 'pages/large.PNG'), 50_000_000);
    assert.deepEqual(found(), {
      problems: [
        'file-too-large pages/large.PNG',
        'file-too-large pages/large.md',
        'file-too-large sources.json',
      ],
      files: ['site.yaml'],
    });
  });

  test('channels between programs, whatever their name says', { skip: process.platform === 'win32' }, () => {
    execFileSync('mkfifo', ['pages/a.md', 'pages/b.png', 'c'], { cwd: content });
    assert.deepEqual(found(), {
      problems: ['not-a-file c', 'not-a-file pages/a.md', 'not-a-file pages/b.png'],
      files: ['site.yaml'],
    });
  });

  test('a folder of the name of a page', () => {
    mkdirSync(join(content, 'pages/about.md'));
    assert.deepEqual(found(), { problems: ['not-a-file pages/about.md'], files: ['site.yaml'] });
  });

  test('hidden files are nobody’s content', () => {
    writeFileSync(join(content, 'pages/.about.md.swp'), 'A.');
    mkdirSync(join(content, '.git'));
    writeFileSync(join(content, '.git/config'), 'A.');
    mkdirSync(join(content, 'files'));
    for (const name of ['Thumbs.db', 'desktop.ini', '~$plan.docx', '.DS_Store'])
      writeFileSync(join(content, 'files', name), 'A.');
    assert.deepEqual(readContentFolder(content)?.paths, ['site.yaml']);
  });
});

test('a folder that cannot be read is told as such, and the others are read', (context) => {
  const { readdirSync } = fs;
  // Permissions do not hold for everybody who runs tests.
  context.mock.method(fs, 'readdirSync', (path: string, options: { withFileTypes: true }) => {
    if (path.endsWith('pages')) throw new Error(`EACCES: permission denied, scandir '${path}'`);
    return readdirSync(path, options);
  });
  syncBuiltinESMExports();
  const folders = readContentFolder(content);
  const stamp = contentStamp(content);
  context.mock.restoreAll();
  syncBuiltinESMExports();
  assert.deepEqual(folders?.paths, ['site.yaml']);
  assert.deepEqual(
    folders.problems.map(({ file, message }) => `${file}: ${message}`),
    ['pages: The folder cannot be read: EACCES: permission denied.'],
  );
  assert.match(stamp, /site\.yaml/);
});

describe('names that some system cannot hold are refused', () => {
  const cases: [path: string, refused: boolean][] = [
    ['pages/aux.md', true],
    ['files/COM¹.csv', true],
    ['files/conin$.csv', true],
    ['files/con/a.csv', true],
    ['files/a:b/c.csv', true],
    ['files/a./c.csv', true],
    ['files/a\nb.csv', true],
    ['files/concert/a.csv', false],
    ['pictures/CON.svg', true],
    ['pictures/com1', true],
    ['pictures/console.svg', false],
    ['pictures/a: b.svg', true],
    ['pictures/what?.svg', true],
    ['pictures/a.svg.', true],
    ['pictures/a ', true],
    ['pictures/A plan (2).svg', false],
  ];
  for (const [path, refused] of cases)
    test(path, () => {
      const names = checkFiles(['site.yaml', path]).map(({ name }) => name);
      assert.deepEqual(names, refused ? ['invalid-name'] : []);
    });

  test('also those that only some systems tell apart', () => {
    const paths = ['files/café.csv'.normalize('NFC'), 'files/café.csv'.normalize('NFD'), 'files/CAFE.csv'];
    const found = checkFiles(['site.yaml', ...paths]).map(({ name, file }) => [name, file]);
    assert.deepEqual(found, [['duplicate-id', paths[1]]]);
  });

  test('a name that is advised is none of them', () => {
    const hints = ['pages/com¹.md', 'pages/a\nb.md'].map((path) => checkFiles(['site.yaml', path])[0]?.hint);
    assert.deepEqual(hints, ['Rename the file.', 'Rename the file to `a-b.md`.']);
  });
});
