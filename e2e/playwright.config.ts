import { defineConfig } from 'playwright/test';
import { findBrowser } from './browser.ts';

const port = Number(process.env['PORT']) || 4381;

/** The tests of the built site, in a real browser, over http and from disk. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // On a shared machine a browser misses a moment now and then. A test that passes only the second time is
  // listed as flaky; one that fails twice has failed.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  // `npm test` counts from a file; JSON on the screen is for nobody.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['dot'], ['json']] : 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
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
