import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { explainProblem } from '../authoring/problem-guide.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

/** The command as an author runs it, on a small publication of one's own. */
const COMMAND = join(import.meta.dirname, 'check.ts');
const BASE = join(import.meta.dirname, '../publication/fixtures/_base');

let content: string;
let page: string;
let text: string;
before(() => {
  content = temporaryFolder('content-');
  cpSync(BASE, content, { recursive: true });
  page = join(content, 'pages/about.md');
  text = readFileSync(page, 'utf8');
});

function start(args: string[], environment: NodeJS.ProcessEnv = {}, cwd = content) {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd,
    env: {
      ...process.env,
      FORCE_COLOR: undefined,
      NO_COLOR: undefined,
      CONTENT_DIR: content,
      ...environment,
    },
  });
  let output = '';
  let report = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (report += part));
  return { child, said: () => ({ output, report }) };
}

async function run(args: string[], environment?: NodeJS.ProcessEnv) {
  const { child, said } = start(args, environment);
  await once(child, 'close');
  return { code: child.exitCode, ...said() };
}

const WARNING = '\n## Again\n\nText.\n\n## Again\n\nText.\n';
const ERROR = '\n## Again\n\nSee [nothing](../initiatives/nothing.md).\n';

describe('the exit code says whether the content can be published', () => {
  const cases: [behaviour: string, added: string, args: string[], code: number, says: string][] = [
    ['all is well', '', [], 0, 'No problems found in 10 files.'],
    ['warnings alone let it pass', WARNING, [], 0, '1 warning in 1 file.'],
    ['warnings stop it if so wished', WARNING, ['--strict'], 1, '1 error in 1 file.'],
    ['an error stops it', ERROR, [], 1, '1 error in 1 file.'],
    ['the command is misspelt', '', ['--stric'], 2, '--strict'],
    ['the format does not exist', '', ['--format', 'xml'], 2, 'There is no format xml.'],
  ];
  for (const [behaviour, added, args, code, says] of cases)
    test(behaviour, async () => {
      writeFileSync(page, text + added);
      const result = await run(args);
      assert.equal(result.code, code, result.report);
      assert.ok(result.report.includes(says), result.report);
    });
});

test('a problem is explained by its name, as the page in the guide does', async () => {
  const known = await run(['--explain', 'broken-link']);
  assert.equal(known.code, 0, known.report);
  assert.equal(known.output, `${explainProblem('broken-link')}\n`);
  const misspelt = await run(['--explain', 'broken-links']);
  assert.equal(misspelt.code, 2);
  assert.ok(
    misspelt.report.startsWith('There is no problem called broken-links. Did you mean `broken-link`?\n'),
    misspelt.report,
  );
});

test('a report has colours only where they are shown', async () => {
  writeFileSync(page, text + ERROR);
  const plain = await run([]);
  assert.ok(plain.report.startsWith('error broken-link  pages/about.md:11:15\n'), plain.report);
  const coloured = await run([], { FORCE_COLOR: '1' });
  assert.match(coloured.report, /^\x1b\[31m/);
});

test('programs read the standard output', async () => {
  writeFileSync(page, text + ERROR);
  const json = await run(['--format', 'json']);
  assert.equal((JSON.parse(json.output) as { errors: number }).errors, 1);
  assert.equal(json.report, '');
  const github = await run(['--format', 'github']);
  assert.match(github.output, /^::error file=pages\/about\.md,line=11,col=15,title=broken-link::/);
  assert.equal(github.code, 1);
});

describe('a watched folder', () => {
  /** @returns a function that waits for words in what the command says next */
  function watched(args: string[] = []) {
    const { child, said } = start(['--watch', ...args], {}, tmpdir());
    let read = 0;
    const next = async (words: string) => {
      const heard = () => said().output + said().report;
      while (!heard().slice(read).includes(words))
        await Promise.race([once(child.stderr, 'data'), once(child.stdout, 'data')]);
      read = heard().length;
    };
    const stop = async () => {
      child.kill();
      await once(child, 'close');
      return said();
    };
    return { next, stop };
  }

  test('is checked again after each change', async () => {
    writeFileSync(page, text);
    const { next, stop } = watched();
    await next('No problems found');
    writeFileSync(page, text + ERROR);
    await next('1 error in 1 file.');
    await stop();
  });

  test('is reported to programs in one line a time', async () => {
    writeFileSync(page, text);
    const { next, stop } = watched(['--format', 'json']);
    await next('"errors":0');
    writeFileSync(page, text + ERROR);
    await next('"errors":1');
    const { output } = await stop();
    const reports = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { errors: number });
    assert.deepEqual(
      reports.map(({ errors }) => errors),
      [0, 1],
    );
  });

  test('may be away at the start and later, and is followed when it is back', async () => {
    const away = `${content}-away`;
    writeFileSync(page, text);
    renameSync(content, away);
    const { next, stop } = watched();
    await next('There is no content folder here.');
    renameSync(away, content);
    await next('No problems found');
    renameSync(content, away);
    await next('There is no content folder here.');
    renameSync(away, content);
    await next('No problems found');
    writeFileSync(page, text + ERROR);
    await next('1 error in 1 file.');
    await stop();
  });
});
