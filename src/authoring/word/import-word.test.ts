import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import { inspect } from '../../publication/load-publication.ts';
import {
  cell,
  note,
  paragraph,
  picture,
  run,
  styled,
  table,
  wordDocument,
} from '../../testing/word-document.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';

const BASE = join(import.meta.dirname, '../../publication/fixtures/_base');

describe('the command', () => {
  let content = '';
  let file = '';
  beforeEach(() => {
    const folder = temporaryFolder('word-');
    content = join(folder, 'my content');
    file = join(folder, 'Über uns #1 (50%).DOCX');
    cpSync(BASE, content, { recursive: true });
    writeFileSync(
      file,
      wordDocument(
        styled('Title', 'Clean &amp; safe: “harbours”') +
          styled('heading2', 'Where') +
          paragraph(run('In two ports') + note(2) + run('.')) +
          table([cell(paragraph(run('Port')))], [cell(paragraph(run('A')))]) +
          paragraph(picture('png', 'A crane')) +
          styled('caption', 'Figure 1 The crane'),
      ),
    );
  });
  const command = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../../commands/import.ts'), ...words],
      { env: { ...process.env, CONTENT_DIR: content }, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };
  test('writes a page that passes the check once its summary is there, and never over another', () => {
    const { status, stdout, stderr } = command(file);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(
      stdout,
      /Wrote .*pages\/clean-and-safe-harbours\.md\nWrote .*pictures\/uber-uns-1-50-percent-1\.png\n/,
    );
    const page = join(content, 'pages/clean-and-safe-harbours.md');
    const text = readFileSync(page, 'utf8');
    assert.match(text, /^title: .*Clean & safe: “harbours”/m);
    writeFileSync(page, text.replace(/^summary: #.*$/m, 'summary: In a sentence.'));
    const { report, publication } = inspect(content, { drafts: false });
    assert.deepEqual(report.problems, []);
    assert.ok(publication?.pages.some(({ slug }) => slug === 'clean-and-safe-harbours'));
    const before = readdirSync(content, { recursive: true });
    const again = command(file);
    assert.equal(again.status, 1);
    assert.match(again.stderr, /already exists, so nothing was written/);
    assert.deepEqual(readdirSync(content, { recursive: true }), before);
  });
  test('makes a briefing, under a given name, without code', () => {
    assert.equal(command(file, '--as', 'briefing', '--slug', 'ports').status, 0);
    assert.match(readFileSync(join(content, 'briefings/ports.md'), 'utf8'), /^reference: /m);
    assert.ok(existsSync(join(content, 'pictures/ports-1.png')));
  });
  test('says in a line what it cannot do', () => {
    assert.match(command(file, '--as', 'essay').stderr, /“essay” is no kind of page/);
    assert.match(command('old.doc').stderr, /^Save old\.doc as \.docx/);
    assert.equal(command('missing.docx').status, 1);
  });
});
