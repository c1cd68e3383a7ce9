import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromXml } from 'xast-util-from-xml';
import type { Element, Nodes } from 'xast';
import { feedsOf } from '../../model/feeds.ts';
import { hostileText } from '../../testing/hostile-texts.ts';
import { briefing, initiative, publication } from '../../testing/publication-samples.ts';
import { nameInXml } from '../../text/markup/escape-xml.ts';
import { atomOf } from './atom.ts';
import { jsonFeedOf } from './json-feed.ts';

const withUrl = (url?: string) => {
  const plain = publication({
    briefings: [
      briefing('first', { published: '2020-01', updated: '2021-02-03' }),
      briefing('second', { published: '2022' }),
    ],
    initiatives: [
      initiative('fund', {
        changes: [
          { date: '2022-01', note: 'Later.' },
          { date: '2022-01', note: 'Earlier.' },
        ],
      }),
    ],
  });
  return { ...plain, site: { ...plain.site, ...(url && { url }) } };
};

/** The texts and attributes of all elements of a name, read by a parser of XML. */
function read(xml: string, name: string): { text: string; attributes: Element['attributes'] }[] {
  const found: ReturnType<typeof read> = [];
  const textIn = (node: Nodes): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(textIn).join('') : '';
  const visit = (node: Nodes) => {
    if (node.type === 'element' && node.name === name)
      found.push({ text: textIn(node), attributes: node.attributes });
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromXml(xml));
  return found;
}

test('feeds tell of briefings and of changes, the newest first', () => {
  assert.deepEqual(
    feedsOf(withUrl()).map(({ name, items }) => [
      name,
      items.map(({ title, summary, published }) => [title, summary, published]),
    ]),
    [
      [
        'briefings',
        [
          ['second', 'In short.', '2022-01-01T00:00:00Z'],
          ['first', 'In short.', '2020-01-01T00:00:00Z'],
        ],
      ],
      [
        'changes',
        [
          ['fund', 'Later.', '2022-01-01T00:00:00Z'],
          ['fund', 'Earlier.', '2022-01-01T00:00:00Z'],
        ],
      ],
    ],
  );
  assert.deepEqual(feedsOf(publication()), []);
});

test('their addresses are relative, or absolute where the publication has an address; ids stay', () => {
  const feeds = (url?: string) => feedsOf(withUrl(url)).map((feed) => atomOf(feed, withUrl(url)));
  const hrefs = (url?: string) =>
    read(feeds(url)[0] ?? '', 'link').map(({ attributes }) => attributes['href']);
  assert.deepEqual(hrefs(), [
    'briefings.xml',
    '../index.html',
    '../briefings/second.html',
    '../briefings/first.html',
  ]);
  assert.equal(hrefs('https://example.org/a')[2], 'https://example.org/a/briefings/second.html');
  const ids = (url?: string) => feeds(url).flatMap((feed) => read(feed, 'id').map(({ text }) => text));
  assert.deepEqual(ids(), ids('https://example.org/a'));
  assert.equal(new Set(ids()).size, 6);
  for (const id of ids())
    assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a note keeps its id when the feed no longer tells of an earlier one of that day', () => {
  const changes = (later: number) => [
    ...Array.from({ length: later }, (_, index) => ({ date: '2022', note: `Later ${index}.` })),
    { date: '2020', note: 'Second.' },
    { date: '2020', note: 'First.' },
  ];
  const idOfSecond = (later: number) =>
    feedsOf(publication({ initiatives: [initiative('a', { changes: changes(later) })] }))[0]?.items.find(
      ({ summary }) => summary === 'Second.',
    )?.id;
  assert.equal(idOfSecond(48), idOfSecond(49));
  assert.ok(idOfSecond(49));
});

test('whatever titles and notes hold is read back as it was, without what XML has no sign for', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (title, note) => {
      const one = publication({
        initiatives: [initiative('a', { title, changes: [{ date: '2020', note }] })],
      });
      const [feed] = feedsOf(one);
      assert.ok(feed);
      const [item] = feed.items;
      const [titles, summaries] = ['title', 'summary'].map((name) => read(atomOf(feed, one), name));
      const readable = (text = '') => fromXmlText(nameInXml(text));
      assert.equal(titles?.[1]?.text, readable(item?.title));
      assert.equal(summaries?.[0]?.text.trim(), readable(item?.summary));
      const json = JSON.parse(jsonFeedOf(feed, one)) as { items: { title: string; content_text: string }[] };
      assert.deepEqual(
        json.items.map(({ title, content_text }) => [title, content_text]),
        [[item?.title, item?.summary]],
      );
    }),
    { seed: 2026, numRuns: 300 },
  );
});

const fromXmlText = (escaped: string) =>
  escaped.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '',
  );
