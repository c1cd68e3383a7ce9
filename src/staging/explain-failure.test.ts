import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFailure } from './explain-failure.ts';
import { ThreadError } from './thread.ts';

const system = (code: string) => Object.assign(new Error(`${code}: refused`), { code, path: '/disk/a' });
const wrapped = (cause: unknown) => new Error('The build failed.', { cause });

const cases: [cause: string, error: unknown, says: string][] = [
  ['a full disk', system('ENOSPC'), 'because the disk is full (ENOSPC, /disk/a).'],
  [
    'a full disk to which a file is copied',
    Object.assign(system('ENOSPC'), { dest: '/full/a' }),
    'because the disk is full (ENOSPC, /full/a).',
  ],
  ['a disk that is read-only', system('EROFS'), 'because the disk is read-only (EROFS, /disk/a).'],
  ['a long name', system('ENAMETOOLONG'), 'because the name of a file or folder is too long'],
  [
    'a full disk in a thread',
    new ThreadError('making the search index', 'full', { cause: system('ENOSPC') }),
    'The build stopped while making the search index, because the disk is full',
  ],
  [
    'a thread without memory',
    new ThreadError('writing the book', 'limit', { cause: system('ERR_WORKER_OUT_OF_MEMORY') }),
    'stopped while writing the book, because there was not enough memory: set NODE_OPTIONS to --max-old-space-size=8192',
  ],
  ['an error in another', wrapped(wrapped(system('ENOSPC'))), 'because the disk is full'],
];
for (const [cause, error, says] of cases)
  test(`${cause} is told in a sentence, with what remains`, () => {
    const told = explainFailure(error, '/site', true);
    assert.ok(told.includes(says), told);
    assert.match(told, /^The build stopped[^\n]* The site in \/site is unchanged\.$/);
  });

test('a full disk is known by its number, too', { skip: process.platform === 'win32' }, () => {
  const error = new Error('Could not write /disk/a\n\nCaused by:\n    No space left on device (os error 28)');
  Object.assign(error, { code: 'PLUGIN_ERROR' });
  assert.equal(
    explainFailure(error, '/site', false),
    'The build stopped, because the disk is full (ENOSPC).',
  );
});

test('code of an author that fails is told with its page', () => {
  const error = new TypeError('x is not a function');
  error.stack = `${String(error)}\n    at _createMdxContent (file:///site/chunks/spring-meeting_47819d45.mjs:16:60)`;
  assert.equal(
    explainFailure(error, '/site', false),
    'The code in spring-meeting.mdx failed: x is not a function. Look at what stands there in braces.',
  );
});

test('so is code that fails where no page is named', () => {
  const hint = 'This issue often occurs when your MDX component encounters runtime errors.';
  assert.match(
    explainFailure(Object.assign(new Error('no text'), { hint }), '/site', false),
    /^The code in an \.mdx file, or in what it imports, failed: no text\. Look /,
  );
});

test('a function that fails as a part of a page is named, with the page', () => {
  const hint = 'This issue often occurs when your MDX component encounters runtime errors.';
  const error = Object.assign(new Error('Unable to render `Row`.\n\nNo valid renderer was found.'), {
    hint,
    page: 'pages/about.html',
  });
  assert.match(
    explainFailure(error, '/site', false),
    /^`<Row \/>` failed while pages\/about\.html was made, or gives back nothing/,
  );
});

test('what code could not reach is told with the cause', () => {
  const error = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:9') });
  Object.assign(error, { hint: 'your MDX component', page: 'pages/about.html' });
  assert.match(
    explainFailure(error, '/site', false),
    / failed while pages\/about\.html was made: fetch failed: connect ECONNREFUSED/,
  );
});

test('code that is imported and cannot be read is told with its place', () => {
  const told = (what: string, place: string) =>
    explainFailure(
      new Error(
        `Build failed with 1 error:\n\n\u001B[31m[${what}\n   \u001B[38;5;246m╭[0m─[ ${place} ]\n 1 │ x`,
      ),
      '/site',
      false,
    );
  assert.equal(
    told('PARSE_ERROR] \u001B[0mUnexpected token', 'content/pages/b.js:1:22'),
    'The code in content/pages/b.js:1:22 cannot be read: Unexpected token. Look at this line.',
  );
  assert.equal(
    told('MISSING_EXPORT] "a" is not exported by "content/pages/b.js".', 'content/pages/x.mdx:14:9'),
    'The code in content/pages/x.mdx cannot be read: "a" is not exported by "content/pages/b.js". Look at what it imports.',
  );
});

test('what nobody foresaw is told with all that helps to find it', () => {
  const told = explainFailure(new Error('odd'), '/site', false);
  assert.match(told, /^Error: odd\n\s+at /);
  assert.equal(explainFailure('odd', '/site', true), 'odd The site in /site is unchanged.');
});
