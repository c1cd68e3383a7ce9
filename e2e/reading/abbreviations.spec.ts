import { test, expect } from 'playwright/test';
import { termFinder } from '../../src/model/term-finder.ts';
import { entries, pathOf, publication } from '../site.ts';

/** Where short forms stay as they are: headings, links and choices are read out alone, code and data are quoted. */
const LEFT_ALONE =
  ':is(h1, h2, h3, h4, a, code, pre, .discrepancy-title, .claims, .timeline, .key-figures, .meaning, select)';

test('the first use of a short form on a page is marked with what it stands for, and only that', async ({
  page,
}) => {
  const { pattern, termFor } = termFinder(publication.terms);
  expect(pattern).toBeDefined();
  for (const entry of entries) {
    await page.goto(pathOf(entry));
    const texts = await page.locator('.prose').evaluate((prose, leftAlone) => {
      const found: { text: string; expansion: string | undefined }[] = [];
      const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent || parent.closest(leftAlone)) continue;
        found.push({ text: walker.currentNode.textContent ?? '', expansion: parent.closest('abbr')?.title });
      }
      return found;
    }, LEFT_ALONE);
    const seen = new Set<string>();
    for (const { text, expansion } of texts)
      for (const [written] of text.matchAll(pattern ?? /$^/g)) {
        const term = termFor(written);
        const wanted = term && !seen.has(term.term) ? term.expansion : undefined;
        expect.soft(expansion, `${written} in ${entry.file}: ${text}`).toBe(wanted);
        if (term) seen.add(term.term);
      }
    await expect(page.locator(`main ${LEFT_ALONE} abbr`)).toHaveCount(0);
  }
});

test('the glossary explains every term and says where it is used', async ({ page }) => {
  await page.goto('glossary.html');
  for (const { term, expansion } of publication.terms) {
    const section = page
      .locator('.glossary > section')
      .filter({ has: page.getByRole('heading', { name: term, exact: true }) });
    await expect(section).toContainText(expansion);
  }
});
