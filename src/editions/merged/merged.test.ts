import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { recordOf } from '../../model/edition/compare-editions.ts';
import type { EditionRecord } from '../../model/edition/edition-record.ts';
import { relate } from '../../model/relations.ts';
import { wrapAsScript } from '../../search/index/wrap-as-script.ts';
import { page, publication } from '../../testing/publication-samples.ts';
import { listFiles } from '../built-files.ts';
import { checksumsOf, sumOf } from '../checksums.ts';
import { GENERATOR } from '../generator.ts';
import { mergeSites } from './merge-sites.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';

const folder = temporaryFolder('merged-');
const at = (path: string) => join(folder, path);

/** The files of a site, as far as they are read here. */
function siteFiles(over: Partial<EditionRecord>, without = ''): Record<string, Uint8Array> {
  const plain = publication({ pages: [page('about')] });
  const record = { ...recordOf({ publication: plain, relations: relate(plain) }, GENERATOR), ...over };
  const fragment = gzipSync(strToU8('pagefind_dcd{"url":"/about.html"}'), { mtime: 0 });
  const scripts = [
    { path: 'fragment/en_0.pf_fragment', content: fragment },
    { path: 'pagefind-entry.json', content: strToU8('{}') },
  ].map((file) => wrapAsScript(file, '1f'));
  const files: Record<string, Uint8Array> = {
    'about.html': strToU8(`<meta name="search-date" data-x="" content="2020-02-03">`),
    'edition-record.json': strToU8(JSON.stringify(record)),
    'assets/versions.js': strToU8('Object.assign(document.documentElement.dataset,{index:"1f"})'),
    'search.html': strToU8('<link rel="stylesheet" href="assets/a.css">'),
    ...Object.fromEntries(scripts.map(({ path, content }) => [`pagefind/${path}`, content])),
  };
  Reflect.deleteProperty(files, without);
  const sums = Object.entries(files).map(([path, content]) => sumOf({ path, content }));
  return { ...files, SHA256SUMS: strToU8(checksumsOf(sums)) };
}

function writeSite(
  path: string,
  over: Partial<EditionRecord>,
  change: Record<string, string> = {},
  without?: string,
): void {
  const files = { ...siteFiles(over, without), ...change };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(at(`${path}/${file}`)), { recursive: true });
    writeFileSync(at(`${path}/${file}`), content);
  }
}
writeSite('one', { name: 'one', title: 'The <first>' });
writeSite('two', { name: 'two', title: 'The second', language: 'en-US' });
writeSite('same', { name: 'one' });
writeSite('german', { name: 'german', language: 'de' });
writeSite('arabic', { name: 'arabic', language: 'ar' });
writeSite('old', { name: 'old', generator: 'vademecum 0.0.1' });
writeSite('own', { name: 'index.html' });
writeSite('damaged', { name: 'damaged' }, { 'about.html': 'cut o' });
writeSite('lacking', { name: 'lacking' });
writeSite('leading-out', { name: '../leading-out' });
writeSite('silent', { name: 'silent' }, {}, 'pagefind/pagefind-entry.json.js');
writeSite('unsearched', { name: 'unsearched' }, {}, 'search.html');
rmSync(at('lacking/about.html'));
mkdirSync(at('nothing'));
mkdirSync(at('full'));
writeFileSync(at('full/a.txt'), '');
writeFileSync(at('text.zip'), 'no zip');
writeFileSync(
  at('two.zip'),
  zipSync(
    Object.fromEntries(
      Object.entries({ ...siteFiles({ name: 'two', title: 'The second' }), '../x.txt': strToU8('out') }).map(
        ([path, content]) => [`two-2020/${path}`, content],
      ),
    ),
  ),
);

const merge = (...paths: string[]) =>
  mergeSites({ inputs: paths.slice(0, -1).map(at), output: at(paths.at(-1) ?? '') });

const faults: [what: string, sites: string[], said: RegExp, output?: string][] = [
  ['two of one name', ['one', 'same'], /have one name, one,.*another `name`/],
  ['another version', ['one', 'old'], /built by another version \(vademecum 0\.0\.1;.*Build it again/],
  ['a name of the folder itself', ['one', 'own'], /Give it another `name`/],
  ['a file that was changed', ['one', 'damaged'], /damaged is damaged.*about\.html.*Build it again/],
  ['a file that is missing', ['one', 'lacking'], /lacking is damaged.*about\.html/],
  ['a name that leads out of the folder', ['one', 'leading-out'], /leading-out is damaged.*edition-record/],
  ['a site without an index', ['one', 'silent'], /silent is damaged.*pagefind-entry.*Build it again/],
  ['a site without a page of results', ['one', 'unsearched'], /unsearched is damaged.*search\.html/],
  ['one site named twice', ['one', 'one'], /have one name, one/],
  ['no site', ['one', 'nothing'], /nothing is no site.*Name the folder/],
  ['nothing there', ['one', 'nowhere'], /There is no nowhere/],
  ['no zip', ['one', 'text.zip'], /text\.zip is no zip/],
  ['a folder that is full', ['one', 'two'], /full is there already.*Name a new folder/, 'full'],
  ['a file in its place', ['one', 'two'], /text\.zip is there already/, 'text.zip'],
  ['a folder inside a site', ['one', 'two'], /one\/out lies in one/, 'one/out'],
  ['a folder around a site', ['one', 'two'], /one lies in /, '.'],
];
for (const [what, sites, said, output = 'out'] of faults)
  test(`${what}: nothing is written, and it is told what to do`, async () => {
    const before = listFiles(folder);
    assert.match((await merge(...sites, output)).join('\n').replaceAll(`${folder}/`, ''), said);
    assert.deepEqual(listFiles(folder), before);
  });

test('the command tells all faults at once, and how to call it', () => {
  const command = fileURLToPath(new URL('../../commands/merge.ts', import.meta.url));
  const run = (...paths: string[]) => {
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync(process.execPath, [command, ...paths], options);
    return { status, stderr };
  };
  const { status, stderr } = run('one', 'nothing', 'full');
  assert.equal(status, 1);
  assert.match(stderr, /full is there already.*\nnothing is no site.*\nNothing was written\.\n$/);
  const wrongly = run('one', 'out');
  assert.equal(wrongly.status, 2);
  assert.match(wrongly.stderr, /Usage: npm run merge/);
});

test('a folder and a zip lie side by side as they were, with one page for both; twice the same bytes', async () => {
  assert.deepEqual(await merge('one', 'two.zip', 'out'), []);
  assert.deepEqual(await merge('one', 'two.zip', 'again'), []);
  const files = listFiles(at('out'));
  for (const file of files)
    assert.ok(readFileSync(at(`out/${file}`)).equals(readFileSync(at(`again/${file}`))), file);
  for (const path of Object.keys(siteFiles({})))
    assert.ok(files.includes(`one/${path}`) && files.includes(`two/${path}`), path);
  assert.deepEqual(
    files.filter((path) => !path.includes('/')),
    ['SHA256SUMS', 'days.json.js', 'index.html', 'search.js'],
  );
  assert.ok(!existsSync(at('x.txt')) && !existsSync(at('out/x.txt')));
  assert.ok(!readdirSync(folder).some((name) => name.startsWith('.')));
  const html = readFileSync(at('out/index.html'), 'utf8');
  assert.match(html, /<a href="one\/index\.html">The &lt;first><\/a>/);
  assert.match(html, /<link rel="stylesheet" href="one\/assets\/a\.css">/);
  const sums = readFileSync(at('out/SHA256SUMS'), 'utf8');
  assert.match(sums, / {2}two\/SHA256SUMS\n/);
  assert.match(sums, / {2}index\.html\n/);
});

test('publications in several languages: the page speaks the first that it has words in, and says of the others what they are', async () => {
  assert.deepEqual(await merge('arabic', 'german', 'one', 'languages'), []);
  const html = readFileSync(at('languages/index.html'), 'utf8');
  assert.match(html, /<html lang="de" dir="ltr" data-root/);
  assert.match(html, /<dt lang="ar" dir="rtl"><a href="arabic\/index\.html" hreflang="ar">/);
  assert.match(html, /<dt><a href="german\/index\.html">/);
  assert.match(html, /<dd lang="en-GB" dir="ltr">/);
});
