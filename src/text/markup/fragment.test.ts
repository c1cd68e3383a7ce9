import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { distinctFragments, fragment } from './fragment.ts';

describe('a name becomes a fragment', () => {
  const cases: [name: string, expected: string][] = [
    ['HDR UK', 'hdr-uk'],
    ['N.H.S', 'n-h-s'],
    ['R&D', 'r-d'],
    [' (AI) ', 'ai'],
    ['½ ﬁne', '1-2-fine'],
    ['---', '2d-2d-2d'],
    ['Café Zürich', 'cafe-zurich'],
    ['Søren Straße', 'søren-straße'],
    ['ΕΛΛΑΔΑ', 'ελλαδα'],
    ['Здоровый ёж', 'здоровый-ёж'],
    ['कि', 'कि'],
    ['健康', '健康'],
    ['C++', 'c'],
    ['+', '2b'],
    ['🙂', '1f642'],
    ['2019–2021', '2019-2021'],
  ];
  for (const [name, expected] of cases)
    test(name, () => {
      assert.equal(fragment(name), expected);
    });
});

test('names that become the same are told apart by their signs, whatever their order', () => {
  const names = ['C#', 'C++', 'C', 'c 2', 'c', 'C', 'Resume', 'Résumé', 'R&D', 'R D', 'R/D'];
  const expected = {
    C: 'c',
    c: 'c-3',
    'c 2': 'c-2',
    'C#': 'c-23',
    'C++': 'c-2b-2b',
    Resume: 'resume',
    Résumé: 'resume-301-301',
    'R D': 'r-d',
    'R&D': 'r-d-26',
    'R/D': 'r-d-2f',
  };
  for (const order of [names, names.toReversed()]) {
    const given = distinctFragments(order);
    assert.deepEqual(Object.fromEntries(order.map((name) => [name, given(name)])), expected);
  }
});

test('a name with signs of its own keeps its fragment when others come', () => {
  const others = ['C', 'C#', 'C++', 'C*', 'F♯', '.NET', 'R/D', 'Research', 'λ+', 'λ'];
  for (const name of ['C++', 'C#', 'C', 'A+', 'F♯', 'R D', 'λ+', 'LGBT+ rights']) {
    const alone = distinctFragments([name])(name);
    for (const other of others)
      assert.equal(distinctFragments([other, name])(name), alone, `${name}, ${other}`);
    assert.equal(distinctFragments([...others, name])(name), alone);
  }
});

test('whatever names there are, each has a fragment of its own that is its name in an address', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name.trim() !== '')),
      (names) => {
        const given = new Set(names.map(distinctFragments(names)));
        assert.equal(given.size, new Set(names).size);
        for (const own of given) assert.match(own, /^[\p{L}\p{M}\p{N}-]+$/u);
      },
    ),
    { seed: 2026 },
  );
});
