import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initiative, publication, source, term } from '../../../testing/publication-samples.ts';
import type { Publication } from '../../entries.ts';
import { relate } from '../../relations.ts';
import { anchorsOfTerms } from '../addresses/addresses.ts';
import { idsOfGeneratedPage } from '../addresses/generated-ids.ts';
import { addressOfSource } from './list-addresses.ts';
import { sectionPages } from './list-pages.ts';
import { PAGE_LISTS } from './page-lists.ts';

const current = (parts: Partial<Publication>) => {
  const content = publication(parts);
  return { publication: content, relations: relate(content) };
};
const sources = (letter: string, count: number) =>
  Array.from({ length: count }, (_source, index) =>
    source({ id: `${letter}-${index}`, author: [{ literal: `${letter}. Author` }] }),
  );

test('short lists are whole, at their own address', () => {
  const short = current({ sources: sources('a', 500) });
  assert.equal(addressOfSource('a-7', short), '/sources.html#source-a-7');
  assert.deepEqual(sectionPages(short), []);
  assert.ok(idsOfGeneratedPage('/sources.html', short)?.has('source-a-7'));
  assert.equal(idsOfGeneratedPage('/browse/sources-a.html', short), undefined);
});

test('the letters of sources and terms lead to the first of each, and figures stand under their pages', () => {
  const figure = { number: 1, label: 'Figure 1', id: 'figure-1', caption: 'A port' };
  const short = current({
    sources: [...sources('b', 2), ...sources('a', 2)],
    terms: [term('EPR'), term('ECR'), term('AI')],
    initiatives: [initiative('ports', { title: 'The ports' }), initiative('none')],
    figures: new Map([['initiatives/ports', [figure]]]),
  });
  const contentsOf = (name: 'sources' | 'glossary' | 'figures') =>
    PAGE_LISTS[name].sections(short).flatMap(({ contents }) => contents);
  assert.deepEqual(contentsOf('sources'), [
    { slug: 'source-a-0', text: 'A' },
    { slug: 'source-b-0', text: 'B' },
  ]);
  assert.deepEqual(contentsOf('glossary'), [
    { slug: 'term-ai', text: 'A' },
    { slug: 'term-ecr', text: 'E' },
  ]);
  assert.deepEqual(contentsOf('figures'), [{ slug: 'page-initiatives-ports', text: 'The ports' }]);
  assert.ok(idsOfGeneratedPage('/list-of-figures.html', short)?.has('page-initiatives-ports'));
  assert.equal(idsOfGeneratedPage('/list-of-figures.html', current({})), undefined);
});

test('of a long list each source is at the address of its section, and nowhere else', () => {
  const long = current({ sources: [...sources('b', 501), ...sources('a', 2)] });
  assert.equal(addressOfSource('a-1', long), '/browse/sources-a.html#source-a-1');
  assert.equal(addressOfSource('b-0', long), '/browse/sources-b_1.html#source-b-0');
  assert.deepEqual(
    sectionPages(long).map(({ address }) => address),
    ['/browse/sources-a.html', '/browse/sources-b_1.html', '/browse/sources-b_2.html'],
  );
  assert.ok(idsOfGeneratedPage('/browse/sources-a.html', long)?.has('source-a-1'));
  assert.equal(idsOfGeneratedPage('/sources.html', long)?.has('source-a-1'), false);
});

test('a source that many pages cite takes the room of many', () => {
  const cites = (slug: string) => initiative(slug, {}, 'It is so [@a-0].');
  const initiatives = Array.from({ length: 3000 }, (_entry, index) => cites(`entry-${index}`));
  const long = current({ sources: [...sources('a', 1), ...sources('b', 1)], initiatives });
  assert.equal(addressOfSource('b-0', long), '/browse/sources-b.html#source-b-0');
});

test('the page of a long list leads to every group where it begins, with all that it holds', () => {
  const timeline = Array.from({ length: 700 }, () => ({ date: '1998-05', text: 'So it was.' }));
  const events = [{ date: '-0043', text: 'Long ago.' }, { date: '1989', text: 'Before.' }, ...timeline];
  const long = current({ initiatives: [initiative('a', { timeline: events })] });
  assert.deepEqual(PAGE_LISTS.timeline.overview(long), [
    { id: 'year--43', href: '/browse/timeline-40s-bc.html#year--43', text: '44 BC', items: 1 },
    { id: 'year-1989', href: '/browse/timeline-1980s.html#year-1989', text: '1989', items: 1 },
    { id: 'year-1998', href: '/browse/timeline-1990s_1.html#year-1998', text: '1998', items: 700 },
  ]);
  assert.ok(idsOfGeneratedPage('/timeline.html', long)?.has('year-1998'));
  assert.ok(idsOfGeneratedPage('/browse/timeline-1990s_2.html', long)?.has('year-1998'));
  assert.equal(PAGE_LISTS.timeline.addressOf('year-1998', long), '/browse/timeline-1990s_1.html#year-1998');
});

test('terms and browse pages are divided by letter, status and decade', () => {
  const terms = Array.from({ length: 501 }, (_term, index) =>
    term(`${index % 2 ? 'Beta' : 'Alpha'} ${index}`),
  );
  const initiatives = Array.from({ length: 501 }, (_entry, index) =>
    initiative(`entry-${index}`, {
      status: index % 2 ? 'active' : 'closed',
      started: '1998',
      topics: ['The sluices'],
    }),
  );
  const long = current({ terms, initiatives });
  assert.deepEqual(
    sectionPages(long).map(({ address }) => address),
    [
      '/browse/timeline-by-topic-the-sluices_1.html',
      '/browse/timeline-by-topic-the-sluices_2.html',
      '/browse/timeline-by-topic-the-sluices_3.html',
      '/browse/glossary-a.html',
      '/browse/glossary-b.html',
      '/browse/a-z-e_1.html',
      '/browse/a-z-e_2.html',
      '/browse/topics-s_1.html',
      '/browse/topics-s_2.html',
      '/browse/types-bodies_1.html',
      '/browse/types-bodies_2.html',
      '/browse/status-active.html',
      '/browse/status-closed.html',
      '/browse/years-1990s_1.html',
      '/browse/years-1990s_2.html',
    ],
  );
  const anchor = anchorsOfTerms(terms)('Beta 1');
  assert.equal(PAGE_LISTS.glossary.addressOf(anchor, long), `/browse/glossary-b.html#${anchor}`);
});

test('what stands under a year is in the order in which it happened, what has no event last', () => {
  const timeline = (...dates: string[]) => dates.map((date) => ({ date, text: 'It happened.' }));
  const sections = PAGE_LISTS.years.sections(
    current({
      initiatives: [
        initiative('quiet', { title: 'A', started: '2024' }),
        initiative('late', { title: 'B', timeline: timeline('2024-11-08') }),
        initiative('early', { title: 'C', timeline: timeline('2024-12', '2024-03') }),
        initiative('as-late', { title: 'D', timeline: timeline('2024-11-08') }),
      ],
    }),
  );
  const [year] = sections.flatMap(({ groups }) => groups);
  assert.deepEqual(
    year?.items.map(({ data }) => data.title),
    ['C', 'B', 'D', 'A'],
  );
});
