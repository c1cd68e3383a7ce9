import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../src/commands/find-browser.ts';
import { missingEngines } from './browsers/engines.ts';

/** `npm test`: every check in turn, also after one has failed, and the sum of them last. */
const results = mkdtempSync(join(tmpdir(), 'results-'));
let passed = 0;
let failed = 0;

/** Runs a script of package.json, with more words for its command. */
function step(name: string, script: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function count(good: number, bad: number): void {
  passed += good;
  failed += bad;
}

const single = (ok: boolean) => {
  count(ok ? 1 : 0, ok ? 0 : 1);
};

single(step('types', 'types'));
single(step('lint and format', 'lint'));
unit();
single(step('faults', 'test:faults', ['--quick']));
const built = step('build', 'build');
single(built);
if (built) endToEnd();

rmSync(results, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function unit(): void {
  const report = join(results, 'unit.tap');
  const reporters = [
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const ok = step('unit tests', 'test:unit', reporters);
  const tap = readFileSync(report, 'utf8');
  const number = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const bad = number('fail') + number('cancelled');
  if (!ok) console.log(tap);
  count(number('pass'), ok ? bad : Math.max(bad, 1));
}

function endToEnd(): void {
  const report = join(results, 'end-to-end.json');
  for (const engine of missingEngines()) console.log(`\nNot tested, because not found: ${engine}`);
  const ok = step('end to end', 'test:e2e', [], {
    CHROMIUM_PATH: findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number };
  };
  count(stats.expected, ok ? stats.unexpected : Math.max(stats.unexpected, 1));
}
