import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineByTopic } from '../drawing/timeline-lanes.ts';
import { amountsOf } from '../model/figures/figure-amounts.ts';
import { familiesOf } from '../model/lineage.ts';
import { stops } from '../model/problems.ts';
import { generatedAddresses } from '../model/site/lists/made-pages.ts';
import { readContentFolder } from './folder/read-content-folder.ts';
import { assemble } from './load-publication.ts';

test('a site can do without drawings: it has none of their pages, and its events are told all the same', () => {
  const folder = readContentFolder(`${import.meta.dirname}/../../e2e/fixtures/arabic`);
  assert.ok(folder);
  const told = (setting: string) => {
    const files = folder.files.map((file) =>
      file.path === 'site.yaml' ? { ...file, text: `${file.text}\n${setting}` } : file,
    );
    const { publication, relations, problems } = assemble(files, { drafts: false }, folder);
    assert.deepEqual(problems.filter(stops), []);
    assert.ok(publication && relations);
    const addresses = generatedAddresses(publication);
    return {
      isDrawn: [
        familiesOf(publication).length > 0,
        publication.initiatives.some(({ data }) => data.figures.some((one) => amountsOf(one, 'ar'))),
        timelineByTopic({ publication, relations }) !== undefined,
      ],
      pages: ['/timeline.html', '/lineage.html'].filter((page) => [...addresses].includes(page)),
    };
  };
  assert.deepEqual(told('drawing: true'), {
    isDrawn: [true, true, true],
    pages: ['/timeline.html', '/lineage.html'],
  });
  assert.deepEqual(told('drawing: false'), {
    isDrawn: [false, false, false],
    pages: ['/timeline.html'],
  });
});
