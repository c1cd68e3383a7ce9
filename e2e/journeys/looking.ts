import { expect } from 'playwright/test';
import type { Reader } from '../browsers/reader.ts';
import { ENGLISH } from '../../src/interface/catalogues.ts';
import { pathOf, publication, sample } from '../site.ts';
import { until } from './until.ts';

/** A citation shows its source where it stands, until Escape; the page is cited in every format; claims are narrowed by verdict. */
export async function lookAtEvidence(reader: Reader, at: (path: string) => string): Promise<void> {
  await reader.goto(at(pathOf(sample.initiative)));
  const source = await reader.evaluate(() => {
    const number = document.querySelector<HTMLAnchorElement>('main .citations > a');
    number?.focus();
    return document.querySelector(number?.getAttribute('href') ?? '')?.querySelector('a')?.textContent ?? '';
  });
  expect(source).not.toBe('');
  const shown = (text: string) => {
    const card = document.querySelector('.preview');
    return card?.checkVisibility() === true && card.textContent.includes(text);
  };
  await until(reader, shown, true, source);
  await reader.evaluate(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await until(reader, shown, false, source);

  await reader.click('#cite-this-page > summary');
  await until(reader, () => document.querySelectorAll('.cite-formats li').length, 4);

  await reader.goto(at(pathOf(sample.briefing)));
  const claims = publication.claims.get(sample.briefing.slug) ?? [];
  await until(reader, () => document.querySelectorAll('.claim-filter select').length > 0, true);
  await reader.evaluate((verdict) => {
    const choice = document.querySelector<HTMLSelectElement>('.claim-filter select');
    if (choice) choice.value = verdict;
    choice?.dispatchEvent(new Event('change'));
  }, ENGLISH.verdicts.partly);
  const visible = () =>
    [...document.querySelectorAll('.claims > li')].filter((claim) => claim.checkVisibility()).length;
  await until(reader, visible, claims.filter(({ verdict }) => verdict === 'partly').length);
}
