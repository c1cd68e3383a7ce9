import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { keptTexts, packTree, unpackTree, type KeptTexts } from './kept-texts.ts';
import { inspect } from '../load-publication.ts';
import { createMemory, saveMemory } from '../read-content.ts';
import { renderChecked } from '../render-checked.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const EXAMPLE = join(import.meta.dirname, '../../authoring/first-publication');
const NAME = `texts-test-${process.pid}`;
const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/vademecum', NAME);

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const content = join(folder, 'content');
after(() => {
  rmSync(folder, { recursive: true });
  rmSync(CACHE, { force: true });
});

/** What a build takes from a check: the report, the publication and all texts. */
async function checked(directory: string, kept: KeptTexts) {
  const memory = createMemory(kept);
  const { report, publication, texts = [] } = inspect(directory, { drafts: false, memory });
  const rendered = publication ? await Array.fromAsync(renderChecked({ texts, directory, kept })) : [];
  saveMemory(memory);
  return { report, publication, rendered };
}

test('a folder that was checked before gets the same report', async () => {
  for (const name of readdirSync(FIXTURES)) {
    const kept = keptTexts();
    const first = await checked(join(FIXTURES, name), kept);
    assert.deepEqual(await checked(join(FIXTURES, name), kept), first, name);
    assert.deepEqual(await checked(join(FIXTURES, name), keptTexts()), first, name);
  }
});

describe('after an edit, all is as if nothing had been kept', () => {
  const edit = (path: string, from: string | RegExp, to: string) => {
    const file = join(content, path);
    const text = readFileSync(file, 'utf8');
    assert.notEqual(text.replace(from, to), text, `${path} has no ${String(from)}`);
    writeFileSync(file, text.replace(from, to));
  };
  const first = (collection: string) => {
    const [name] = readdirSync(join(content, collection)).filter((file) => file.endsWith('.md'));
    assert.ok(name);
    return `${collection}/${name}`;
  };
  const EDITS: Record<string, () => void> = {
    'of front matter': () => {
      edit(first('initiatives'), /^summary: .*$/m, 'summary: Another summary.');
    },
    'of a text': () => {
      edit(first('initiatives'), /\n$/, '\nAnother sentence.\n');
    },
    'of a title that others show': () => {
      edit(first('initiatives'), /^title: .*$/m, 'title: Another title');
    },
    'of the glossary': () => {
      edit('glossary.yaml', /^( *)expansion: .*$/m, '$1expansion: Another expansion');
    },
    'of a source': () => {
      edit('sources.json', /"title": "[^"]*"/, '"title": "Another source"');
    },
    'of the language': () => {
      edit('site.yaml', /^language: .*$|^(?=title:)/m, 'language: fr\n');
    },
    'of the language of a page that others link to': () => {
      edit(first('organisations'), /^(?=title:)/m, 'lang: fr\n');
    },
    'of what a claim cites': () => {
      edit('claims/spring-meeting.yaml', 'speech-2026, audit-2026', 'audit-2026');
    },
    'that takes a page away': () => {
      rmSync(join(content, first('pages')));
    },
  };
  beforeEach(() => {
    rmSync(content, { recursive: true, force: true });
    rmSync(CACHE, { force: true });
    cpSync(EXAMPLE, content, { recursive: true });
    edit(first('pages'), /\n$/, `\nSee [the association](../${first('organisations')}).\n`);
  });
  for (const [name, change] of Object.entries(EDITS))
    test(name, async () => {
      await checked(content, keptTexts(NAME));
      change();
      assert.deepEqual(await checked(content, keptTexts(NAME)), await checked(content, keptTexts()));
    });
  test('and no text is rendered again that shows nothing of it', async () => {
    await checked(content, keptTexts(NAME));
    edit('sources.json', 'First harbours to supply', 'The first harbours to supply');
    const kept = keptTexts(NAME);
    const again = new Set<string>();
    const keep: KeptTexts['keep'] = (file, text) => {
      again.add(file.path);
      kept.keep(file, text);
    };
    await checked(content, { ...kept, keep });
    assert.deepEqual([...again].sort(), [first('initiatives'), first('organisations')]);
  });
});

describe('what was kept', () => {
  const file = { path: 'pages/a.md', text: 'Words' };
  const known = {
    bodyStart: 0,
    fields: { title: 'A' },
    tree: packTree({ type: 'root', children: [] }),
    silent: new Set<string>(),
  };
  beforeEach(() => {
    rmSync(CACHE, { force: true });
    const kept = keptTexts(NAME);
    kept.keep(file, known);
    kept.save([file]);
  });

  test('is there for the next command, for the same text at the same path', () => {
    const found = keptTexts(NAME).of(file);
    assert.deepEqual(found && unpackTree(found), { type: 'root', children: [] });
    assert.equal(keptTexts(NAME).of({ ...file, text: 'Word' }), undefined);
    assert.equal(keptTexts(NAME).of({ ...file, path: 'pages/b.md' }), undefined);
  });

  test('is there for the publications that were worked on last, and gone for others', () => {
    const others = Array.from({ length: 20 }, (_other, index) => `${NAME}-${index}`);
    const before = new Set(readdirSync(dirname(CACHE)));
    for (const name of others) {
      const kept = keptTexts(name);
      kept.keep(file, known);
      kept.save([file]);
    }
    const after = readdirSync(dirname(CACHE));
    assert.ok(after.includes(`${NAME}-19`));
    assert.ok(after.filter((name) => name.startsWith('texts-')).length <= 20);
    for (const name of after) if (!before.has(name)) rmSync(join(dirname(CACHE), name));
  });

  test('is as if it were not there when it is cut off or damaged', () => {
    truncateSync(CACHE, 60);
    assert.equal(keptTexts(NAME).of(file), undefined);
    writeFileSync(CACHE, '');
    assert.equal(keptTexts(NAME).of(file), undefined);
  });

  test('is as if it were not there when another version of the generator has made it', () => {
    const bytes = readFileSync(CACHE).subarray(4);
    const other = serialize({ ...(deserialize(bytes) as object), generator: 'another' });
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(other));
    writeFileSync(CACHE, Buffer.concat([sum, other]));
    assert.equal(keptTexts(NAME).of(file), undefined);
  });
});
