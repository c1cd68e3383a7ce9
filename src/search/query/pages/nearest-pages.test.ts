import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGathered } from '../../../testing/vocabulary-samples.ts';
import { nearestPages } from './nearest-pages.ts';

const vocabulary = openGathered({
  pages: [
    { title: 'Health Data Research UK', url: '/hdr.html', names: [] },
    { title: 'Accelerated Access Collaborative', url: '/aac.html', names: [] },
    {
      title: 'Logins and the £40 million',
      url: '/logins.html',
      names: [{ name: '£40m', kind: 'other name' }],
    },
    { title: 'A plan', url: '/plan.html', names: [{ name: 'Health research data', kind: 'other name' }] },
  ],
  ownPages: [{ title: 'Timeline', url: '/timeline.html', names: [] }],
  terms: [],
  words: [],
});
const near = async (query: string) => (await nearestPages(query, vocabulary)).map(({ url }) => url);

test('a page whose name shares only a few letters with the query is not near', async () => {
  for (const query of ['search', 'access to work schemes', 'dating', 'accessories', 'contact lines'])
    assert.deepEqual(await near(query), [], query);
});

test('pages with a name like the query are near, the likest first', async () => {
  assert.deepEqual(await near('helth data reserch'), ['/plan.html', '/hdr.html']);
  assert.deepEqual(await near('Acelerateds Acces'), ['/aac.html']);
  assert.deepEqual(await near('time lines'), ['/timeline.html']);
  assert.deepEqual(await near('40 million'), ['/logins.html']);
  for (const number of ['404', '400', '4']) assert.deepEqual(await near(number), [], number);
  for (const query of ['zzzz', '', '?!', '数字健康']) assert.deepEqual(await near(query), [], query);
});
