import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptIn } from '../../text/encoding/code-units.ts';
import { publication } from '../../testing/publication-samples.ts';
import { LARGE } from '../language/large.ts';
import { buildIndex } from './build-index.ts';
import { programFor } from '../language/programs.ts';
import { indexScripts } from './write.ts';

/** @returns the scripts of so many pages of each language, by the files that each hands over, facets and lists only */
async function scriptsOf(count: number, languages = ['en']): Promise<string[][]> {
  const pages = languages.flatMap((language) =>
    Array.from({ length: count }, (_, number) => ({
      path: `${language}${number}.html`,
      html: `<html lang="${language}"><body data-pagefind-body><h1>Records</h1><p data-pagefind-filter="kind">${language}</p><p data-pagefind-filter="type">Fund</p>`,
    })),
  );
  const scripts = indexScripts(await buildIndex(pages, [], publication({})));
  return [...scripts.values()]
    .map((make) => [
      ...scriptIn(make()).matchAll(/register\("(?:filter\/|pagefind\.)?(\w+)_\w+\.(pf_meta|pf_filter)"/g),
    ])
    .map((handed) => handed.map((found) => found.slice(1).join(' ')))
    .filter((handed) => handed.length);
}

test('in small publications the list of each language brings its facets', async () => {
  const brought = (language: string) => [
    `${language} pf_meta`,
    `${language} pf_filter`,
    `${language} pf_filter`,
  ];
  assert.deepEqual(await scriptsOf(2), [brought('en')]);
  assert.deepEqual((await scriptsOf(2, ['en', 'de'])).sort(), [brought('de'), brought('en')]);
});

test('in large ones each facet is a file of its own', async () => {
  assert.deepEqual((await scriptsOf(LARGE)).sort(), [['en pf_filter'], ['en pf_filter'], ['en pf_meta']]);
});

test('pages know the program of their language before there is an index', async () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const short = letters.flatMap((first) => letters.map((second) => first + second));
  const languages = [...short, 'en-GB', 'de-AT', 'zh-Hant', 'arz'];
  const pages = languages.map((language) => ({
    path: `${language}.html`,
    html: `<html lang="${language}"><body data-pagefind-body><h1>Records</h1>`,
  }));
  const scripts = indexScripts(await buildIndex(pages, [], publication({})));
  assert.deepEqual(
    [...scripts.keys()].filter((path) => path.startsWith('wasm.')).sort(),
    [...new Set(languages.map((language) => `${programFor(language)}.js`))].sort(),
  );
});
