import { expect, type Locator, type Page } from 'playwright/test';
import { open, searchPath } from '../site.ts';

/** The parts of the search page, by the names that readers of any sense get. */
export class SearchPage {
  readonly page: Page;
  readonly box: Locator;
  readonly list: Locator;
  readonly results: Locator;
  readonly status: Locator;
  readonly facets: Locator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.getByRole('searchbox');
    this.list = page.getByRole('list', { name: 'Search results' });
    this.results = this.list.locator('> li');
    this.status = page.getByRole('status');
    this.facets = page.getByLabel('Narrow the results');
  }

  /** Opens the page with a query in its address and waits for the answer. */
  async open(query: string, facets: Record<string, string> = {}): Promise<void> {
    await open(this.page, searchPath(query, facets));
  }

  /** Types a query and waits for the answer to it. */
  async ask(query: string): Promise<void> {
    await this.box.fill(query);
    await expect(this.status).toContainText(`for “${query}”`);
  }

  /** The titles of the results shown. */
  titles(): Promise<string[]> {
    return this.results.getByRole('heading', { level: 2 }).allInnerTexts();
  }

  /** Ticks or unticks a value of a facet, opening the facet where it is closed. */
  async choose(facet: string, value: string): Promise<void> {
    const group = this.facets.locator('details').filter({ has: this.page.getByText(facet) });
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    await group.getByRole('checkbox', { name: value }).click();
  }

  /** Waits until so many pages are said to be found. */
  async expectCount(count: number): Promise<void> {
    await expect(this.status).toHaveText(new RegExp(`^${count} pages? found`));
    await expect(this.results).toHaveCount(Math.min(count, 10));
  }
}
