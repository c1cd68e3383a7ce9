import { test, expect } from 'playwright/test';
import { pageKinds, pathOf, sample } from '../site.ts';

test('on every kind of page the skip link comes first, shows itself, and leads to the text', async ({
  page,
}) => {
  for (const [kind, path] of Object.entries(pageKinds))
    await test.step(kind, async () => {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to main content' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    });
});

test('the keyboard reaches every control of the header in the order of the page', async ({ page }) => {
  for (const path of ['index.html', pathOf(sample.initiative)]) {
    await page.goto(path);
    const controls = page.getByRole('banner').locator(':is(a, button, input):visible');
    await page.keyboard.press('Tab');
    for (const control of await controls.all()) {
      await page.keyboard.press('Tab');
      await expect(control).toBeFocused();
    }
  }
  // Drawings have dozens of links, past which one leads.
  const past = page.getByRole('article').getByRole('link', { name: 'On this page' });
  await past.focus();
  await expect(past).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-contents] a').first()).toBeFocused();
});

for (const forcedColors of ['none', 'active'] as const)
  test(`whatever has the keyboard shows it by an outline, with forced colours ${forcedColors}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    for (const path of [pathOf(sample.initiative), 'search.html', 'browse/topics.html']) {
      await page.goto(path);
      const count = await page
        .locator(':is(a[href], button, input, summary, [tabindex="0"]):visible')
        .count();
      for (let index = 0; index < Math.min(count, 60); index++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement ?? document.body;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return {
            html: element.outerHTML.slice(0, 120),
            outlineStyle,
            width: Number.parseFloat(outlineWidth),
          };
        });
        expect(focused.outlineStyle, focused.html).not.toBe('none');
        expect(focused.width, focused.html).toBeGreaterThanOrEqual(2);
      }
    }
  });

test('the ring around what has the keyboard is not cut by what scrolls, nor on words above it', async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['index.html', 'sources.html', 'browse/years.html', pathOf(sample.briefing)]) {
      await page.goto(path);
      const faults = await page.evaluate(() => {
        const faults: string[] = [];
        for (const control of document.querySelectorAll<HTMLElement>('.table a, .contents a, summary')) {
          control.focus();
          if (document.activeElement !== control) continue;
          const { outlineWidth, outlineOffset } = getComputedStyle(control);
          const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
          const { left, right, top } = control.getBoundingClientRect();
          const frame = control.closest('.table, .contents')?.getBoundingClientRect();
          if (frame && (left - reach < frame.left || right + reach > frame.right))
            faults.push(`cut: ${control.textContent}`);
          const above = control.closest('details')?.previousElementSibling?.getBoundingClientRect();
          if (above && above.bottom > top - reach) faults.push(`touches: ${control.textContent}`);
        }
        return faults;
      });
      expect(faults, `${path}, ${String(width)}`).toEqual([]);
    }
  }
});

test('what has the keyboard is never hidden behind something else', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto('browse/a-z.html');
  const links = await page.getByRole('main').getByRole('link').count();
  await page.getByRole('main').focus();
  for (let index = 0; index < Math.min(links, 60); index++) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { left, top, width, height } = element.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above && !element.contains(above) && !above.contains(element)
        ? element.outerHTML.slice(0, 120)
        : '';
    });
    expect(covered).toBe('');
  }
});

test('what stays in sight while the rest scrolls is above all of it, also above what is easy to hit', async ({
  page,
}) => {
  /** What can be hit in the place of an element, and is none of it. */
  const above = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { left, width, top, height } = element.getBoundingClientRect();
      const places = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
      return places
        .flatMap((x) => places.map((y) => document.elementFromPoint(left + width * x, top + height * y)))
        .flatMap((found) => (found && !element.contains(found) ? found.outerHTML.slice(0, 80) : []));
    });
  await page.goto(pathOf(sample.initiative));
  // Citations wherever one looks, in a text and in a table.
  await page.evaluate(() => {
    const all = document.querySelector('.citations')?.outerHTML.repeat(900) ?? '';
    const row = `<tr><td>${all}</td></tr>`;
    const table = `<table><thead><tr><th id="head">Head</th></tr></thead><tbody>${row.repeat(2)}</tbody></table>`;
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        `<p id="text">${all}</p><div class="table" id="table">${table}</div>`,
      );
  });
  for (const [width, frame, what] of [
    [360, '#text', 'nav.reach'],
    [900, '#table', '#head'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (let step = 0; step < 10; step++) {
      await page.locator(frame).evaluate((element, down) => {
        element.scrollIntoView({ block: 'center' });
        scrollBy(0, down);
        element.scrollTop = 100 + down;
      }, step * 5);
      expect(await above(what), what).toEqual([]);
    }
  }
});

test('nothing on a page moves, and jumps are instant', async ({ page }) => {
  await page.goto(pathOf(sample.initiative));
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element);
        return (
          animationName !== 'none' || scrollBehavior !== 'auto' || Number.parseFloat(transitionDuration) > 0
        );
      }).length,
  );
  expect(moving).toBe(0);
});
