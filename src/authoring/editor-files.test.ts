import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { getLanguageService } from 'yaml-language-server';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { contentDirectory } from '../publication/folder/content-folder.ts';
import { readContentFolder } from '../publication/folder/read-content-folder.ts';
import { schemaFiles, settingsFiles } from './editor-files.ts';
import { WRITTEN, type Written } from './json-schemas.ts';

test('the schemas and settings in the project are those of the code; `npm run editor` writes them anew', () => {
  for (const { path, text } of [...schemaFiles(), ...settingsFiles('content/')])
    assert.equal(readFileSync(path, 'utf8'), text, path);
});

/** The service remembers what it has read by its address. */
let opening = 0;

/** What the YAML extension of VS Code does, with a text as a file of its kind. */
function opened(written: Written, text: string) {
  const schema = pathToFileURL(`.vscode/schemas/${written}.schema.json`).href;
  const uri = `file:///publication/${++opening}.yaml`;
  const service = getLanguageService({
    schemaRequestService: (address: string) => Promise.resolve(readFileSync(new URL(address), 'utf8')),
    workspaceContext: {
      resolveRelativePath: (path: string, resource: string) => new URL(path, resource).href,
    },
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    yamlVersion: '1.2',
    schemas: [{ uri: schema, fileMatch: ['*.yaml'] }],
  });
  const document = TextDocument.create(uri, 'yaml', 1, text.replace('|', ''));
  const position = document.positionAt(Math.max(0, text.indexOf('|')));
  return {
    problems: async () =>
      (await service.doValidation(document, false)).map(({ message }) =>
        typeof message === 'string' ? message : message.value,
      ),
    offers: async () => (await service.doComplete(document, position, false)).items.map(({ label }) => label),
    explains: async () => JSON.stringify((await service.doHover(document, position))?.contents),
  };
}

describe('an editor', () => {
  test('offers the fields', async () => {
    const offered = await opened('initiative', 'title: Gates\n|').offers();
    for (const field of ['summary', 'status', 'asOf']) assert.ok(offered.includes(field), field);
    assert.ok(!offered.includes('title'));
  });
  test('offers the words that a field may hold', async () => {
    const offered = await opened('claims', '- id: A1\n  verdict: |').offers();
    assert.deepEqual(offered.filter((word) => word !== 'record').sort(), [
      'differs',
      'partly',
      'supported',
      'unconfirmed',
    ]);
  });
  test('explains a field', async () => {
    assert.match(await opened('site', 'tag|line: In a line').explains(), /What it is, in a line\./);
  });
  test('marks what does not fit', async () => {
    const problems = await opened('glossary', '- term: EPR\n  expand: electronic patient record').problems();
    assert.match(problems.join('\n'), /expansion/);
    assert.match(problems.join('\n'), /expand\b/);
  });
});

test('an editor marks nothing in content that is right', async () => {
  const kinds = Object.entries(WRITTEN) as [Written, { files: string }][];
  const files = readContentFolder(contentDirectory())?.files ?? [];
  assert.ok(files.length > kinds.length);
  for (const { path, text } of files) {
    const found = kinds.find(
      ([, written]) => /^[a-z]+/.exec(path)?.[0] === /^[a-z]+/.exec(written.files)?.[0],
    );
    assert.ok(found, path);
    const data = /^---\n([^]*?)^---$/m.exec(text)?.[1] ?? text;
    assert.deepEqual(await opened(found[0], data).problems(), [], path);
  }
});
