import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { ENGLISH } from '../interface/catalogues.ts';
import type { Publication } from '../model/entries.ts';
import { linkPictureOf, linkPictures } from '../model/site/link-picture.ts';
import { initiative, publication } from '../testing/publication-samples.ts';
import { directionOf } from '../text/letters/direction.ts';
import { linkPictureSvg } from './link-picture-svg.ts';
import { pieces } from './letters/break-lines.ts';
import { installedFaces } from './letters/faces.ts';
import { lettersOf } from './letters/fonts.ts';
import { setLine } from './letters/set-line.ts';

const { site } = publication();
const addressed = (parts: Partial<Publication> = {}) =>
  publication({ site: { ...site, url: 'https://example.org/' }, ...parts });
const pictureOf = (title: string, summary = 'In short.') =>
  linkPictureOf(initiative('it', { title, summary }), addressed(), ENGLISH);

const drawn = async (title: string, language: string) => {
  const picture = linkPictureOf(initiative('it', { title, lang: language }), addressed(), ENGLISH);
  assert.ok(picture);
  return linkPictureSvg(picture);
};
const BOOK = /M0 20Q90/;

test('titles in all scripts of which there is a face are set, and a book stands for others', async () => {
  for (const [language, title] of [
    ['en', '© 2020, Care™ 7 #'],
    ['en', 'From → to, x² ≤ √2, ∞, 20 ℃, № 5, ★, ①'],
    ['cy', 'Ŵyth sefydliad'],
    ['de', 'Größe – “Maß” … 3\u202f%'],
    ['pl', 'L’été à Łódź, e\u0301tude −3'],
    ['ru', 'Здоровье № 5'],
    ['uk', 'Їжак'],
    ['el', 'Υγεία ἀρχή'],
    ['vi', 'Việt Nam q\u0323'],
    ['ar', 'مبادرة «الصحة» الرقميّة، ٢٠١٩'],
    ['fa', 'برنامه می\u200cشود'],
    ['he', 'בריאות שָׁלוֹם'],
    ['zh', '数字健康。'],
    ['zh-Hant', '數位健康'],
    ['ja', 'デジタルの「歩み」！'],
    ['ko', '디지털 헬스'],
    ['hi', 'स्वास्थ्य।'],
    ['bn', 'স্বাস্থ্য।'],
    ['gu', 'સ્વાસ્થ્ય'],
    ['pa', 'ਸਿਹਤ'],
    ['kn', 'ಆರೋಗ್ಯ'],
    ['ml', 'ആരോഗ്യം'],
    ['ta', 'சுகாதாரம்'],
    ['te', 'ఆరోగ్యం'],
    ['th', 'สุขภาพ'],
  ] as const)
    assert.doesNotMatch(await drawn(title, language), BOOK, title);
  for (const title of ['ሰላም', 'ꦲꦏ']) assert.match(await drawn(title, 'en'), BOOK, title);
  for (const small of ['🏥', '👩‍⚕️', '🇬🇧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿🇪🇺', '❤️‍🔥', '👍🏽', '☎'])
    assert.equal(pictureOf(`${small} Health ${small} and care ${small}`)?.title, 'Health and care', small);
  assert.equal(pictureOf('1️⃣ of 2️⃣')?.title, '1 of 2');
});

const setOf = async (text: string, language = 'en') => {
  const letters = await lettersOf(text, 400, language);
  assert.ok(letters);
  return setLine(letters, directionOf(language));
};

test('letters are joined, signs change places, and what runs to the left is written so', async () => {
  const outlines = async (text: string, language: string) =>
    (await setOf(text, language)).forms.map(({ outline }) => outline);
  assert.notEqual((await outlines('ب', 'ar'))[0], (await outlines('ببب', 'ar'))[1], 'in the middle');
  assert.equal((await outlines('לא', 'he'))[1], (await outlines('ל', 'he'))[0], 'the first is on the right');
  assert.equal((await outlines('कि', 'hi')).length, 2);
  assert.equal((await outlines('कि', 'hi'))[1], (await outlines('क', 'hi'))[0], 'the vowel stands before');
  assert.deepEqual((await outlines('לא ab', 'he')).slice(0, 2), await outlines('ab', 'en'), 'to the right');
  assert.notDeepEqual(
    await outlines('直', 'ja'),
    await outlines('直', 'zh-Hans'),
    'as the language writes it',
  );
});

test('lines are broken between words, also where no space parts them', () => {
  assert.deepEqual(pieces('One and 3\u00a0%', 'en'), ['One ', 'and ', '3\u00a0%']);
  assert.deepEqual(pieces('สุขภาพดิจิทัล', 'th'), ['สุขภาพ', 'ดิจิทัล']);
  assert.deepEqual(pieces('「患者」の記録。', 'ja'), ['「患者」', 'の', '記録。']);
});

test('there are pictures only where they have an address, each once, of however many pages', () => {
  const initiatives = [initiative('a', { title: 'Same' }), initiative('b', { title: 'Same' })];
  const many = Array.from({ length: 101 }, (_, index) => initiative(`i-${index}`));
  const count = (of: Publication) => linkPictures(of, ENGLISH).length;
  assert.equal(count(publication({ initiatives })), 0);
  assert.equal(count(addressed({ initiatives })), 2);
  assert.equal(count(addressed({ initiatives: many })), 102);
});

test('other words have another address, so that nobody shows an old picture', () => {
  assert.notEqual(pictureOf('One')?.address, pictureOf('Another')?.address);
  assert.equal(pictureOf('One')?.address, pictureOf('One')?.address);
});

for (const [name, title, summary] of [
  ['short words', 'NHSX', 'A joint unit.'],
  ['200 letters', 'T'.repeat(200), 'S'.repeat(900)],
  ['an Arabic title', 'مبادرة الصحة الرقمية '.repeat(9), 'مبادرة الصحة الرقمية '.repeat(30)],
  ['a Chinese title', '数字健康倡议'.repeat(33), '数字健康倡议'.repeat(90)],
  ['many words', 'Local Health and Care Record '.repeat(9), 'A summary that goes on and on. '.repeat(30)],
] as const)
  test(`a picture of ${name} stays inside its frame`, async () => {
    const picture = pictureOf(title, summary);
    assert.ok(picture);
    const svg = await linkPictureSvg(picture);
    assert.equal(svg, await linkPictureSvg(picture));
    const { data, info } = await sharp(Buffer.from(svg))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.width, info.height], [1200, 630]);
    const paper = data.subarray(3 * 60, 3 * 61);
    for (let y = 0; y < info.height; y++)
      for (const x of [30, 60, 1140, 1170])
        assert.ok(data.subarray(3 * (y * 1200 + x), 3 * (y * 1200 + x) + 3).equals(paper), `${x}, ${y}`);
    for (const y of [4, 10, 620, 629])
      assert.ok(data.subarray(3 * (y * 1200 + 600), 3 * (y * 1200 + 600) + 3).equals(paper), String(y));
  });

test('pictures are told from those that were made without a face which is there now', () => {
  const faces = installedFaces();
  for (const name of ['arabic', 'thai', 'jp', 'kr', 'sc', 'tc']) assert.ok(faces.includes(name), name);
});
