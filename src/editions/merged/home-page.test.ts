import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { ENGLISH } from '../../interface/catalogues.ts';
import { recordOf } from '../../model/edition/compare-editions.ts';
import { readRecord } from '../../model/edition/edition-record.ts';
import { relate } from '../../model/relations.ts';
import { hostileText } from '../../testing/hostile-texts.ts';
import { page, publication } from '../../testing/publication-samples.ts';
import { homePage } from './home-page.ts';

type Node = DefaultTreeAdapterTypes.Node;
const elementsIn = (node: Node): DefaultTreeAdapterTypes.Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => ('attrs' in child ? [child, ...elementsIn(child)] : []))
    : [];
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** What no text of HTML can hold: a parser makes other signs of them. */
const readable = (text: string) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n');

test('whatever titles hold is read back from the record, and from the page, by another parser', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (title, tagline) => {
      const plain = publication({ pages: [page('about', { title, summary: tagline })] });
      const one = { ...plain, site: { ...plain.site, title, tagline } };
      const record = recordOf({ publication: one, relations: relate(one) }, 'a generator');
      assert.deepEqual(readRecord(JSON.stringify(record)), JSON.parse(JSON.stringify(record)));

      const publications = [{ record, index: 'f', styles: [] }];
      const elements = elementsIn(parse(homePage({ title, words: ENGLISH, publications, version: 'e' })));
      const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
      assert.equal(textOf(named('h1')[0] as Node), readable(title));
      assert.equal(textOf(named('dd')[0] as Node), readable(tagline));
      const told = named('html')[0]?.attrs.find(({ name }) => name === 'data-publications')?.value;
      assert.deepEqual(JSON.parse(told ?? ''), [{ name: record.name, title, index: 'f' }]);
      assert.equal(named('script').length, 2);
    }),
    { seed: 2026, numRuns: 50 },
  );
});
