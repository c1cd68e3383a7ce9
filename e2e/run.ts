import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../src/commands/find-browser.ts';
import { missingEngines } from './browsers/engines.ts';

/**
 * `npm test`: every check, also after one has failed, and the sum of them last. Types and lint are checked
 * beside the unit tests, which take every core once these have ended.
 */
/** What tests leave behind goes with it, also of those that were broken off. */
const temporary = mkdtempSync(join(tmpdir(), 'tests-'));
// Some tests run commands as another user.
chmodSync(temporary, 0o755);
let passed = 0;
let failed = 0;

/**
 * Runs a script of package.json, with more words for its command.
 * @param isAlone whether it may write to the screen as it goes; else all that it says comes when it has ended
 */
async function step(
  name: string,
  script: string,
  {
    args = [],
    env = {},
    isAlone = true,
  }: { args?: string[]; env?: NodeJS.ProcessEnv; isAlone?: boolean } = {},
): Promise<boolean> {
  const title = `\n== ${name}`;
  if (isAlone) console.log(title);
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['inherit', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
    env: {
      ...process.env,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      ...env,
    },
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [status] = (await once(child, 'close')) as [number | null];
  if (!isAlone) console.log(`${title}\n${said.trimEnd()}`);
  return status === 0;
}

function count(good: number, bad: number): void {
  passed += good;
  failed += bad;
}

const single = (ok: boolean) => {
  count(ok ? 1 : 0, ok ? 0 : 1);
};

console.log('\nTypes, lint and unit tests first; what each says comes when it has ended.');
await Promise.all([unit(), typesAndLint()]);
single(await step('faults', 'test:faults', { args: ['--quick'] }));
const built = await step('build', 'build');
single(built);
if (built) await endToEnd();

rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function typesAndLint(): Promise<void> {
  single(await step('types', 'types', { isAlone: false }));
  single(await step('lint and format', 'lint', { isAlone: false }));
}

async function unit(): Promise<void> {
  const report = join(temporary, 'unit.tap');
  const args = [
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  // Each file is a process, and most read the same code: what one has compiled, the next need not.
  const env = { NODE_COMPILE_CACHE: join(temporary, 'compiled') };
  const ok = await step('unit tests', 'test:unit', { args, env, isAlone: false });
  const tap = readFileSync(report, 'utf8');
  const number = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const bad = number('fail') + number('cancelled');
  if (!ok) console.log(tap);
  count(number('pass'), ok ? bad : Math.max(bad, 1));
}

async function endToEnd(): Promise<void> {
  const report = join(temporary, 'end-to-end.json');
  for (const engine of missingEngines()) console.log(`\nNot tested, because not found: ${engine}`);
  const env = { CHROMIUM_PATH: findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const ok = await step('end to end', 'test:e2e', { env });
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number };
  };
  count(stats.expected, ok ? stats.unexpected : Math.max(stats.unexpected, 1));
}
