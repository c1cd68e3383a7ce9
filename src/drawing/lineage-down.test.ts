import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familiesOf, neighbourhoodOf } from '../model/lineage.ts';
import { wordsOfSteps } from '../testing/assert-across.ts';
import { initiative, organisation, publication } from '../testing/publication-samples.ts';
import { lineageDown } from './lineage-down.ts';
import { lineageDownHtml } from './lineage-down-html.ts';
import { mostLinks } from './lineage-layout.ts';

test('steps from one thing share a line, so that however many there are, they go down a column', () => {
  const content = publication({
    initiatives: [
      initiative('fund', { started: '2000' }),
      ...Array.from({ length: 40 }, (_, index) =>
        initiative(`i-${index}`, { started: `${2001 + index}`, fundedBy: ['fund'] }),
      ),
    ],
  });
  const [family] = familiesOf(content);
  assert.ok(family);
  assert.equal(mostLinks(family), 40);
  const { columns, rows } = lineageDown(family);
  assert.equal(columns, 1);
  assert.equal(rows.filter((row) => 'steps' in row).length, 40);
});

const OFFICES = publication({
  organisations: [
    organisation('office', { title: 'R&D office', successor: ['agency'] }),
    organisation('board', { successor: ['agency'] }),
    organisation('agency'),
  ],
});
const [first, ...others] = familiesOf(OFFICES);
const htmlOf = (place: Parameters<typeof lineageDownHtml>[2], content = OFFICES, family = first) =>
  lineageDownHtml(lineageDown(family ?? assert.fail()), wordsOfSteps(content), place);
const boxOf = (slug: string, title: string) =>
  `<span class="box round"><a href="/organisations/${slug}.html">${title}</a> <span class="note">Office</span></span>`;

test('a row has its lines and what is written in it; on the page of all, each step is a sentence with an address', () => {
  assert.deepEqual(others, []);
  assert.equal(
    htmlOf({}),
    '<ul class="down rails-1">' +
      `<li><i class="c1 from"></i>${boxOf('board', 'board')}</li>` +
      `<li><i class="c1 joint"></i>${boxOf('office', 'R&amp;D office')}</li>` +
      '<li class="way" id="organisations--board--merged--organisations--agency"><i class="c1 to"></i><b>board merged into agency, </b>' +
      '<b id="organisations--office--merged--organisations--agency">R&amp;D office </b>merged into<b> agency</b></li>' +
      `<li>${boxOf('agency', 'agency')}</li></ul>`,
  );
});

test('on the page of a thing, its box is no link, boxes say who leads them, and of steps what stands just above goes without saying', () => {
  const [early, late] = [
    initiative('early', { started: '2001' }),
    initiative('late', { started: '2002', predecessor: ['early'], lead: ['office'] }),
  ];
  const content = publication({ organisations: [organisation('office')], initiatives: [early, late] });
  const [family] = familiesOf(content);
  assert.equal(
    htmlOf({ name: 'Drawing: A & B', here: early }, content, family),
    '<ul class="down rails-1" aria-label="Drawing: A &amp; B">' +
      '<li><i class="c1 from"></i><span class="box here"><strong>early</strong> <span class="note">since 2001</span></span></li>' +
      '<li class="way"><i class="c1 to"></i>became</li>' +
      '<li><span class="box"><a href="/initiatives/late.html">late</a> <span class="note">since 2002</span> ' +
      '<span class="note">Led by: office</span></span></li></ul>',
  );
});

test('on the page of a body, what it leads stands below one line of words, and says only who else leads it', () => {
  const office = organisation('office');
  const content = publication({
    organisations: [office, organisation('board')],
    initiatives: [
      initiative('early', { started: '2001', lead: ['office'] }),
      initiative('late', { started: '2002', lead: ['office', 'board'] }),
    ],
  });
  const box = (slug: string, rest: string) =>
    `<span class="box"><a href="/initiatives/${slug}.html">${slug}</a> <span class="note">since ${rest}</span></span></li>`;
  assert.equal(
    htmlOf({ here: office }, content, neighbourhoodOf(office, content)),
    '<ul class="down rails-1">' +
      '<li><i class="c1 from dashed"></i><span class="box round here"><strong>office</strong> <span class="note">Office</span></span></li>' +
      '<li class="way"><i class="c1 joint dashed"></i>leads or led</li>' +
      `<li><i class="c1 by dashed"></i>${box('early', '2001')}` +
      `<li><i class="c1 to dashed"></i>${box('late', '2002</span> <span class="note">Led by: office, board')}</ul>`,
  );
});
