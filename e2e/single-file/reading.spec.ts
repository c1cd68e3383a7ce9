import { readFileSync, statSync } from 'node:fs';
import { expect } from 'playwright/test';
import { addressOf } from '../../src/model/site/addresses/addresses.ts';
import { anchorOf } from '../../src/editions/single-file/anchors.ts';
import { address, entries, html, publication, test } from './file.ts';

test('the contents of the single file lead to every entry, and each shows alone with its title', async ({
  page,
}) => {
  await page.goto(address);
  // In one visit to the page: by hand, so many links take a minute.
  const seen = await page.evaluate(
    async (places) => {
      const follow = async (selector: string) => {
        const there = new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true });
        });
        document.querySelector<HTMLElement>(selector)?.click();
        await there;
        await new Promise(requestAnimationFrame);
      };
      const all = [];
      for (const place of places) {
        await follow(`[id="/"] a[href="#${place}"]`);
        const shown = [...document.querySelectorAll('main > *')].filter((part) => part.checkVisibility());
        all.push({
          shown: shown.length,
          focused: document.activeElement?.textContent,
          title: document.title,
        });
        await follow('nav a[href="#/"]');
      }
      return all;
    },
    entries.map((entry) => anchorOf(addressOf(entry))),
  );
  expect(seen).toEqual(
    entries.map(({ data: { title } }) => ({
      shown: 1,
      focused: title,
      title: `${title} – ${publication.site.title}`,
    })),
  );
});

test('every link inside the single file leads to something, and no id stands twice', async ({ page }) => {
  await page.goto(address);
  // The drawings are there, of the whole timeline, too.
  for (const [part, drawing] of [
    ['/timeline', '.drawn .lane a'],
    ['/lineage', '.lineage a'],
    ['/figures-compared', '.value-bar a'],
  ] as const)
    expect(await page.locator(`[id="${part}"]`).locator(drawing).count(), part).toBeGreaterThan(5);
  const { ids, targets, others } = await page.evaluate(() => {
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    return {
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      targets: links.filter((link) => link.startsWith('#')).map((link) => link.slice(1)),
      others: links.filter((link) => !/^(#|https?:|mailto:)/.test(link)),
    };
  });
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(others).toEqual([]);
});

test('in the single file a citation leads to its source, and back leads to the place that was read', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByRole('link', { name: 'Contents' }).click();
  const [initiative] = publication.initiatives;
  if (!initiative) throw new Error('The publication has no initiative.');
  await page.locator(`[id="/"] a[href="#${anchorOf(addressOf(initiative))}"]`).click();
  const citation = page.locator('main > article:visible a[href^="#s"]').last();
  await citation.scrollIntoViewIfNeeded();
  const id = (await citation.getAttribute('href'))?.slice(1) ?? '';
  await expect(citation).toHaveAccessibleName(/^Source \d+: ./);
  const before = await page.evaluate(() => scrollY);
  await citation.click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await page.goBack();
  await expect(citation).toBeInViewport();
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(50);
  await page.goForward();
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
});

test('an address of a section opens the single file there, and an unknown one opens the contents', async ({
  page,
}) => {
  const section = /<h3 id=(\/initiatives\/[^ >]+)>/.exec(html)?.[1] ?? '';
  await page.goto(`${address}#${section}`);
  await expect(page.locator(`[id="${section}"]`)).toBeInViewport();
  await page.goto('about:blank');
  await page.goto(`${address}#/no/such%zzpage`);
  await expect(page.getByRole('heading', { level: 2, name: 'Contents' })).toBeVisible();
});

test('in the single file the skip link leads to the text and leaves the page that shows', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
  await page.getByRole('link', { name: 'Skip to main content' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'Sources' })).toBeVisible();
});

test('without script all pages of the single file follow one another in the order of the contents', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const listed = await page
    .locator('[id="/"] .groups a')
    .evaluateAll((links) => links.map((link) => link.textContent));
  const titles = await page
    .locator('main > article h2')
    .evaluateAll((headings) => headings.map((h) => h.textContent));
  expect(titles).toEqual(['Contents', ...listed]);
  expect(listed).toEqual(expect.arrayContaining(entries.map((entry) => entry.data.title)));
  await expect(page.locator('main > article:visible')).toHaveCount(titles.length);
  await expect(page.getByRole('search')).toBeHidden();
  await context.close();
});

test('the single file says of every source where it is cited', async ({ page }) => {
  await page.goto(`${address}#/sources`);
  const uncited = page.locator('ol.bibliography > li:not(:has(.cited-in))');
  await expect(uncited).toHaveCount(0);
  const [briefing] = publication.briefings;
  if (!briefing) throw new Error('The publication has no briefing.');
  // Nor does it say so of anything else that pages lead to.
  for (const place of ['lineage', anchorOf(addressOf(briefing)).slice(1)]) {
    await page.goto(`${address}#/${place}`);
    await expect(page.locator('main > article:visible')).toHaveCount(1);
    await expect(page.locator('main > article:visible .cited-in')).toHaveCount(0);
  }
  // What was found stands first.
  await expect(page.locator('main > article:visible h3').first()).toHaveText('What was found');
});

test('the policy of the single file allows nothing but itself', () => {
  const policy = /http-equiv=Content-Security-Policy content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'self'|unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test('the single file says first whose it is, of when, and what was found; and what it cannot do', async ({
  page,
}) => {
  await page.goto(address);
  const shown = page.locator('main > article:visible');
  await expect(shown.locator('header')).toContainText(`${publication.site.publisher}. The edition of `);
  await expect(shown.locator('header + section li')).toHaveText(
    publication.briefings[0]?.data.findings.map(({ text }) => text) ?? [],
  );
  await page.getByText('Its limits').click();
  await expect(page.locator('.about li').first()).toContainText('JavaScript');
  expect(statSync(new URL(address)).size).toBeLessThan(1_500_000);
});

test('a page of the single file says how it is cited, and gives it to reference managers', async ({
  page,
}) => {
  const [briefing] = publication.briefings;
  if (!briefing) throw new Error('The publication has no briefing.');
  const anchor = anchorOf(addressOf(briefing));
  await page.goto(`${address}#${anchor}`);
  const shown = page.locator('main > article:visible');
  await shown.getByText('Cite this page').click();
  const text = shown.locator('.cite p');
  await expect(text).toContainText(`${publication.site.publisher}. “${briefing.data.title}.”`);
  await expect(text).toContainText(
    publication.site.url ?? new RegExp(`a copy\\.html#${anchor}, read from a copy with checksum \\w{7}\\.`),
  );
  await expect(text).toContainText(/Accessed \d+ \S+ \d{4}\.$/);
  for (const [name, ...parts] of [
    ['BibTeX', `@misc{${publication.site.name}--briefings--${briefing.slug}`, 'urldate = {20'],
    ['RIS', 'TY  - ELEC', `TI  - ${briefing.data.title}`],
    ['CSL-JSON', `"number": "${briefing.data.reference}"`, `"publisher": "${publication.site.publisher}"`],
  ] as const) {
    const waiting = page.waitForEvent('download');
    await shown.getByRole('link', { name: `Download as ${name}` }).click();
    const content = readFileSync(await (await waiting).path(), 'utf8');
    for (const part of parts) expect(content).toContain(part);
  }
});

test('what links and citations lead to is looked at in place in the single file', async ({ page }) => {
  await page.goto(address);
  const entry = entries.find(
    ({ body, collection }) => collection === 'initiatives' && /\]\(\.\.?\//.test(body),
  );
  if (!entry) throw new Error('No initiative links to another page.');
  await page.evaluate((place) => (location.hash = place), anchorOf(addressOf(entry)));
  const shown = page.locator('.preview');
  const link = page.locator(`[id="${anchorOf(addressOf(entry))}"] .prose p a[href^="#/"]`).first();
  const place = ((await link.getAttribute('href')) ?? '').slice(1);
  const other = entries.find((one) => place.startsWith(anchorOf(addressOf(one))));
  await link.hover();
  await expect(shown).toContainText(other?.data.summary ?? place);
  await page.keyboard.press('Escape');
  const citation = page.locator(`[id="${anchorOf(addressOf(entry))}"] a[href^="#s"]`).first();
  const source = page
    .locator((await citation.getAttribute('href')) ?? '')
    .locator('a')
    .first();
  await citation.hover();
  await expect(shown).toContainText((await source.textContent()) ?? '');
  await expect(shown.getByRole('link', { name: 'In the list of sources' })).toBeVisible();
});
