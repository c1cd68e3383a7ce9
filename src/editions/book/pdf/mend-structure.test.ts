import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conforms } from './conforms.ts';
import { mendStructure } from './mend-structure.ts';

const element = (type: string, parent: number, children: string, more = '') =>
  `<</Type /StructElem\n/S /${type}${more}\n/P ${parent} 0 R\n/Pg 20 0 R\n/K ${children}>>`;

/** Objects by their numbers, each from its dictionary. */
const objectsOf = (bodies: Record<number, string>) =>
  new Map(
    Object.entries(bodies).map(([number, body]) => [Number(number), `${number} 0 obj\n${body}\nendobj\n`]),
  );

const ROOT = '<</Type /StructTreeRoot\n/K 2 0 R\n/ParentTree 9 0 R>>';

test('an item of a list has its sign and a body, and lines around it are no part of it', () => {
  const objects = objectsOf({
    1: ROOT,
    2: element('L', 1, '[3 0 R 7 0 R]'),
    3: element('LI', 2, '[0 4 0 R 5 0 R 2 <</Type /MCR\n/Pg 21 0 R\n/MCID 1>>]'),
    4: element('Lbl', 3, '1'),
    5: element('P', 3, '[<</Type /MCR\n/Pg 20 0 R\n/Stm 22 0 R\n/MCID 0>>]'),
    7: element('LI', 2, '3'),
    8: '[3 0 R 4 0 R 3 0 R 7 0 R]',
    9: '<</Type /ParentTree\n/Nums [0 8 0 R 1 10 0 R 2 11 0 R]>>',
    10: '[null 3 0 R]',
    11: '[5 0 R]',
    20: '<</Type /Page\n/StructParents 0>>',
    21: '<</Type /Page\n/StructParents 1>>',
    22: '<</Type /XObject\n/StructParents 2>>',
  });
  const before = new Map(objects);
  mendStructure(
    objects,
    new Map([
      [20, new Set([0])],
      [21, new Set([1])],
    ]),
  );
  const changed = [...objects].filter(([number, text]) => before.get(number) !== text);
  assert.deepEqual(
    Object.fromEntries(changed),
    Object.fromEntries(
      objectsOf({
        3: element('LI', 2, '[4 0 R 23 0 R]'),
        5: element('P', 23, '[<</Type /MCR\n/Pg 20 0 R\n/Stm 22 0 R\n/MCID 0>>]'),
        7: element('LI', 2, '[24 0 R]'),
        8: '[null 4 0 R 23 0 R 24 0 R]',
        10: '[null null]',
        23: '<</Type /StructElem\n/S /LBody\n/P 3 0 R\n/Pg 20 0 R\n/K [5 0 R 2]>>',
        24: '<</Type /StructElem\n/S /LBody\n/P 7 0 R\n/Pg 20 0 R\n/K [3]>>',
      }),
    ),
  );
});

const content = (drawn: string) => `<</Length ${drawn.length}>> stream\n${drawn}\nendstream`;
const documents: [what: string, bodies: Record<number, string>, conforms: boolean][] = [
  ['of headings in order', { 3: element('H1', 2, '0'), 4: element('H2', 2, '1') }, true],
  ['without its first heading', { 3: element('H2', 2, '0'), 4: element('H3', 2, '1') }, false],
  ['with a heading that leaves out a level', { 3: element('H1', 2, '0'), 4: element('H3', 2, '1') }, false],
  ['with a picture in words', { 3: element('Figure', 2, '0', '\n/Alt (a)'), 4: '<<>>' }, true],
  ['with a picture without words', { 3: element('Figure', 2, '0'), 4: '<<>>' }, false],
  ['of letters', { 5: content('BT\n<00240100> Tj\nET') }, true],
  ['with a letter that is in no face', { 5: content('BT\n<002400000003> Tj\nET') }, false],
];
for (const [what, bodies, expected] of documents)
  test(`a document ${what} ${expected ? 'may say' : 'does not say'} that it conforms`, () => {
    const objects = objectsOf({
      1: ROOT,
      2: element('Document', 1, '[3 0 R 4 0 R]'),
      20: '<</Type /Page\n/Contents 5 0 R>>',
      ...bodies,
    });
    assert.equal(conforms(objects), expected);
  });
