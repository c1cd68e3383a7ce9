import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesToOneself } from './notes-to-oneself.ts';

const notesIn = (text: string) => notesToOneself(text).map(({ note }) => note);

const cases: [text: string, notes: string[]][] = [
  ['So it is.[citation needed] Said [who?].', ['[citation needed]', '[who?]']],
  [
    '[Quelle fehlt] [réf. nécessaire] [cita requerida] [angen ffynhonnell]',
    ['[Quelle fehlt]', '[réf. nécessaire]', '[cita requerida]', '[angen ffynhonnell]'],
  ],
  [
    '[insert the name] [add link] [sources needed] [to be confirmed] [XX]',
    ['[insert the name]', '[add link]', '[sources needed]', '[to be confirmed]', '[XX]'],
  ],
  ['TODO: write. It is TBC (TBD).', ['TODO', 'TBC', 'TBD']],
  ['Lorem ipsum dolor sit', ['Lorem ipsum dolor']],
  ['It cost £XXX million.', ['£XXX']],
  ['\\[citation needed], [sic], […], [a], “[they] will [add] to it”, [in 1990?], [@who?]', []],
  ['Chapter XXX, XXXX-12, HACER TODO LO POSIBLE, to-do, todo, @TODO', []],
  ['The words “lorem ipsum” fill space.', []],
];
for (const [text, notes] of cases)
  test(`notes to oneself: ${text}`, () => {
    assert.deepEqual(notesIn(text), notes);
  });
