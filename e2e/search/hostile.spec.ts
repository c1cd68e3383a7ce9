import { test, expect } from 'playwright/test';
import { collectFaults, open, sample } from '../site.ts';
import { SearchPage } from './search-page.ts';

const encode = (query: string) => `q=${encodeURIComponent(query)}`;

/** Queries and addresses that are meant to break a search page. */
const hostile: Record<string, string> = {
  'an image with a handler': encode('<img src=x onerror="window.name=1">'),
  'a script': encode('</script><script>window.name=1</script>'),
  'markup of marks': encode('<mark>NHS</mark>'),
  '10,000 characters': encode('vwxyz zyxwv '.repeat(834)),
  '10,000 characters without a space': encode('x'.repeat(10_000)),
  'control characters': encode('a\u0000b\u0007c\u001b[31m\r\n\t\u2028'),
  'punctuation only': encode('!?.,;:\'"()[]{}<>\\|/@#$%^&*-_=+~`'),
  'quotation marks only': encode('""'),
  'an open quotation': encode('"health data'),
  'right-to-left text': encode('الصحة الرقمية \u202e'),
  'Chinese, Japanese and Korean': encode('数字健康 デジタルヘルス 디지털'),
  'half of a character': encode('\ufffd').replace('%EF%BF%BD', '%ED%A0%80'),
  'a malformed escape': 'q=%E0%A4%A',
  'unknown facets': 'q=health&colour=red&__proto__=1&constructor=2',
  'unknown values of facets': 'q=health&type=Nothing&status=%3Cb%3E&year=-1',
  'markup in facets': `q=health&topic=${encodeURIComponent('<img src=x onerror="window.name=1">')}&year=<b>`,
  'years that are none': 'q=health&from=MMXX&to=99999&sort=size&exact=maybe',
  'years in which nothing was': 'q=health&from=9998&to=9999&sort=date',
  'a facet given twice and empty': 'q=health&type=&type=Initiative&type=Initiative',
  'names of built-in properties': 'q=constructor%20__proto__%20toString&type=__proto__&kind=constructor',
  'nothing but an equals sign': '=',
};

test('the search page bears every hostile address, and none stands in the way of the next search', async ({
  page,
}) => {
  test.slow();
  const faults = await collectFaults(page);
  const search = new SearchPage(page);
  for (const [what, parameters] of Object.entries(hostile))
    await test.step(what, async () => {
      await open(page, `search.html?${parameters}`);
      await expect(search.status).toHaveText(/found|Type what you are looking for/);
      expect(await page.evaluate(() => window.name)).toBe('');
      await expect(page.locator('main').locator('img, script, iframe, b, style')).toHaveCount(0);
      expect(faults).toEqual([]);
    });

  await page.goto('search.html');
  await search.ask(sample.initiative.data.title);
  await expect(search.results).not.toHaveCount(0);
});

test('the search box bears whatever is typed or pasted', async ({ page }) => {
  const faults = await collectFaults(page);
  const search = new SearchPage(page);
  await page.goto('search.html');
  for (const [what, parameters] of Object.entries(hostile)) {
    const typed = new URLSearchParams(parameters).get('q') ?? '';
    await test.step(what, async () => {
      await search.box.fill(typed);
      await search.box.press('Enter');
      await expect(search.count).toHaveText(/found|Type what you are looking for/);
    });
  }
  expect(await page.evaluate(() => window.name)).toBe('');
  await expect(page.locator('main').locator('img, script, iframe, b, style')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a page bears hostile words to mark', async ({ page }) => {
  const faults = await collectFaults(page);
  const words = ['<img src=x onerror=alert(1)>', '(', '[a-', '\\', '.*', 'x'.repeat(5_000), '\ud83d'];
  const parameters = new URLSearchParams(words.map((word) => ['hl', word]));
  await page.goto(`index.html?${parameters}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('index.html?hl=%E0%A4%A#%E0%A4%A');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);
});
