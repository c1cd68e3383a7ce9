import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Chromium without a window of its own, which lays out and runs pages alike in half the processor's time. */
const WINDOWLESS = 'chromium-headless-shell';

/** Where Chromium and its relatives usually lie. */
const USUAL = {
  linux: [
    WINDOWLESS,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ].map((name) => `/usr/bin/${name}`),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
} as Partial<Record<NodeJS.Platform, string[]>>;

/**
 * Finds a browser of the Chromium family: `CHROMIUM_PATH`, an installed one, Playwright's own; else
 * installs one: Playwright's, or Debian's where this is root on Debian.
 * @returns its path
 * @throws if there is none and none can be installed
 */
export function findBrowser(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (!works(given)) throw new Error(`CHROMIUM_PATH names no browser that can be run: ${given}`);
    return given;
  }
  const find = () => [...(USUAL[process.platform] ?? []), chromium.executablePath()].find(works);
  return find() ?? install(find);
}

/** Some systems keep a file of that name that only says how to install the browser. */
const works = (path: string) =>
  existsSync(path) &&
  (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0);

function install(find: () => string | undefined): string {
  console.log('No browser found; installing one.');
  run('playwright', ['install', 'chromium']);
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', WINDOWLESS, 'fonts-liberation']);
  }
  const installed = find();
  if (installed) return installed;
  throw new Error('No browser: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.');
}

const run = (command: string, args: string[]) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
