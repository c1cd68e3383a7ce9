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
  await topic.selectOption({ index: 1 });
  const few = await visible.count();
  expect(few).toBeLessThan(all);
  await expect(controls.getByRole('status')).toHaveText(`${few} of ${all} lines shown`);
  await topic.selectOption({ index: 0 });

  await years.selectOption('2010');
  const names = await page
    .locator('.lane.on-wide a:not([data-beyond])')
    .evaluateAll((marks) => marks.map((mark) => mark.ariaLabel ?? ''));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(name).toMatch(/\b201\d\b|\b20(?:09|20)\b/);

  await page.goto('lineage.html');
  const box = page.locator('.lineage a', { hasText: 'National Programme' }).filter({ visible: true });
  await box.hover();
  await expect(page.locator('.preview')).toContainText('National Programme for IT');
  await expect(box).toHaveCount(1);
});
