import { test, expect } from 'playwright/test';
import { pathOf, sample } from '../site.ts';

const kinds = [...Object.values(sample).map(pathOf), 'timeline.html', 'browse/a-z.html'];

test('the list of contents names every section, in the order of the page', async ({ page }) => {
  for (const path of kinds)
    await test.step(path, async () => {
      await page.goto(path);
      const listed = await page
        .getByRole('navigation', { name: 'On this page' })
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1)));
      const sections = await page
        .locator(':is(.answer, .body) :is(h2, h3)[id]:not(#cite-this-page)')
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(listed).toEqual(sections);
    });
});

test('the list of contents marks the section that is being read', async ({ page }) => {
  await page.goto(pathOf(sample.initiative));
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const marked = contents.locator('[aria-current=location]');
  const sections = await contents.locator('> ol > li > a').evaluateAll((links) =>
    links.map((link) => ({
      name: link.textContent,
      top:
        (document.querySelector(link.getAttribute('href') ?? '')?.getBoundingClientRect().top ?? 0) + scrollY,
    })),
  );
  const height = await page.evaluate(() => innerHeight);
  await expect(marked).toHaveText(sections[0]?.name ?? '');
  // The short ones are marked in passing, below.
  const long = sections.filter(({ top }, index) => (sections[index + 1]?.top ?? 0) - top > height);
  expect(long.length).toBeGreaterThan(1);
  for (const { name, top } of [...long, ...long.toReversed()]) {
    await page.evaluate((y) => {
      scrollTo({ top: y + 10, behavior: 'instant' });
    }, top);
    await expect(marked).toHaveText(name);
  }
  const passed = await page.evaluate(async () => {
    const names = new Set<string>();
    scrollTo({ top: 0, behavior: 'instant' });
    for (let y = -1; y < scrollY;) {
      y = scrollY;
      scrollBy({ top: 40, behavior: 'instant' });
      for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      names.add(document.querySelector('[data-contents] [aria-current]')?.textContent ?? '');
    }
    return [...names];
  });
  expect(passed).toEqual(sections.map(({ name }) => name));
});

test('the mark in the list of contents follows slow scrolling too', async ({ page }) => {
  await page.goto(pathOf(sample.initiative));
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const second = contents.locator('> ol > li > a').nth(1);
  const heading = page.locator((await second.getAttribute('href')) ?? '');
  await heading.evaluate(async (element) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    scrollTo({
      top: element.getBoundingClientRect().top + scrollY - innerHeight * 0.36,
      behavior: 'instant',
    });
    while (element.getBoundingClientRect().top > innerHeight * 0.25) {
      scrollBy({ top: 1, behavior: 'instant' });
      await nextFrame();
    }
  });
  await expect(second).toHaveAttribute('aria-current', 'location');
});

test('a heading can be linked to by its sign, which shows when the keyboard reaches it', async ({ page }) => {
  await page.goto(pathOf(sample.initiative));
  const sign = page.getByRole('link', { name: /^Link to/ }).first();
  await sign.focus();
  await expect(sign).toHaveCSS('opacity', '1');
  await sign.press('Enter');
  await expect(page).toHaveURL(/#[\w-]+$/);
});
