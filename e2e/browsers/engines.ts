import { existsSync, globSync } from 'node:fs';
import { firefoxReader } from './firefox.ts';
import type { Reader } from './reader.ts';
import { webkitReader } from './webkit.ts';

/** An engine other than Chromium's, and how to get a reader at it where it is installed. */
export interface Engine {
  name: string;
  /** What to install where it was not found. */
  needs: string;
  /** Whether its driver passes on what the console says. */
  hasConsole: boolean;
  open?: () => Promise<Reader>;
}

const first = (...patterns: string[]) =>
  patterns
    .flatMap((pattern) => (/[*]/.test(pattern) ? globSync(pattern) : pattern))
    .find((path) => existsSync(path));

const firefox =
  process.env['FIREFOX_PATH'] ??
  first(
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

const driver = first('/usr/bin/WebKitWebDriver');
const browser = first(
  '/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
  '/usr/lib/webkit2gtk-4.*/MiniBrowser',
  '/usr/lib{,64,exec}/webkit2gtk-4.*/MiniBrowser',
);
const display = first('/usr/bin/Xvfb');

export const engines: Engine[] = [
  {
    name: 'Firefox',
    needs: 'firefox-esr',
    hasConsole: true,
    open: firefox ? () => firefoxReader(firefox) : undefined,
  },
  {
    name: 'WebKit',
    needs: 'webkit2gtk-driver, MiniBrowser and xvfb',
    hasConsole: false,
    open: driver && browser && display ? () => webkitReader({ driver, browser, display }) : undefined,
  },
];

/** @returns one line for each engine that was not found */
export const missingEngines = (): string[] =>
  engines.flatMap(({ name, needs, open }) => (open ? [] : [`${name} (install ${needs})`]));
