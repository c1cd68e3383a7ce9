import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { slugOf } from './slug.ts';

describe('a title becomes the name of a file', () => {
  const cases: [title: string, slug: string | undefined][] = [
    ['NHS Long Term Plan', 'nhs-long-term-plan'],
    ['Digital health & data: £40m für Ärzte', 'digital-health-and-data-gbp-40m-fur-arzte'],
    ['England’s “new” plan – phase #2', 'englands-new-plan-phase-2'],
    ['Łódź, Ærø, Straße, İstanbul', 'lodz-aero-strasse-istanbul'],
    ['ﬁve ½ ①', 'five-1-2-1'],
    ['../../etc/passwd', 'etc-passwd'],
    ['  --  ', undefined],
    ['健康', undefined],
    [`${'very '.repeat(20)}long`, 'very-very-very-very-very-very-very-very-very-very-very-very'],
    ['x'.repeat(200), 'x'.repeat(60)],
  ];
  test('in the letters and words of its language', () => {
    assert.equal(slugOf('Frühling & Größe', 'de-AT'), 'fruehling-und-groesse');
    assert.equal(slugOf('Frühling', 'de'), 'fruehling');
    assert.equal(slugOf('Århus og Ærø', 'da'), 'aarhus-og-aeroe');
    assert.equal(slugOf('Mère & père', 'fr'), 'mere-et-pere');
    assert.equal(slugOf('Größe', 'sv'), 'grosse');
  });
  for (const [title, slug] of cases)
    test(title.slice(0, 50), () => {
      assert.equal(slugOf(title), slug);
    });
});
