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
  await page.goto('index.html');
  for (const entry of entries) {
    const { texts, misplaced } = await page.evaluate(
      async ({ path, leftAlone }) => {
        // As the browser parses pages, without opening each.
        const parsed = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
        const [prose, ...more] = parsed.querySelectorAll('.prose');
        if (!prose || more.length) throw new Error(`${path} has not one text.`);
        const found: { text: string; expansion: string | undefined }[] = [];
        const walker = parsed.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (!parent || parent.closest(leftAlone)) continue;
          found.push({
            text: walker.currentNode.textContent ?? '',
            expansion: parent.closest('abbr')?.title,
          });
        }
        return {
          texts: found,
          misplaced: parsed.querySelectorAll(`main ${leftAlone} abbr`).length,
        };
      },
      { path: pathOf(entry), leftAlone: LEFT_ALONE },
    );
    const seen = new Set<string>();
    for (const { text, expansion } of texts)
      for (const [written] of text.matchAll(pattern ?? /$^/g)) {
        const term = termFor(written);
        const wanted = term && !seen.has(term.term) ? term.expansion : undefined;
        expect.soft(expansion, `${written} in ${entry.file}: ${text}`).toBe(wanted);
        if (term) seen.add(term.term);
      }
    expect.soft(misplaced, entry.file).toBe(0);
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
