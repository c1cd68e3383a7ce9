import { HtmlValidate } from 'html-validate/node';
import { expect } from 'playwright/test';
import { addressOf } from '../../src/model/site/addresses/addresses.ts';
import { anchorOf } from '../../src/editions/single-file/anchors.ts';
import { COLOURS, findViolations, leaveFewAlike } from '../accessibility/find-violations.ts';
import { widthOf } from '../site.ts';
import { address, html, publication, test } from './file.ts';

const samples = [
  publication.briefings,
  publication.initiatives,
  publication.organisations,
  publication.pages,
].map(([entry]) => (entry ? anchorOf(addressOf(entry)) : '/'));

/** Its pages are the site's, which have tests of their own. */
for (const fragment of ['/', '/sources', '/glossary', '/timeline', 'search?q=login', ...samples])
  test(`axe finds nothing in the single file on #${fragment}, which fits into 320 and 1280 pixels`, async ({
    page,
  }) => {
    test.slow(true, 'axe takes its time');
    await page.setViewportSize({ width: 320, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${address}#${fragment}`);
    if (fragment.startsWith('search')) await expect(page.getByRole('status')).toContainText('found');
    expect.soft(await widthOf(page)).toBe(320);
    await leaveFewAlike(page);
    expect.soft(await findViolations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findViolations(page, { rules: COLOURS }), 'dark').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await widthOf(page)).toBe(1280);
    expect.soft(await findViolations(page), 'wide').toEqual([]);
  });

test('the single file is valid HTML', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // What the standard lets be left out is left out, for one file to be small.
      'attr-quotes': 'off',
      'no-implicit-close': 'off',
      'prefer-tbody': 'off',
      // Ids are the paths of pages, so that none can stand twice.
      'valid-id': ['error', { relaxed: true }],
      'long-title': 'off',
    },
  });
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  const lines = messages.map(
    ({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'the document'})`,
  );
  expect([...new Set(lines)]).toEqual([]);
});
