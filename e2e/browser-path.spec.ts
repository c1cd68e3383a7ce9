import { writeFileSync } from 'node:fs';
import { test, expect } from 'playwright/test';
import { findBrowser } from '../src/commands/find-browser.ts';

test('a CHROMIUM_PATH that cannot be run is refused with a sentence', ({}, testInfo) => {
  const outputPath = (name: string) => testInfo.outputPath(name);
  const text = outputPath('no-program');
  writeFileSync(text, 'Not a browser.\n');
  const before = process.env['CHROMIUM_PATH'];
  try {
    for (const path of [outputPath('.'), text, outputPath('nothing')]) {
      process.env['CHROMIUM_PATH'] = path;
      expect(findBrowser).toThrow(`CHROMIUM_PATH names no browser that can be run: ${path}`);
    }
  } finally {
    process.env['CHROMIUM_PATH'] = before;
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
  }
});
