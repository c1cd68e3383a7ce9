import { test, expect, type Page } from 'playwright/test';
import { anchorOfClaim } from '../../src/model/site/addresses/addresses.ts';
import { VERDICTS } from '../../src/model/schema/claim.ts';
import { editionInWords } from '../../src/model/edition/downloads.ts';
import { ENGLISH } from '../../src/interface/catalogues.ts';
import { addressOf } from '../places.ts';
import { entries, folder, pathOf, publication, sample } from '../site.ts';

for (const briefing of publication.briefings) {
  const claims = publication.claims.get(briefing.slug) ?? [];

  test(`the briefing "${briefing.data.title}" shows every claim with its verdict and the record`, async ({
    page,
  }) => {
    expect(claims).not.toHaveLength(0);
    await page.goto(pathOf(briefing));
    await expect(page.locator('.claims > li')).toHaveCount(claims.length);
    for (const { id, text, verdict, record } of claims) {
      const claim = page.locator(`#${anchorOfClaim(id)}`);
      await expect(claim).toContainText(id);
      await expect(claim).toContainText(text);
      await expect(claim).toContainText(record);
      await expect(claim.getByText(ENGLISH.verdicts[verdict], { exact: true })).toBeVisible();
      // Read aloud, it does not run into the record.
      expect(await claim.locator('.record').ariaSnapshot()).toMatch(
        new RegExp(`${ENGLISH.verdicts[verdict]} ?\\. `),
      );
    }
    // On pages with drawings, too, what was said can be seen.
    const said = page.locator('.claims .said:visible');
    await expect(said).toHaveCount(claims.length);
    const { slug } = sample.initiative;
    await page.goto(pathOf(sample.initiative));
    await expect(said).toHaveCount(claims.filter(({ initiatives }) => initiatives.includes(slug)).length);
  });

  test(`a reader of "${briefing.data.title}" sees only claims with a verdict, and a link to another shows it`, async ({
    page,
  }) => {
    await page.goto(pathOf(briefing));
    const shown = page.locator('.claims > li:visible');
    await page.getByRole('combobox', { name: 'Verdict' }).selectOption(ENGLISH.verdicts.differs);
    const differing = claims.filter(({ verdict }) => verdict === 'differs');
    await expect(shown).toHaveCount(differing.length);
    await expect(page.getByText(/statements? shown$/)).toHaveText(new RegExp(`^${differing.length} `));
    const other = claims.find(({ verdict }) => verdict === 'supported');
    await page.evaluate((id) => (location.hash = id), anchorOfClaim(other?.id ?? ''));
    await expect(page.locator(`#${anchorOfClaim(other?.id ?? '')}`)).toBeInViewport();
    await expect(shown).toHaveCount(claims.length);
    await page.getByRole('combobox', { name: 'Verdict' }).selectOption(ENGLISH.verdicts.differs);
    const citation = page.locator(`#${anchorOfClaim(other?.id ?? '')} .citations > a`).first();
    await page.evaluate((id) => (location.hash = id), (await citation.getAttribute('id')) ?? '');
    await expect(citation).toBeInViewport();
    const [initiative] = differing.flatMap(({ initiatives }) => initiatives);
    const entry = publication.initiatives.find(({ slug }) => slug === initiative);
    await page.getByRole('combobox', { name: 'Initiative' }).selectOption(entry?.data.title ?? '');
    const about = claims.filter(({ initiatives }) => initiatives.includes(initiative ?? ''));
    await expect(shown).toHaveCount(about.length);
  });

  test(`the claims of "${briefing.data.title}" stand by verdict, and its tally leads to each`, async ({
    page,
  }) => {
    await page.goto(pathOf(briefing));
    for (const verdict of VERDICTS) {
      const number = claims.filter((claim) => claim.verdict === verdict && !claim.about).length;
      if (!number) continue;
      await page
        .locator('.tally')
        .getByRole('link', { name: `${number} ${ENGLISH.verdicts[verdict]}` })
        .click();
      const group = page.locator('.claim-group:target');
      await expect(group.getByRole('heading')).toHaveText(`${ENGLISH.verdicts[verdict]} ${number}`);
      await expect(group.locator('.claims > li')).toHaveCount(number);
      await expect(group.locator(`.record .verdict:not([data-value=${verdict}])`)).toHaveCount(0);
    }
  });

  test(`each claim of "${briefing.data.title}" stands on the page of every initiative it is about`, async ({
    page,
  }) => {
    for (const entry of entries.filter(({ collection }) => collection === 'initiatives')) {
      const about = claims.filter(({ initiatives }) => initiatives.includes(entry.slug));
      if (!about.length) continue;
      await page.goto(pathOf(entry));
      await expect(page.locator('.claims > li')).toHaveCount(about.length);
      // Where they are many, it says first how they came out.
      const counts = VERDICTS.map((verdict) => about.filter((claim) => claim.verdict === verdict).length);
      await expect(page.locator('.tally b')).toHaveText(
        about.length < 4 ? [] : counts.filter((count) => count > 0).map(String),
      );
      for (const { id, text } of about) {
        const claim = page.locator(`#${anchorOfClaim(id)}`);
        await expect(claim).toContainText(text);
        await expect(claim.getByRole('link', { name: id, exact: true })).toHaveAttribute(
          'href',
          `../${pathOf(briefing)}#${anchorOfClaim(id)}`,
        );
      }
    }
  });
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const path = pathOf(sample.briefing);
  const [claim] = publication.claims.get(sample.briefing.slug) ?? [];
  if (!claim) throw new Error('The publication has no claim.');

  for (const [where, address] of [
    ['over http', path],
    ['from disk', `${addressOf(folder)}${path}`],
  ] as const)
    test(`claims and sections can be cited by their address, ${where}`, async ({ page }) => {
      await page.goto(`${address}?hl=word`);
      const cited = async (anchor: string) =>
        where === 'over http'
          ? `${new URL(page.url()).origin}/${path}#${anchor}`
          : `${await page.title()}: ${path}#${anchor}, edition ${editionInWords(publication)}`;
      // What is printed says where it was read, whether the panel was opened or not.
      await expect(page.locator('.cite p').first()).toContainText(
        where === 'over http'
          ? new URL(path, new URL(page.url()).origin).href
          : `${path}, read from a copy with checksum`,
      );
      const own = page.locator(`#${anchorOfClaim(claim.id)}`);
      await own.getByRole('link', { name: claim.id, exact: true }).click();
      await expect(own.getByRole('status')).toHaveText('Link copied');
      expect(await clipboard(page)).toBe(await cited(anchorOfClaim(claim.id)));
      await own.getByRole('button', { name: `Copy ${claim.id}` }).press('Enter');
      await expect(own.getByRole('button')).toHaveText('Copied');
      // The button is called by another name, of which no part changes.
      await expect(own.getByRole('status').filter({ hasText: /^Copied$/ })).toHaveCount(1);
      expect(await clipboard(page)).not.toContain('Link copied');
      const heading = page.locator('.heading:has(h2)').last();
      await heading.getByRole('link').focus();
      await expect(heading.getByRole('link')).toHaveCSS('opacity', '1');
      await page.keyboard.press('Enter');
      await expect(heading.getByRole('status')).toHaveText('Link copied');
      const id = (await heading.getByRole('heading').getAttribute('id')) ?? '';
      expect(await clipboard(page)).toBe(await cited(id));
      await own.getByRole('button', { name: `Copy ${claim.id}` }).click();
      await expect(own.getByRole('button')).toHaveText('Copied');
      const [said, record, ...rest] = (await clipboard(page)).split('\n');
      expect(said).toContain(`${claim.id} `);
      expect(record).toContain(ENGLISH.verdicts[claim.verdict]);
      expect(rest.at(-1)).toBe(await cited(anchorOfClaim(claim.id)));
      expect(rest.slice(0, -1)).toHaveLength(claim.sources.length);
      for (const source of rest.slice(0, -1)) expect(source).toMatch(/^\[\d+\] .+/);
    });
});
