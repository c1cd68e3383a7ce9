import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { relativeAddress, relativeStyle, rootFrom } from './relative-address.ts';

describe('an address from the root becomes one from the page', () => {
  const cases: [from: string, address: string, relative: string][] = [
    ['index.html', '/', 'index.html'],
    ['index.html', '/about.html', 'about.html'],
    ['index.html', '/initiatives/nhsx.html', 'initiatives/nhsx.html'],
    ['initiatives/nhsx.html', '/', '../index.html'],
    ['initiatives/nhsx.html', '/#latest', '../index.html#latest'],
    ['initiatives/nhsx.html', '/initiatives/lhcre.html', 'lhcre.html'],
    ['initiatives/nhsx.html', '/initiatives/nhsx.html', 'nhsx.html'],
    ['initiatives/nhsx.html', '/assets/site.css', '../assets/site.css'],
    ['a/b/c.html', '/d/e.html', '../../d/e.html'],
    ['a/b/c.html', '/a/', '../index.html'],
    ['initiatives/nhsx.html', '/about.html#how-to', '../about.html#how-to'],
    ['initiatives/nhsx.html', '/search.html?q=a/b&type=C', '../search.html?q=a/b&type=C'],
    ['initiatives/nhsx.html', '/search.html?q=#top', '../search.html?q=#top'],
    ['a/b.html', '/c/a name.html', '../c/a name.html'],
    ['a/b.html', '/c/%C3%A9.html', '../c/%C3%A9.html'],
    ['a/b.html', '/c/é.html#ü', '../c/é.html#ü'],
    ['index.html', '/a\nb.html#c\nd', 'a\nb.html#c\nd'],
  ];
  for (const [from, address, relative] of cases)
    test(`${JSON.stringify(address)} in ${from}: ${JSON.stringify(relative)}`, () => {
      assert.equal(relativeAddress(from, address), relative);
    });
});

describe('other addresses stay as they are', () => {
  const addresses = [
    '',
    '#part',
    '?q=a',
    'nhsx.html',
    '../about.html',
    'mailto:a@b.example',
    'https://example.org/a',
    '//example.org/a',
    'data:text/plain,a',
  ];
  for (const address of addresses)
    test(address || 'none', () => {
      assert.equal(relativeAddress('a/b.html', address), address);
    });
});

test('the way to the root counts the folders', () => {
  assert.equal(rootFrom('index.html'), './');
  assert.equal(rootFrom('a/b.html'), '../');
  assert.equal(rootFrom('a/b/c.html'), '../../');
});

test('a style sheet finds its fonts and pictures from where it lies', () => {
  const style = `a{src:url(/assets/a.woff2)}b{src:url("/b.svg#c")}c{src:url('/assets/d e.png')}`;
  const others = 'd{src:url(a.png)}e{src:url(data:image/png;base64,A/B)}f{src:url(//example.org/a)}';
  assert.equal(
    relativeStyle('assets/site.css', style + others),
    `a{src:url(a.woff2)}b{src:url("../b.svg#c")}c{src:url('d e.png')}${others}`,
  );
});
