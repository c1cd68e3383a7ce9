import { test, expect, type Page } from 'playwright/test';
import { entries, open, pageKinds, pages, pathOf, sample, widthOf } from '../site.ts';

test.use({ viewport: { width: 320, height: 640 } });

/** What WCAG lets readers set (1.4.12). */
const WIDE_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** German writes whole titles as one word. */
const LONG_WORD = 'Unterwasserkabelverlegungsgenehmigungsverfahrensbeschleunigungsgesetz';

test('no page scrolls sideways at 320 pixels, nor any kind with wide spacing, long words or text twice as large, and what is pressed is large enough', async ({
  page,
}) => {
  test.slow();
  const kinds = Object.values(pageKinds);
  for (const path of new Set([...pages, ...kinds])) {
    await open(page, path);
    const width = await widthOf(page);
    if (width > 320) expect.soft(await tooWide(page), `${path} is ${width} wide`).toEqual([]);
    expect.soft(width, path).toBeLessThanOrEqual(320);
    if (!kinds.includes(path)) continue;

    expect.soft(await tooSmall(page), `${path} at 320 pixels`).toEqual([]);
    expect.soft(await hardToHit(page), `${path} at 320 pixels`).toEqual([]);
    expect.soft(await underOthers(page), `${path} at 320 pixels`).toEqual([]);
    expect.soft(await smallLetters(page), `${path} at 320 pixels`).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 640 });
    expect.soft(await tooSmall(page), `${path} at 1280 pixels`).toEqual([]);
    expect.soft(await smallLetters(page), `${path} at 1280 pixels`).toEqual([]);
    // Drawings change where they have more room, and letters of none may shrink with it.
    const widths = (await page.locator('main svg text').count()) ? [480, 640, 768, 960, 2560] : [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 640 });
      expect.soft(await smallLetters(page), `${path} at ${width} pixels`).toEqual([]);
    }
    await page.setViewportSize({ width: 1024, height: 640 });
    expect.soft(await partedWords(page), `${path} at 1024 pixels`).toEqual([]);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft(await widthOf(page), `${path} with large text`).toBeLessThanOrEqual(640);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await widthOf(page), `${path} with large text at 320 pixels`).toBeLessThanOrEqual(320);
    expect.soft(await crampedWords(page), `${path} with large text at 320 pixels`).toEqual([]);
    const parted = await partedWords(page, 'h1, h2, h3, .reach, .tag, .as-rows, .lanes, .key-figures');
    expect.soft(parted, `${path} with large text at 320 pixels`).toEqual([]);
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));

    await page.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets.push(sheet);
    }, WIDE_SPACING);
    expect.soft(await tooWide(page), `${path} with wide spacing`).toEqual([]);
    expect.soft(await widthOf(page), `${path} with wide spacing`).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1024, height: 640 });
    expect.soft(await crampedWords(page), `${path} with wide spacing at 1024 pixels`).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });

    await page.evaluate((word) => {
      document.adoptedStyleSheets = [];
      for (const element of document.querySelectorAll(
        'main :is(a, h1, h2, h3, dfn, dd, p):not(svg *, .breadcrumbs *)',
      ))
        element.append(` ${word}`);
    }, LONG_WORD);
    expect.soft(await tooWide(page), `${path} with long words`).toEqual([]);
    expect.soft(await widthOf(page), `${path} with long words`).toBeLessThanOrEqual(320);
  }
});

/** Words in drawings that lie over others, or reach out of the box that they stand in. */
const crampedWords = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('main svg text')].filter((text) => text.checkVisibility());
    const boxes = texts.map((text) => text.getBoundingClientRect());
    const areOver = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5;
    return texts
      .filter((text, index) => {
        const box = boxes[index] ?? new DOMRect();
        const frame = text.parentElement?.querySelector(':scope[transform] > rect')?.getBoundingClientRect();
        const isBeyond = frame && (box.left < frame.left || box.right > frame.right);
        return isBeyond === true || boxes.slice(0, index).some((other) => areOver(box, other));
      })
      .map((text) => text.textContent);
  });

/** Words that go on in the next line: short ones, and not those of addresses or code. */
const partedWords = (page: Page, within = 'body') =>
  page.evaluate((within) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const parted: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element?.checkVisibility() || element.closest('svg, code, pre, .address, .visually-hidden'))
        continue;
      if (!element.closest(within)) continue;
      for (const { 0: word, index } of text.nodeValue?.matchAll(
        /(?<![\p{L}\p{N}])\p{L}{2,11}(?![\p{L}\p{N}])/gu,
      ) ?? []) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set(
          [...range.getClientRects()].filter(({ width }) => width).map(({ top }) => Math.round(top)),
        );
        if (lines.size > 1) parted.push(word);
      }
    }
    return parted;
  }, within);

/** The elements that reach out of the window. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.table, pre, .visually-hidden'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map((element) => element.outerHTML.slice(0, 100)),
  );

test('a table that is wider than the window scrolls in a frame that the keyboard reaches', async ({
  page,
}) => {
  await page.goto('writing-for-this-site.html');
  const frame = page.getByRole('group', { name: /^Table/ }).first();
  await frame.focus();
  await expect(frame).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  // Those of fields, which have more columns, become rows.
  const fields = await page
    .locator('.table:has(.fields)')
    .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  expect(new Set(fields)).toEqual(new Set([0]));
  // What stands between backticks is shown as code.
  await expect(page.locator('.fields td').filter({ hasText: '`' })).toHaveCount(0);
  // Where there is room for columns, the one that is read is the widest, however long names of fields are.
  await page.setViewportSize({ width: 768, height: 900 });
  const narrow = await page.locator('table.fields').evaluateAll(
    (tables) =>
      tables.filter((table) => {
        const widths = [...table.querySelectorAll('thead th')].map((head) => head.clientWidth);
        return widths[1] !== Math.max(...widths);
      }).length,
  );
  expect(narrow).toBe(0);
});

test('no table of an author is cut on a phone: what is too wide becomes rows that name their columns', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const cut: string[] = [];
  for (const entry of entries) {
    await page.goto(pathOf(entry));
    for (const frame of await page.locator('.prose .table').all())
      if (await frame.evaluate((e) => e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight))
        cut.push(pathOf(entry));
  }
  expect(cut).toEqual([]);
  await page.goto(pathOf(sample.briefing));
  const row = page.locator('.as-rows').getByRole('row').nth(1);
  const [, second] = await page.locator('.as-rows').getByRole('columnheader').allInnerTexts();
  await expect(row.getByRole('cell')).toHaveCount(3);
  const label = await row
    .getByRole('cell')
    .nth(1)
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(second).toContain(JSON.parse(label));
  // Beside their labels, cells of columns with a side have none.
  const aligned = await row
    .getByRole('cell')
    .last()
    .evaluate((cell) => {
      cell.classList.add('align-right');
      return getComputedStyle(cell).textAlign;
    });
  expect(aligned).toBe('start');
  // A head that is kept for those who hear it shows while the keyboard is in it.
  const head = page.locator('.as-rows thead').first();
  await expect(head).toHaveCSS('position', 'absolute');
  await head
    .getByRole('columnheader')
    .first()
    .evaluate((cell) => {
      cell.tabIndex = 0;
      cell.focus();
    });
  await expect(head).toHaveCSS('position', 'static');
});

test('lists of pages and events need no sideways scrolling at 320 pixels, and stay tables to those who hear them', async ({
  page,
}) => {
  for (const [path, columns] of [
    ['index.html', ['Title', 'Type', 'Status', 'When', 'Checked to']],
    ['timeline.html', ['Date', 'Event', 'Initiative']],
  ] as const) {
    await open(page, path);
    // Beside the drawing, tables are folded.
    await page.locator('main').evaluate((main) => {
      for (const folded of main.querySelectorAll<HTMLDetailsElement>('.folds')) folded.open = true;
    });
    const frame = page.locator('.table.whole').first();
    // Nothing in it scrolls, so the keyboard passes by.
    await expect(frame).not.toHaveAttribute('tabindex');
    const beyond = () => frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(await beyond(), path).toBe(0);
    await expect(frame.getByRole('columnheader')).toHaveText([...columns]);
    const row = frame.getByRole('table').getByRole('row').nth(1);
    await expect(row.getByRole('cell').or(row.getByRole('rowheader'))).toHaveCount(columns.length);
    await frame.evaluate((frame, word) => {
      for (const link of frame.querySelectorAll('a')) link.append(` ${word}`);
    }, LONG_WORD);
    expect(await beyond(), `${path} with long words`).toBe(0);
  }
});

/**
 * What is pressed or followed, other than in a line of text, and less than 24 pixels wide or high, or 44 high on a phone.
 * A box to tick has its label.
 */
const tooSmall = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'a[href], button, input:not(label > input), select, summary, label:has(> input)',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        // Links to headings have room around them that is theirs.
        const isLow = innerWidth < 700 && height < 44 && !element.matches('.heading-link');
        return Math.min(width, height) < 24 || isLow;
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );

/** Links that stand in a line of their own on a phone, or name a source, with ground beside them, within 20 pixels, that is no link's. */
const hardToHit = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>(':is(li, dd, td, p) > a, .reference a, .source-links a')]
      .filter((link) => link.checkVisibility() && !link.closest('.reach'))
      .filter((link) => link.getClientRects().length === 1)
      .filter(
        (link) =>
          link.matches('.reference a, .source-links a') ||
          link.parentElement?.innerText.trim() === link.innerText.trim(),
      )
      .filter((link) => {
        link.scrollIntoView({ block: 'center' });
        const { left, width, top, height } = link.getBoundingClientRect();
        const hit = (by: number) =>
          document.elementFromPoint(left + width / 2, top + height / 2 + by)?.closest('a, button, summary');
        return !hit(-20) || !hit(20);
      })
      .map((link) => link.outerHTML.slice(0, 100)),
  );

/** Links of which a line lies under what is around another that can be hit. */
const underOthers = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(svg a, thead a)')]
      .filter((link) => link.checkVisibility() && !link.closest('.reach'))
      .filter((link) =>
        [...link.getClientRects()].some((_line, index) => {
          link.scrollIntoView({ block: 'center' });
          const line = link.getClientRects()[index];
          if (!line || line.width < 4) return false;
          const hit = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
          const other = hit?.closest('a');
          return other && other !== link;
        }),
      )
      .map((link) => link.outerHTML.slice(0, 100)),
  );

/** Words in drawings that are less than 12 pixels high as they are shown. */
const smallLetters = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('svg text')]
      .filter((text) => text.checkVisibility())
      .filter((text) => {
        // Letters that are turned have their size in both.
        const { a = 0, b = 0 } = text.getScreenCTM() ?? {};
        return parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b) < 12;
      })
      .map((text) => text.outerHTML.slice(0, 100)),
  );

test('at no width is a word of a list parted that is not too long for any column', async ({ page }) => {
  await page.goto('browse/a-z.html');
  const parted = () =>
    page.locator('.entries :is(th, td)').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let text = walker.nextNode(); text; text = walker.nextNode())
          for (const { index, 0: word } of (text.textContent ?? '').matchAll(
            /(?<![\p{L}\d])[\p{L}\d]{1,11}(?![\p{L}\d])/gu,
          )) {
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (range.getClientRects().length > 1) found.push(word);
          }
        return found;
      }),
    );
  for (const width of [320, 400, 540, 600, 671, 672, 720, 768, 800, 900, 960, 1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await parted(), String(width)).toEqual([]);
  }
});
