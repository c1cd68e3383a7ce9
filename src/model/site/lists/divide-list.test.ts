import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ENGLISH } from '../../../interface/catalogues.ts';
import { divideList, type ItemGroup } from './divide-list.ts';

const group = (unit: string, items: number[], slug = unit): ItemGroup<number> => ({
  slug,
  text: slug,
  unit,
  items,
});
const many = (count: number, from = 0) => Array.from({ length: count }, (_item, index) => from + index);
const light = () => 1;
const told = (groups: ItemGroup<number>[], weigh: (item: number) => number = light) =>
  divideList(groups, weigh, ENGLISH).map(({ slug, text, groups }) => [
    slug,
    text,
    groups.map(({ text, items }) => `${text}: ${items.length}`),
  ]);

test('a list of 500 items is whole, one of more is divided by its units', () => {
  assert.deepEqual(told([group('A', many(300)), group('B', many(200))]), [['', '', ['A: 300', 'B: 200']]]);
  assert.deepEqual(told([group('A', many(300)), group('B', many(201))]), [
    ['a', 'A', ['A: 300']],
    ['b', 'B', ['B: 201']],
  ]);
});

test('what is long in bytes is divided as well', () => {
  assert.deepEqual(
    told([group('A', many(3))], () => 25_000),
    [
      ['a_1', 'A (1 of 2)', ['A: 2']],
      ['a_2', 'A (2 of 2)', ['A: 1']],
    ],
  );
  assert.deepEqual(
    told([group('A', [1])], () => 500_000),
    [['a', 'A', ['A: 1']]],
  );
});

test('a group goes over two pages only if it does not fit on one', () => {
  const years = [group('1990s', many(400), '1991'), group('1990s', many(200), '1992')];
  assert.deepEqual(told([...years, group('1990s', many(700), '1993')]), [
    ['1990s_1', '1990s (1 of 3)', ['1991: 400']],
    ['1990s_2', '1990s (2 of 3)', ['1992: 200', '1993: 300']],
    ['1990s_3', '1990s (3 of 3)', ['1993: 400']],
  ]);
});

test('a list of very many units is divided by wider ones, where it has them', () => {
  const decades = (count: number, hasWider = true) =>
    Array.from({ length: count }, (_, index) => ({
      ...group(`${1000 + index * 10}s`, many(60), `${1000 + index * 10}`),
      ...(hasWider && { wider: `${1000 + Math.floor(index / 10) * 100} onwards` }),
    }));
  const unitsOf = (groups: ItemGroup<number>[]) => new Set(told(groups).map(([, text]) => text));
  assert.equal(unitsOf(decades(24)).size, 24);
  assert.equal(unitsOf(decades(40, false)).size, 40);
  assert.deepEqual(
    [...unitsOf(decades(25))].map((text) => String(text).slice(0, 12)),
    ['1000 onwards', '1000 onwards', '1100 onwards', '1100 onwards', '1200 onwards'],
  );
});

test('what is added to a unit moves nothing in the others', () => {
  const [before, after] = [600, 1400].map((inB) =>
    told([group('A', many(700)), group('B', many(inB)), group('C', many(600))]),
  );
  const others = (sections: unknown[][] = []) => sections.filter(([slug]) => !String(slug).startsWith('b'));
  assert.deepEqual(others(after), others(before));
});

test('units of all scripts have names of their own that any file system takes', () => {
  assert.deepEqual(
    told([group('0–9', many(200)), group('É', many(200)), group('Ж', many(200))]).map(([slug]) => slug),
    ['0-9', 'e', 'u436'],
  );
});

test('however long units are, and of whatever script, their names fit into a path, each into its own', () => {
  const long = 'الصحة الرقمية والسجلات المشتركة في البلاد';
  const units = [
    long,
    `${long} 2`,
    'A topic that goes on and on, until it fills more than one line',
    long.slice(0, -1),
  ];
  const slugs = told(units.map((unit) => group(unit, many(200)))).map(([slug]) => String(slug));
  assert.equal(new Set(slugs).size, units.length);
  for (const slug of slugs) {
    assert.match(slug, /^[a-z0-9-]+$/);
    assert.ok(slug.length <= 48, slug);
  }
});

test('every item is in one section; none is empty, too heavy, or called as another', () => {
  const item = fc.nat(40_000);
  const groups = fc.array(
    fc.record({ unit: fc.constantFrom('A', 'a', 'B', 'Б', '1-1', '1'), items: fc.array(item) }),
  );
  fc.assert(
    fc.property(groups, (drawn) => {
      const list = drawn.map(({ unit, items }, index) => group(unit, items, `g${index}`));
      const sections = divideList(list, (weight) => weight, ENGLISH);
      const placed = (of: ItemGroup<number>[]) =>
        of.flatMap(({ slug, items }) => items.map((item) => `${String(slug)} ${item}`)).sort();
      assert.deepEqual(placed(sections.flatMap((section) => section.groups)), placed(list));
      assert.equal(new Set(sections.map(({ slug }) => slug)).size, sections.length);
      if (sections.length === 1) return;
      for (const { groups } of sections) {
        const items = groups.flatMap((group) => group.items);
        assert.ok(items.length > 0 && groups.every((group) => group.items.length > 0));
        assert.ok(items.reduce((sum, weight) => sum + Math.max(weight, 120), 0) <= 60_000);
      }
    }),
  );
});
