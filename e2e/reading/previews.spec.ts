import { test, expect, type Locator, type Page } from 'playwright/test';
import { addressOf as pageAddress, anchorOfClaim } from '../../src/model/site/addresses/addresses.ts';
import { ENGLISH } from '../../src/interface/catalogues.ts';
import { addressOf } from '../places.ts';
import { collectFaults, entries, folder, pathOf, publication, sample } from '../site.ts';

const path = pathOf(sample.initiative);
const card = (page: Page) => page.getByRole('dialog', { name: /^Source \d+$/ });
const numbers = (page: Page) => page.locator('main .citations > a');
/** What the list says of the source that a number leads to, and how often the page cites it. */
const listed = (page: Page, index: number) =>
  numbers(page)
    .nth(index)
    .evaluate((link: HTMLAnchorElement) => {
      const item = document.getElementById(link.hash.slice(1));
      const title = item?.querySelector('a');
      return {
        number: link.textContent,
        text: item?.querySelector('.reference')?.textContent ?? '',
        url: title?.href ?? '',
        uses: item?.querySelectorAll('.back a[href^="#"]').length ?? 0,
      };
    });
const all = (uses: number) => (uses > 1 ? `All ${uses} on this page` : 'In the list of sources');

const places = [
  ['over http', path],
  ['from disk', `${addressOf(folder)}${path}`],
] as const;

for (const [where, address] of places) {
  test(`a pointer over a citation shows its source, and away from it hides it, ${where}`, async ({
    page,
  }) => {
    const faults = await collectFaults(page);
    await page.goto(address);
    const source = await listed(page, 3);
    await numbers(page).nth(3).hover();
    await expect(card(page)).toContainText(source.text);
    await expect(card(page)).toHaveAccessibleName(`Source ${source.number}`);
    await expect(card(page)).toBeInViewport({ ratio: 1 });
    await expect(card(page).getByRole('link', { name: 'Open' })).toHaveAttribute('href', source.url);
    await card(page).hover();
    await expect(card(page)).toBeVisible();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(card(page)).toHaveCount(0);
    await page.setViewportSize({ width: 360, height: 700 });
    await numbers(page).nth(3).hover();
    await expect(card(page)).toBeInViewport({ ratio: 1 });
    expect(faults).toEqual([]);
  });

  test(`the keyboard reaches what the card of a citation offers, and Escape closes it, ${where}`, async ({
    page,
  }) => {
    await page.goto(address);
    const { uses, number } = await listed(page, 0);
    await numbers(page).first().focus();
    // A script may only pretend that the keyboard was used.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(numbers(page).first()).toBeFocused();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(card(page).getByRole('link', { name: 'Open' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(numbers(page).first()).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(card(page).getByRole('link', { name: all(uses) })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page)).toHaveCount(0);
    const item = page.locator('.sources li:target');
    await expect(item).toHaveAttribute('value', number);
    await expect(item).toBeInViewport();
    await expect(item.locator('[aria-current]')).toHaveAttribute('href', /^#cite-/);
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('a tap on a citation shows its source at the foot of the window; a tap outside or Close hides it', async ({
    page,
  }) => {
    await page.goto(path);
    const source = await listed(page, 3);
    await numbers(page).nth(3).tap();
    await expect(card(page)).toContainText(source.text);
    await expect(card(page)).toBeFocused();
    const box = await card(page).boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(320);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(640, 0);
    await card(page).getByRole('button', { name: 'Close' }).tap();
    await expect(card(page)).toHaveCount(0);
    await expect(numbers(page).nth(3)).toBeFocused();
    await numbers(page).nth(3).tap();
    await expect(card(page)).toBeVisible();
    // The margin, in which nothing leads anywhere.
    await page.touchscreen.tap(2, 20);
    await expect(card(page)).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');
    const { link, entry } = await linkToEntry(page);
    await link.tap();
    const sheet = page.getByRole('dialog', { name: entry.data.title });
    await expect(sheet).toContainText(entry.data.summary);
    await sheet.getByRole('link', { name: 'Open' }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(entry.data.title);
  });

  test('citation numbers are 24 pixels for a finger, and lines stay as high as they are', async ({
    page,
  }) => {
    await page.goto(path);
    const { small, raised } = await page.evaluate(() => {
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('.folds')) folded.open = true;
      const links = [...document.querySelectorAll<HTMLElement>('main .citations > a')];
      const isLarge = (link: HTMLElement) => {
        link.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = link.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        return [-11.5, 11.5].every((step) =>
          [document.elementFromPoint(x + step, y), document.elementFromPoint(x, y + step)].every(
            (hit) => hit === link,
          ),
        );
      };
      const paragraph = document.querySelector<HTMLElement>('.prose p:has(.citations)');
      const before = paragraph?.offsetHeight ?? 0;
      const small = links.filter((link) => !isLarge(link)).map(({ id }) => id);
      for (const link of links) link.style.paddingBlock = '0';
      return { small, raised: before - (paragraph?.offsetHeight ?? 0) };
    });
    expect({ small, raised }).toEqual({ small: [], raised: 0 });
  });
});

/** A link in running text to another entry, with what its card is to say. */
async function linkToEntry(page: Page) {
  for (const link of await page.locator('.prose p a[href*=".html"]').all()) {
    const href = new URL((await link.getAttribute('href')) ?? '', 'http://site/initiatives/').pathname;
    const entry = entries.find((one) => pageAddress(one) === href);
    if (entry) return { link, entry };
  }
  throw new Error('The sample has no link to another entry in its text.');
}

for (const [where, address] of places)
  test(`links to pages, claims and terms are looked at in place, ${where}`, async ({ page }) => {
    const faults = await collectFaults(page);
    await page.goto(address);
    const { link, entry } = await linkToEntry(page);
    const shown = page.locator('.preview');
    await link.hover();
    await expect(shown).toContainText(entry.data.title);
    await expect(shown).toContainText(entry.data.summary);
    await expect(link).toHaveAccessibleDescription(new RegExp(RegExp.escape(entry.data.summary)));
    await page.keyboard.press('Escape');
    await expect(shown).toHaveCount(0);

    const [briefing, claims] = [...publication.claims].find(([, [claim]]) => claim) ?? [];
    const claim = claims?.[0];
    const claimAddress = `../briefings/${briefing ?? ''}.html#${anchorOfClaim(claim?.id ?? '')}`;
    await link.evaluate((one: HTMLAnchorElement, href) => (one.href = href), claimAddress);
    await page.locator('h1').hover();
    await link.hover();
    await expect(shown).toContainText(claim?.text ?? '');
    await expect(shown).toContainText(claim ? ENGLISH.verdicts[claim.verdict] : '');
    await page.keyboard.press('Escape');

    const term = page.locator('main abbr').first();
    const expansion = (await term.getAttribute('title')) ?? '';
    await term.focus();
    await expect(shown).toContainText(expansion);
    await page.keyboard.press('Tab');
    await expect(shown.getByRole('link', { name: 'In the glossary' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(term).toHaveAttribute('title', expansion);

    // The script puts a card beside a part of a drawing, and only there.
    await page.locator('.lane > a').filter({ visible: true }).first().focus();
    await page.keyboard.press('Tab');
    await expect(shown).toHaveCSS('position', 'absolute');
    await term.focus();
    await expect(shown).toContainText(expansion);
    await expect(shown).toHaveCSS('position', 'fixed');
    await page.keyboard.press('Escape');
    expect(faults).toEqual([]);
  });

test('where style sheets cannot put a card beside its link, the script does', async ({ page }) => {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (text: string) => !text.startsWith('position-area') && supports(text);
  });
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('position-area', 'no-area') });
  });
  await page.goto(path);
  const { link } = await linkToEntry(page);
  await link.hover();
  const shown = page.locator('.preview');
  await expect(shown).toHaveCSS('position', 'absolute');
  const [card, line] = [await shown.boundingBox(), await link.boundingBox()];
  expect(Math.abs((card?.y ?? 0) - ((line?.y ?? 0) + (line?.height ?? 0)))).toBeLessThan(2);
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await link.evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
  });
  await link.hover();
  await expect(shown).toBeVisible();
  const [above, below] = [await shown.boundingBox(), await link.boundingBox()];
  expect(Math.abs((above?.y ?? 0) + (above?.height ?? 0) - (below?.y ?? 0))).toBeLessThan(2);
});

for (const height of [256, 360])
  test(`a card is whole in a window that is ${height} pixels high`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height });
    await page.goto(path);
    for (const number of await numbers(page)
      .all()
      .then((all) => all.slice(0, 6))) {
      await number.evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
      });
      await number.hover();
      await expect(card(page)).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
    }
  });

test('the card of a link that is almost as high as the window is whole at its foot', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.goto(path);
  const number = numbers(page).first();
  await number.evaluate((element) => {
    element.style.cssText = 'display: block; block-size: 640px';
    element.scrollIntoView({ block: 'center' });
  });
  await number.hover({ position: { x: 5, y: 20 } });
  await expect(card(page)).toBeInViewport({ ratio: 1 });
});

test('what has the keyboard before the script of the page runs has its card, too', async ({ page }) => {
  let answer: () => void = () => undefined;
  const focused = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/site\.js/, async (route) => {
    await focused;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await numbers(page).first().focus();
  answer();
  await expect(card(page)).toBeVisible();
});

test('the card of a mark at the edge of a drawing ends within the window', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await page.goto('index.html');
  const last = page.locator('.lane > a:last-of-type').filter({ visible: true });
  await last.first().focus();
  await page.keyboard.press('Shift+Tab');
  for (const mark of await last.all()) {
    await mark.focus();
    const { x = 0, width = 0 } = (await page.locator('.preview').boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(900);
  }
});

test('a card looks the same wherever it stands: in a lineage, what is beside its rows is no part of it', async ({
  page,
}) => {
  await page.goto('initiatives/nhsx.html');
  const looks = async (link: Locator) => {
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(link).toHaveAttribute('data-previewed');
    return page.locator('.preview p').evaluateAll((parts) =>
      parts.map((part) => {
        const { padding, lineHeight, fontSize } = getComputedStyle(part);
        return { padding, lineHeight, fontSize };
      }),
    );
  };
  const elsewhere = await looks(page.locator('.succession a').first());
  expect(elsewhere).not.toEqual([]);
  expect(await looks(page.locator('.down .box:last-child > a:first-child').last())).toEqual(elsewhere);
});

test('markup in the title of a source stays text in its card', async ({ page }) => {
  const title = '<img src=x onerror="document.title=1">';
  await page.goto(path);
  await page.evaluate((text) => {
    const link = document.querySelector<HTMLAnchorElement>('main .citations > a');
    const shown = document.getElementById(link?.hash.slice(1) ?? '')?.querySelector('.reference a');
    if (shown) shown.textContent = text;
  }, title);
  await numbers(page).first().hover();
  await expect(card(page)).toContainText(title);
  await expect(card(page).locator('img')).toHaveCount(0);
});

test('the list marks the arrow that leads back to where the reader came from', async ({ page }) => {
  await page.goto(path);
  // The source that is cited most often has the most arrows.
  const most = page
    .locator('.sources li')
    .filter({ has: page.locator('.back a[href^="#"]:nth-child(2)') })
    .first();
  const arrows = most.locator('.back a[href^="#"]');
  const wanted = (await arrows.nth(1).getAttribute('href')) ?? '';
  await page.locator(wanted).click();
  await expect(most.locator('[aria-current]')).toHaveCount(1);
  await expect(arrows.nth(1)).toHaveAttribute('aria-current', 'true');
  await arrows.nth(1).click();
  await expect(page.locator(wanted)).toBeInViewport();
});
