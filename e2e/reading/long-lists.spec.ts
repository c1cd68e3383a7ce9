import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from 'playwright/test';
import { findViolations } from '../accessibility/find-violations.ts';
import { build, copyOfContent } from '../problems/build.ts';

/** More sources and terms than one page holds. */
const MANY = 520;
const numbers = Array.from({ length: MANY }, (_number, index) => index);
const letterOf = (index: number) => String.fromCharCode(65 + (index % 26));
const termOf = (index: number) => `${letterOf(index)}QX${index}`;

test.describe.configure({ mode: 'serial' });

let { output, sources } = { output: '', sources: 0 };
const at = (path: string) => pathToFileURL(join(output, path)).href;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const copy = copyOfContent();
  ({ output } = copy);
  const file = join(copy.content, 'sources.json');
  const glossary = join(copy.content, 'glossary.yaml');
  const added = numbers.map((index) => ({
    id: `made-${index}`,
    type: 'report',
    title: `Report ${index}`,
    author: [{ literal: `${letterOf(index)}ee body ${index}` }],
  }));
  const all = [...(JSON.parse(readFileSync(file, 'utf8')) as object[]), ...added];
  writeFileSync(file, JSON.stringify(all));
  sources = all.length;
  const terms = numbers.map(
    (index) => `- term: ${termOf(index)}\n  expansion: ${letterOf(index)} thing ${index}\n`,
  );
  writeFileSync(glossary, readFileSync(glossary, 'utf8') + terms.join(''));
  const text = numbers.map((index) => `The ${termOf(index)} was counted [@made-${index}].`);
  writeFileSync(
    join(copy.content, 'initiatives/great-count.md'),
    `---\ntitle: The great count\nsummary: All was counted.\nupdated: 2031-05-01\nkind: review\nstatus: closed\n---\n\n${text.join('\n\n')}\n`,
  );
  writeFileSync(
    join(copy.content, 'initiatives/recount.md'),
    '---\ntitle: The recount\nsummary: One was counted again.\nupdated: 2031-05-01\nkind: review\nstatus: closed\n---\n\nSo it was [@made-29].\n',
  );
  const { code, report } = await build(copy.content, output);
  expect(code, report).toBe(0);
});

const sectionsOf = (page: Page, title: string) =>
  page.getByRole('navigation', { name: `Sections: ${title}` });

test.describe('without script, from disk', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation leads to its source in the section that holds it', async ({ page }) => {
    await page.goto(at('initiatives/great-count.html'));
    // Where no other page cites it, there is nowhere to go.
    await expect(page.locator('#source-made-30').getByText('Where else it is cited')).toHaveCount(0);
    await page.locator('#source-made-29').getByRole('link', { name: 'Where else it is cited' }).click();
    await expect(page).toHaveURL(`${at('browse/sources-d.html')}#source-made-29`);
    const source = page.locator('#source-made-29');
    await expect(source).toContainText('Dee body 29. Report 29');
    await expect(source.getByRole('link', { name: 'The great count' })).toBeVisible();
    await expect(source.getByRole('link', { name: 'The recount' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources: D');
  });

  test('sections lead to each other and to the list, which leads to all', async ({ page }) => {
    await page.goto(at('browse/sources-d.html'));
    const sections = sectionsOf(page, 'Sources');
    await expect(sections.locator('[aria-current=page]')).toHaveText('D');
    const steps = page.getByRole('navigation', { name: 'Previous and next' });
    await expect(steps.getByRole('link')).toHaveText(['Previous C', 'Next E']);
    await steps.getByRole('link', { name: 'Next E' }).click();
    await expect(page).toHaveURL(at('browse/sources-e.html'));
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Sources' }).click();
    await expect(page).toHaveURL(at('sources.html'));
    await expect(sections.locator('[aria-current]')).toHaveCount(0);
    await expect(sections.getByRole('link')).toHaveCount(26);
    await page.getByRole('main').getByRole('listitem').getByRole('link', { name: 'Z' }).last().click();
    await expect(page.locator('.bibliography > li')).toHaveCount(20);
  });
});

async function followAnswer(page: Page): Promise<void> {
  const answers = page.getByRole('list', { name: 'Direct answers' });
  await expect(answers).toContainText(termOf(30));
  await answers.getByRole('link').first().click();
}

test('the search leads to a term in the section of the glossary that holds it', async ({ page }) => {
  await page.goto(`${at('search.html')}?q=${termOf(30)}`);
  await followAnswer(page);
  await expect(page).toHaveURL(new RegExp(`browse/glossary-e\\.html.*#term-eqx30$`));
  await page.goto(at('search.html'));
  await page.getByRole('search').getByRole('combobox').fill(termOf(31));
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toContainText('F thing 31');
});

test('the single file has each list whole, and its search leads into it', async ({ page }) => {
  const [name = ''] = readdirSync(join(output, 'download')).filter((file) => file.endsWith('.html'));
  await page.goto(`${at(`download/${name}`)}#/sources`);
  const lists = page.locator('[id="/sources"] .bibliography');
  await expect(lists).toHaveCount(1);
  await expect(lists.locator('> li')).toHaveCount(sources);
  await page.goto(`${at(`download/${name}`)}#search?q=${termOf(30)}`);
  await followAnswer(page);
  await expect(page.locator('[id="/glossary"]')).toBeVisible();
  await expect(page.locator('[id="/glossary/term-eqx30"]')).toBeInViewport();
});

test('axe finds nothing on a section, nor on the page that leads to the sections', async ({ page }) => {
  for (const path of ['browse/sources-d.html', 'sources.html', 'browse/glossary-d.html']) {
    await page.goto(at(path));
    expect.soft(await findViolations(page), path).toEqual([]);
  }
});
