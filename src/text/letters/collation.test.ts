import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collationOf } from './collation.ts';

const inOrder = (language: string, ordered: string[]) => {
  const { compareTitles } = collationOf(language);
  assert.deepEqual(ordered.toReversed().sort(compareTitles), ordered, language);
};

test('titles go by the alphabet as readers know it: no article, no case, numbers by value', () => {
  inOrder('en-GB', [
    '10 Year Plan',
    'Alpha',
    'An apple',
    'apples',
    'The bee',
    'Élan',
    '“Fund 9”',
    'fund 10',
    'Theory',
  ]);
});

test('titles that differ only in case or article keep one order', () => {
  const { compareTitles } = collationOf('en');
  assert.deepEqual(['the Fund', 'Fund', 'fund'].sort(compareTitles), ['Fund', 'fund', 'the Fund']);
});

test('each language has its own alphabet', () => {
  inOrder('de', ['Äpfel', 'Apollo', 'Das Bündnis', 'Öl', 'Ort', 'The Fund', 'Zoll']);
  inOrder('sv', ['Apel', 'Zon', 'Ånga', 'Äpple', 'Öl']);
  inOrder('cy', ['Cad', 'Cymru', 'Y Chwarel', 'Dwr', 'Ddoe', 'Gardd', 'Nghymru', 'Hen', 'Lôn', 'Llan']);
  inOrder('es', ['Una casa', 'El chico', 'Nube', 'Ñandú', 'Oro']);
});

test('articles are left out of the language of the publication, and only where they are words', () => {
  const sorted: [language: string, title: string, sorted: string][] = [
    ['en-GB', 'The NHS', 'NHS'],
    ['en-GB', 'a fund', 'fund'],
    ['en-GB', 'Analysis', 'Analysis'],
    ['en-GB', 'Theory', 'Theory'],
    ['en-GB', 'Die Brücke', 'Die Brücke'],
    ['en-GB', 'A', 'A'],
    ['en-GB', '“The End”', 'End”'],
    ['en-GB', '£40m fund', '40m fund'],
    ['de-AT', 'Die Brücke', 'Brücke'],
    ['de', 'Dienst', 'Dienst'],
    ['de', 'The NHS', 'The NHS'],
    ['fr', 'L’Élan', 'Élan'],
    ['fr', "l'an 2000", 'an 2000'],
    ['fr', 'Les uns', 'uns'],
    ['es', 'Las aguas', 'aguas'],
    ['cy', 'Yr Wyddfa', 'Wyddfa'],
    ['ar', 'الموانئ', 'الموانئ'],
  ];
  for (const [language, title, expected] of sorted)
    assert.equal(collationOf(language).sortingTitle(title), expected, `${language}: ${title}`);
});

test('a title stands under the letter where its readers look for it', () => {
  const initials: [language: string, title: string, initial: string][] = [
    ['en', 'The élan', 'E'],
    ['en', '10 Year Plan', '0–9'],
    ['en', '٣ شؤون', '0–9'],
    ['en', 'Œuvre', 'O'],
    ['en', 'Łódź', 'L'],
    ['en', 'Йод', 'Й'],
    ['en', '!', '#'],
    ['de', 'Ärzte', 'A'],
    ['de', 'Die Zeit', 'Z'],
    ['sv', 'Ånga', 'Å'],
    ['da', 'Ære', 'Æ'],
    ['es', 'Ñandú', 'Ñ'],
    ['es', 'Chile', 'C'],
    ['cy', 'Y Chwarel', 'Ch'],
    ['cy', 'LLANELLI', 'Ll'],
    ['cy', 'Cadw', 'C'],
    ['cs', 'Chata', 'Ch'],
    ['cs', 'Škoda', 'Š'],
    ['tr', 'ilk', 'İ'],
    ['et', 'Staadion', 'S'],
    ['el', 'Άνθος', 'Α'],
    ['ru', 'Йод', 'Й'],
    ['ar', 'موانئ', 'م'],
    ['he', 'נמלים', 'נ'],
    ['zh', '港口', 'G'],
    ['zh', '政府', 'Z'],
    ['zh-TW', '港口', '港'],
    ['ja', 'アメリカ', 'あ'],
    ['ja', 'ｶﾅ', 'か'],
    ['ja', 'がく', 'か'],
    ['ja', 'ヴ', 'あ'],
    ['ja', '港湾', '港'],
    ['ko', '까치', 'ㄱ'],
    ['ko', '항만', 'ㅎ'],
    ['th', 'เกาะ', 'ก'],
    ['ar', 'أخبار', 'ا'],
    ['ar', 'آثار', 'ا'],
    ['fa', 'آب', 'آ'],
    ['el', 'Η έκθεση', 'Ε'],
    ['el', 'Το λιμάνι', 'Λ'],
    ['el', 'Ηλίας', 'Η'],
    ['da', 'Aarhus', 'Å'],
    ['nb', 'De Aasen', 'Å'],
    ['sv', 'Øresund', 'Ö'],
    ['sv', 'Æther', 'Ä'],
    ['is', 'Öl', 'Ö'],
    ['is', 'Æ', 'Æ'],
    ['hu', 'Cukor', 'C'],
    ['hu', 'Csaba', 'Cs'],
    ['hu', 'Szeged', 'Sz'],
    ['hu', 'Őz', 'Ö'],
    ['hr', 'Džep', 'Dž'],
    ['hr', 'ǈeto', 'Lj'],
    ['nl', '’t Gooi', 'G'],
    ['ca', 'L’Hospitalet', 'H'],
    ['en', 'ﬁne', 'F'],
    ['en', 'ʻOkina', 'O'],
    ['de', 'ß', 'S'],
  ];
  for (const [language, title, initial] of initials) {
    const { initialOf, sortingTitle } = collationOf(language);
    assert.equal(initialOf(sortingTitle(title)), initial, `${language}: ${title}`);
  }
});

test('a language that the runtime does not know is ordered as English, whatever the machine speaks', () => {
  assert.match(new Intl.Collator(['xx', 'en-GB']).resolvedOptions().locale, /^en/);
  inOrder('xx', ['Åland', 'Apple', 'Zoo']);
});
