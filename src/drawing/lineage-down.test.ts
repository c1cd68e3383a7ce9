import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../interface/catalogues.ts';
import { familiesOf } from '../model/lineage.ts';
import { relate } from '../model/relations.ts';
import { initiative, organisation, publication } from '../testing/publication-samples.ts';
import { lineageDown } from './lineage-down.ts';
import { lineageDownHtml } from './lineage-down-html.ts';
import { mostLinks } from './lineage-layout.ts';
import { lineageWords } from './lineage-words.ts';

test('steps from one thing share a line, so that however many there are, they go down a column', () => {
  const content = publication({
    organisations: [organisation('ministry')],
    initiatives: [
      initiative('fund', { started: '2000' }),
      ...Array.from({ length: 40 }, (_, index) =>
        initiative(`i-${index}`, { started: `${2001 + index}`, fundedBy: ['fund'], lead: ['ministry'] }),
      ),
    ],
  });
  const [family] = familiesOf(content);
  assert.ok(family);
  assert.equal(mostLinks(family), 40);
  const { columns, rows } = lineageDown(family) ?? assert.fail();
  assert.equal(columns, 2);
  assert.equal(rows.filter((row) => 'steps' in row).length, 80);
});

test('a row has its lines, what is written in it and the address that it leads to', () => {
  const content = publication({
    organisations: [
      organisation('office', { title: 'R&D office', successor: ['agency'] }),
      organisation('agency'),
    ],
  });
  const [family] = familiesOf(content);
  const down = family && lineageDown(family);
  assert.ok(down);
  const words = lineageWords({ publication: content, relations: relate(content) }, ENGLISH);
  const html = lineageDownHtml(down, words, { name: 'Drawing: A & B', isListed: true });
  const step = '/lineage.html#organisations--office--became--organisations--agency';
  assert.equal(
    html,
    '<div class="down rails-1" role="group" aria-label="Drawing: A &amp; B">' +
      '<p><i class="c1 from"></i><span class="box round"><a href="/organisations/office.html">R&amp;D office</a> ' +
      '<span class="note">Office</span></span></p>' +
      `<p class="way"><i class="c1 to"></i><a class="step-arrow" href="${step}" ` +
      'aria-hidden="true" tabindex="-1">became</a></p>' +
      '<p><span class="box round"><a href="/organisations/agency.html">agency</a> <span class="note">Office</span></span></p></div>',
  );
});
