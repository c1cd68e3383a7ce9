import { test, expect } from 'playwright/test';
import { anchorOfClaim } from '../../src/model/site/addresses.ts';
import { VERDICTS } from '../../src/model/schema/claim.ts';
import { capitalise } from '../../src/model/labels.ts';
import { entries, pathOf, publication } from '../site.ts';

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
      await expect(claim.getByText(capitalise(verdict), { exact: true })).toBeVisible();
    }
  });

  test(`the table of verdicts of "${briefing.data.title}" adds up`, async ({ page }) => {
    await page.goto(pathOf(briefing));
    for (const verdict of VERDICTS) {
      const row = page.getByRole('row', { name: new RegExp(`^${verdict}`, 'i') });
      const number = claims.filter((claim) => claim.verdict === verdict).length;
      await expect(row.getByRole('cell').last()).toHaveText(String(number));
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
