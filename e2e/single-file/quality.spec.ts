import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate/node';
import { expect } from 'playwright/test';
import { addressOf } from '../../src/model/addresses.ts';
import { placeOf } from '../../src/editions/single-file/anchors.ts';
import { address, html, publication, test } from './file.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const samples = [
  publication.briefings,
  publication.initiatives,
  publication.organisations,
  publication.pages,
].map(([entry]) => (entry ? placeOf(addressOf(entry)) : '/'));

for (const fragment of ['/', '/sources', '/glossary', '/timeline', 'search?q=login', ...samples])
  for (const width of [320, 1280])
    test(`axe finds nothing on #${fragment}, which fits into ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${address}#${fragment}`);
      if (fragment.startsWith('search')) await expect(page.getByRole('status')).toContainText('found');
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .withTags(TAGS)
          .exclude('main > [hidden]')
          // The sources are alike, and axe takes long with hundreds of them.
          .exclude('.bibliography > li:nth-child(n + 20)')
          .analyze();
        const lines = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.length} times, first ${nodes[0]?.html ?? 'nowhere'}`,
        );
        expect.soft(lines, colorScheme).toEqual([]);
      }
    });

test('it is valid HTML', async () => {
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
