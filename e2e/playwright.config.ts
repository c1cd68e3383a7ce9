import { defineConfig } from 'playwright/test';
import { findBrowser } from '../src/commands/find-browser.ts';

const port = Number(process.env['PORT']) || 4381;

/** The tests of the built site, in a real browser, over http and from disk. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  // What is waited for may take a while on a machine that is busy with something else.
  expect: { timeout: 15_000 },
  // `npm test` counts from a file; JSON on the screen is for nobody.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['dot'], ['json']] : 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    // Every test comes with a new browser profile, on which the whole publication would be kept anew. Tests of
    // what a device keeps allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node src/commands/start.ts',
    cwd: '..',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
