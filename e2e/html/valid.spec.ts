import { HtmlValidate } from 'html-validate/node';
import { test, expect } from 'playwright/test';
import { pages, readFile } from '../site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Titles are the author's, and the name of the publication follows them; search engines cut, readers do not.
    'long-title': 'off',
    // Files of the site itself need no integrity check, and browsers refuse it on pages opened from disk.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

test('every page is valid HTML', async () => {
  for (const path of pages) {
    const { results } = await validator.validateString(readFile(path));
    const messages = results.flatMap((result) => result.messages);
    const lines = messages.map(
      ({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'the document'})`,
    );
    expect.soft([...new Set(lines)], path).toEqual([]);
  }
});
