import { expect, type Locator, type Page } from 'playwright/test';
import { open, searchPath } from '../site.ts';

/** The parts of the search page, by the names that readers of any sense get. */
export class SearchPage {
  readonly page: Page;
  readonly box: Locator;
  readonly suggestions: Locator;
  readonly list: Locator;
  readonly results: Locator;
  /** The links of rows that answer by themselves. */
  readonly answers: Locator;
  /** How much was found, for those who see it, at once. */
  readonly count: Locator;
  /** The same for those who hear it, once they pause. */
  readonly status: Locator;
  readonly facets: Locator;
  readonly chosen: Locator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.getByRole('search').getByRole('combobox');
    this.suggestions = page.getByRole('listbox', { name: 'Suggestions' });
    this.list = page.getByRole('list', { name: 'Search results' });
    this.results = this.list.locator('> li');
    this.answers = page.getByRole('list', { name: 'Direct answers' }).getByRole('link');
    this.count = page.locator('[data-count]');
    this.status = page.getByRole('status');
    this.facets = page.getByRole('group', { name: 'Narrow the results' });
    this.chosen = page.getByRole('group', { name: 'Chosen filters' }).getByRole('button');
  }

  /** Opens the page with a query in its address and waits for the answer. */
  async open(query: string, facets: Record<string, string> = {}): Promise<void> {
    await open(this.page, searchPath(query, facets));
  }

  /** Types a query and waits for the answer to it. */
  async ask(query: string): Promise<void> {
    await this.box.fill(query);
    await expect(this.page).toHaveTitle(new RegExp(`^${RegExp.escape(query)} – `));
  }

  /** The titles of the results shown. */
  titles(): Promise<string[]> {
    return this.results.getByRole('heading', { level: 2 }).allInnerTexts();
  }

  /** A facet, opened where it is closed. There are none before the first answer. */
  async facet(name: string): Promise<Locator> {
    const heading = this.page.locator('summary', { hasText: new RegExp(`^${name}(?: \\(|$)`) });
    const facet = this.facets.locator('details').filter({ has: heading });
    await expect(facet).toBeVisible();
    if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
    return facet;
  }

  /** Ticks or unticks a value of a facet. */
  async choose(facet: string, value: string): Promise<void> {
    const label = new RegExp(`^${RegExp.escape(value)} \\(`);
    await (await this.facet(facet)).getByRole('checkbox', { name: label }).click();
  }

  /** Waits until so many pages are said to be found. */
  async expectCount(count: number): Promise<void> {
    await expect(this.count).toHaveText(new RegExp(`^${count} pages? found`));
    await expect(this.results).toHaveCount(Math.min(count, 10));
  }
}
