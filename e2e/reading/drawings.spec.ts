import assert from 'node:assert/strict';
import { test, expect } from 'playwright/test';

test.use({ viewport: { width: 1280, height: 900 } });

test('readers of the timeline see a topic, a decade or a name alone, and of lineages what a box stands for', async ({
  page,
}) => {
  await page.goto('timeline.html');
  const lanes = page.locator('.drawn .lanes li');
  const all = await lanes.count();
  const visible = lanes.filter({ visible: true });
  const controls = page.locator('.drawing-controls');
  // What turns where time goes down has a box that can turn.
  await expect(page.locator('.legend .on')).toHaveCSS('display', 'inline-block');

  await expect(page.locator('.folds > section').nth(1), 'years stand apart').not.toHaveCSS(
    'margin-top',
    '0px',
  );

  // Each mark leads on, those too that repeat what another line fills in: to what the page of their own line tells.
  const alone = '.drawn .lanes :is(.lane :is(circle, rect), .ground .briefing):not(a *)';
  await expect(page.locator(alone)).toHaveCount(0);
  // A life and the name beside it are one link, which the keyboard comes by once, and so are a briefing's line and name.
  const twins = await lanes.locator('.span').evaluateAll((lives) =>
    lives.map((life) => ({
      isOne: life.getAttribute('href') === life.closest('li')?.querySelector('p a')?.getAttribute('href'),
      isPassedBy: life.getAttribute('tabindex') === '-1' && life.ariaHidden === 'true',
    })),
  );
  expect(twins.length).toBeGreaterThan(50);
  expect(twins.filter(({ isOne, isPassedBy }) => !isOne || !isPassedBy)).toEqual([]);
  const line = page.locator('.drawn .ground a').filter({ visible: true }).first();
  await expect(line).toHaveAttribute('href', (await page.locator('.legend a').getAttribute('href')) ?? '');
  await expect(line).toHaveAttribute('tabindex', '-1');
  await line.hover({ position: { x: 12, y: 2 } });
  await expect(page.locator('.preview')).toContainText('Briefing');
  const echo = page.locator('.lanes li', { hasText: 'The Wade-Gery review' }).locator('a.echo');
  await expect(echo.filter({ visible: true }).first()).toHaveAttribute(
    'href',
    /^initiatives\/wade-gery-review\.html#event-/,
  );
  await echo.filter({ visible: true }).first().hover();
  await expect(page.locator('.preview')).toContainText('Also on the line of');
  await page.mouse.move(0, 0);

  await controls.getByRole('searchbox').fill('NHSX');
  await expect(controls.getByRole('status')).toHaveText(`1 of ${all} lines shown`);
  await expect(visible).toHaveCount(1);
  await expect(visible.first()).toContainText('NHSX');
  await controls.getByRole('searchbox').fill('');
  await expect(visible).toHaveCount(all);

  const [topic, years] = [
    controls.getByRole('combobox').first(),
    controls.getByRole('combobox', { name: 'Years' }),
  ];
  const topics = await topic.getByRole('option').allTextContents();
  expect(new Set(topics).size, 'each topic is offered once').toBe(topics.length);
  // Those too that have the topic beside another, under which they stand: what is chosen is in the address.
  await topic.selectOption('Electronic records');
  await expect(visible.filter({ hasText: 'The Wachter review' })).toHaveCount(1);
  const few = await visible.count();
  expect(few).toBeLessThan(all);
  await expect(controls.getByRole('status')).toHaveText(`${few} of ${all} lines shown`);
  await expect(page).toHaveURL(/timeline\.html\?topic=Electronic\+records$/);
  await page.goto('timeline.html?topic=Electronic+records&name=review&years=No');
  await expect(visible).toHaveText([/The Wachter review/]);
  await controls.getByRole('searchbox').fill('');
  await expect(visible).toHaveCount(few);
  await topic.selectOption({ index: 0 });
  await expect(page).toHaveURL(/timeline\.html$/);

  await years.selectOption('2010');
  const marks = page.locator('.lanes .lane > a:not(.span)').filter({ visible: true });
  const names = await marks.evaluateAll((all) => all.map((mark) => mark.ariaLabel ?? ''));
  expect(names.length).toBeGreaterThan(5);
  // Lines that have nothing in these years are left out, and how many are left is told.
  const inDecade = await visible.count();
  expect(inDecade).toBeLessThan(all);
  await expect(controls.getByRole('status')).toHaveText(`${inDecade} of ${all} lines shown`);
  for (const name of names) expect(name).toMatch(/\b201\d\b|\b20(?:09|20)\b/);

  // What lay over one another parts, on phones too, where time goes down; each mark has a name and can be hit.
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await years.selectOption('');
    const merged = await marks.locator('.several').count();
    await years.selectOption('2020');
    await topic.selectOption({ index: 3 });
    await controls.getByRole('searchbox').fill('NHSX');
    await expect(visible).toHaveCount(1);
    expect(await marks.locator('.several').count(), `${width}`).toBeLessThan(merged / 5);
    const places = await marks.evaluateAll((all) =>
      all.map((mark) => {
        const { x, y } = mark.querySelector('.target')?.getBoundingClientRect() ?? { x: 0, y: 0 };
        return { across: x, down: y, name: mark.ariaLabel, address: mark.getAttribute('href') };
      }),
    );
    for (const [index, { across, down, name, address }] of places.entries()) {
      // Lanes that the name leaves out take no room beside it.
      if (width < 600) expect(across).toBeLessThan(90);
      expect(name).toMatch(/\b20\d\d\b/);
      expect(address).toMatch(/^initiatives\/nhsx\.html#./);
      const before = places[index - 1];
      if (before) expect(width > 600 ? across - before.across : down - before.down).toBeGreaterThan(23.5);
    }
    await controls.getByRole('searchbox').fill('');
    await topic.selectOption({ index: 0 });
    if (width > 600) continue;
    // The line of a briefing runs across all lanes of its topic there, between the years before and after it.
    await years.selectOption('');
    for (const group of await page.locator('.drawn .lanes').filter({ hasText: '2020' }).all()) {
      const { line, after } = await group.evaluate((one) => {
        const boxOf = (part: Element | undefined) => {
          const { x, y, width, height } = part?.getBoundingClientRect() ?? new DOMRect();
          return { x, y, width, height };
        };
        const shown = (parts: string) =>
          [...one.querySelectorAll(parts)].filter((part) => part.checkVisibility());
        const year = (name: string) => shown('.scale text').find((part) => part.textContent === name);
        return { line: boxOf(shown('line.briefing')[0]), after: boxOf(year('2021') ?? year('2022')) };
      });
      expect(line.x).toBeGreaterThan(40);
      expect(line.width).toBeGreaterThan(250);
      expect(line.x + line.width).toBeLessThanOrEqual(width);
      if (after.y) expect(line.y).toBeLessThan(after.y + after.height);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.goto('lineage.html');
  await expect(page.locator('.lineage :is(rect, path):not(a *)'), 'each box and arrow is a link').toHaveCount(
    0,
  );
  // More than the thin line of an arrow can be hit, where it has no words.
  const hit = page.locator('.lineage a.step-arrow:visible:not(:has(text)) path:last-child');
  expect(await hit.count()).toBeGreaterThan(0);
  expect(
    await hit.evaluateAll((lines) =>
      lines.filter((line) => !line.checkVisibility() || getComputedStyle(line).strokeWidth !== '12px'),
    ),
  ).toEqual([]);
  const arrow = page.locator('.lineage a.step-arrow', { hasText: 'taken up by' }).filter({ visible: true });
  await arrow.locator('text').hover();
  await expect(page.locator('.preview')).toContainText('Review taken up by');
  await arrow.locator('text').click();
  await expect(page.locator('.way:target')).toContainText('Review taken up by');
  const box = page
    .getByRole('group', { name: 'Drawing: NHS Digital' })
    .locator('a', { hasText: 'NHS Improvement' })
    .filter({ visible: true });
  await box.hover();
  await expect(page.locator('.preview')).toContainText('NHS Improvement');
  await expect(box).toHaveCount(1);
  // The keyboard reaches what was said of a thing, as marks in its box, and points and bars of figures.
  const said = page.locator('.lineage a.claim').filter({ visible: true }).first();
  await page.keyboard.press('Tab');
  await said.focus();
  await expect(said).toBeFocused();
  await expect(page.locator('.preview .verdict')).toBeVisible();
  for (const [path, name, hollows = 0] of [
    ['initiatives/nhsx.html', 'The whole timeline: NHSX, 2019 to 2022'],
    ['initiatives/lhcre.html', '27 June 2018: 5'],
    ['initiatives/nhs-ai-lab.html', 'June 2024: £139 million'],
    ['initiatives/staff-logins.html', 'Guardian survey: up to 10 minutes', 1],
    ['figures-compared.html', 'NHS AI Lab: £139 million', 2],
  ] as const) {
    await page.goto(path);
    const alone = page.locator('svg:is(.line-chart, .value-bar) :is(circle, rect):not(a *)');
    await expect(alone, 'each point and bar is a link').toHaveCount(0);
    const least = await page
      .locator('main :is(a, p, text, td, th, span)')
      .evaluateAll((all) => Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))));
    expect(least, 'no text is smaller than 12 px').toBeGreaterThanOrEqual(12);
    // No mark is without meaning.
    const hollow = page.locator(':is(.chart, .with-bars):has(.rough)');
    await expect(hollow).toHaveCount(hollows);
    for (const chart of await hollow.all())
      await expect(chart.locator('.hint').last()).toContainText('A hollow mark stands for');
    const mark = page.locator('main').getByRole('link', { name, exact: true }).first();
    // Focus shows as that of a keyboard once a key was pressed; the card of what stands before would come between.
    await page.keyboard.press('Tab');
    await mark.focus();
    await expect(mark).toBeFocused();
    const card = page.locator('.preview');
    await expect(card).toContainText(name.split(': ').at(-1) ?? '');
    const [shown, ringed] = [await card.boundingBox(), await mark.boundingBox()];
    assert(shown && ringed);
    const isBelow = shown.y > ringed.y;
    const between = isBelow ? shown.y - ringed.y - ringed.height : ringed.y - shown.y - shown.height;
    expect(between, 'the card leaves the sign of focus free').toBeGreaterThan(4.5);
  }
  // However long an amount is, the bars of a table begin at one line.
  const bars = page.locator('table').first().locator('tbody .value-bar');
  await page
    .locator('tbody .value')
    .first()
    .evaluate((value) => (value.textContent = '1,000,000,000,000,000,000,000,000,000,000,000'));
  const starts = await bars.evaluateAll((all) => all.map((bar) => Math.round(bar.getBoundingClientRect().x)));
  expect(new Set(starts).size).toBe(1);
});
