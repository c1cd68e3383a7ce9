import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing, initiative, page, publication } from '../testing/publication-samples.ts';
import { changeNotes, changesByYear } from './change-notes.ts';
import { relate } from './relations.ts';
import { HOME, idsOfGeneratedPage } from './site/addresses/generated-ids.ts';
import { sectionPages } from './site/lists/list-pages.ts';

const noted = (...dates: string[]) => ({ changes: dates.map((date) => ({ date, note: `Of ${date}.` })) });

test('the change notes of all pages stand the latest first, those of a day by title', () => {
  const content = publication({
    briefings: [briefing('talk', noted('2026-05-02'))],
    initiatives: [
      initiative('beta', noted('2026-05-02', '2025-12-31')),
      initiative('alpha', noted('2026-05-02')),
    ],
    pages: [page('about', noted('2026-06'))],
  });
  assert.deepEqual(
    changeNotes(content).map(({ date, entry }) => [date, entry.slug]),
    [
      ['2026-06', 'about'],
      ['2026-05-02', 'alpha'],
      ['2026-05-02', 'beta'],
      ['2026-05-02', 'talk'],
      ['2025-12-31', 'beta'],
    ],
  );
  assert.deepEqual(
    changesByYear(content).map(([year, notes]) => [year, notes.length]),
    [
      [2026, 4],
      [2025, 1],
    ],
  );
});

test('links can lead to the changes on the home page only where there are any', () => {
  for (const dates of [[], ['2026']]) {
    const content = publication({ pages: [page('about', noted(...dates))] });
    const ids = idsOfGeneratedPage('/index.html', { publication: content, relations: relate(content) });
    assert.equal(ids?.has(HOME.changes), dates.length > 0);
  }
});

test('more change notes than a page can hold are divided by year', () => {
  const pages = Array.from({ length: 400 }, (_page, index) => page(`p${index}`, noted('2026-05-02', '2025')));
  const content = publication({ pages });
  assert.deepEqual(
    sectionPages({ publication: content, relations: relate(content) }).flatMap(({ name, address }) =>
      name === 'changes' ? [address] : [],
    ),
    ['/browse/changes-2026.html', '/browse/changes-2025.html'],
  );
});
