import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, publication } from '../../testing/publication-samples.ts';
import { navigationOf } from './navigation.ts';

const sample = publication({ pages: [page('about', { title: 'About us' })] });
const texts = (navigation?: string[]) =>
  navigationOf({ ...sample, site: { ...sample.site, navigation } }).map(([, text]) => text);

test('the navigation leads to what site.yaml says, in its order, pages of the publication included', () => {
  assert.deepEqual(texts(), ['Browse', 'Timeline', 'Glossary', 'Sources']);
  assert.deepEqual(texts(['pages/about', 'changes', 'browse']), ['About us', 'Changes', 'Browse']);
  assert.deepEqual(navigationOf({ ...sample, site: { ...sample.site, navigation: ['pages/about'] } }), [
    ['/about.html', 'About us'],
  ]);
  assert.deepEqual(texts([]), []);
});
