import { test, expect } from 'playwright/test';
import { entries, pageKinds, pathOf, publication, readFile } from '../site.ts';
import { CITED, statementsOf } from './statements.ts';

/** What stands where, at the widths at which it once stood badly. */
test('on a phone a statement has the whole width, its verdict and the button that copies it share a line, and a tally takes two lines', async ({
  page,
}) => {
  const [briefing] = publication.briefings;
  if (!briefing) throw new Error('There is no briefing.');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(pathOf(briefing));
  await expect(page.locator('.claims > li > button').first()).toBeAttached();
  const cramped = await page.locator('.claims > li').evaluateAll(
    (claims) =>
      claims.filter((claim) => {
        const of = (part: string) => claim.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        const [said, verdict, button] = [of('.said'), of('.verdict'), of('button')];
        const isWhole = Math.abs(said.width - claim.clientWidth) <= 1 && button.top >= said.bottom - 1;
        const isBeside =
          verdict.right < button.left && Math.abs(verdict.top - button.top) < button.height / 2;
        return !isWhole || !isBeside;
      }).length,
  );
  expect(cramped).toBe(0);
  const tally = page.locator('.tally');
  const lines = () =>
    tally
      .locator('li')
      .evaluateAll(
        (parts) => new Set(parts.map((part) => Math.round(part.getBoundingClientRect().top))).size,
      );
  expect(await lines()).toBe(2);
  // Each count stands below another.
  const edges = await tally
    .locator('li')
    .evaluateAll((parts) => new Set(parts.map((part) => Math.round(part.getBoundingClientRect().left))).size);
  expect(edges).toBe(2);
  const { height = 0 } = (await tally.boundingBox()) ?? {};
  // Counts of three digits take no more.
  await tally.locator('b').evaluateAll((counts) => {
    for (const count of counts) count.textContent = '125';
  });
  expect(await lines()).toBe(2);
  expect((await tally.boundingBox())?.height).toBe(height);
});

test('key figures beside one another have their numbers on one line, however long their labels are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const single = ({ data }: (typeof publication.initiatives)[number]) =>
    data.figures.filter(({ values, comparison }) => !values.length && !comparison.length).length;
  const several = publication.initiatives.find((entry) => single(entry) > 2);
  if (!several) throw new Error('No initiative has several figures.');
  await page.goto(pathOf(several));
  const tops = await page.locator('.key-figures > div:not(.with-bars) dd').evaluateAll((values) => {
    const rows = new Map<number, number[]>();
    for (const value of values) {
      const row = Math.round(value.parentElement?.getBoundingClientRect().top ?? 0);
      rows.set(row, [...(rows.get(row) ?? []), Math.round(value.getBoundingClientRect().top)]);
    }
    return [...rows.values()];
  });
  expect(tops.flat().length).toBeGreaterThan(1);
  for (const row of tops) expect(new Set(row).size).toBe(1);
  // A fourth does not stand alone below three.
  const [first] = await page.locator('.key-figures > div').all();
  const rows = await first?.evaluate((figure) => {
    const figures = Array.from({ length: 4 }, () => figure.cloneNode(true) as Element);
    figure.parentElement?.replaceChildren(...figures);
    return figures.map((one) => Math.round(one.getBoundingClientRect().top));
  });
  expect(new Set(rows).size).toBe(2);
  expect(rows?.[1]).toBe(rows?.[0]);
  expect(rows?.[3]).toBe(rows?.[2]);
});

test('no page with a list of contents has a void between its title and its text', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of ['lineage.html', 'timeline.html', 'figures-compared.html', 'browse/topics.html']) {
    await page.goto(path);
    const gap = await page.locator('.with-contents').evaluate((whole) => {
      const shown = [...whole.children].map((part) => part.getBoundingClientRect());
      const left = shown.filter((box) => box.height > 0 && box.left < innerWidth / 2);
      left.sort((a, b) => a.top - b.top);
      return Math.max(...left.slice(1).map((box, index) => box.top - (left[index]?.bottom ?? 0)));
    });
    expect.soft(gap, path).toBeLessThan(64);
  }
});

test('no column of a table says nothing in any row, but where it lines up with those of other tables of a list', async ({
  page,
}) => {
  for (const path of Object.values(pageKinds)) {
    await page.goto(path);
    const columns = await page.locator('main table').evaluateAll((tables) =>
      tables.flatMap((table) =>
        [...table.querySelectorAll('thead th')].map(({ textContent }, place) => ({
          name: textContent.trim(),
          isShared: table.matches('.entries'),
          says: [...table.querySelectorAll(`tbody tr > :nth-child(${place + 1})`)].some((cell) =>
            /[^\s–]/.test(cell.textContent),
          ),
        })),
      ),
    );
    const silent = columns.filter(
      ({ name, isShared, says }) =>
        !says && !(isShared && columns.some((other) => other.says && other.name === name)),
    );
    expect.soft(silent, path).toEqual([]);
  }
});

test('each statement says by itself what it is about', () => {
  const leaning =
    /^(?:It|Its|He|She|They|Their|This|That|These|Those|Both|In doing so|The (?:first|second|footer|author|sharing|money)) (?!of the two initiatives)/;
  const texts = [...publication.claims.values()].flatMap((claims) => claims.map(({ text }) => text));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => leaning.test(text))).toEqual([]);
});

test('no summary has more than 35 words, and no sentence more than 44', () => {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  const longer = (texts: string[], most: number) =>
    texts.filter((text) => (text.replaceAll(CITED, ' ').match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0) > most);
  expect(
    longer(
      entries.map(({ data }) => data.summary),
      35,
    ),
  ).toEqual([]);
  const told = entries.flatMap((entry) => statementsOf(readFile(pathOf(entry))));
  const texts = told.flatMap(({ text }) => [...sentences.segment(text)].map(({ segment }) => segment));
  expect(longer(texts, 44)).toEqual([]);
});
