import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, textWidth } from './text-lines.ts';

const ROOM = { width: 150, size: 14, most: 3 };

test('lines of a text are no wider than their room, in any script', () => {
  for (const text of [
    'The very long name of an undertaking of the north',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'برنامج تطوير المنظومة الصحية الرقمية',
    'โครงการพัฒนาระบบสุขภาพดิจิทัลแห่งชาติในทุกจังหวัด',
    '全国数字健康系统发展计划各省市医院病历共享平台建设工程',
    '👨‍👩‍👧‍👦'.repeat(40),
  ]) {
    const lines = linesOf(text, ROOM);
    assert.ok(lines.length > 0 && lines.length <= 3);
    for (const line of lines) assert.ok(textWidth(line, 14) <= 150, line);
  }
});

test('what is one letter to readers is never parted', () => {
  for (const letter of ['👨‍👩‍👧‍👦', '👩🏽‍⚕️', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'e\u0301', 'กำ', 'क्षि'])
    for (const line of linesOf(letter.repeat(60), ROOM))
      assert.match(line, new RegExp(`^(?:${letter})*…?$`, 'u'));
});

test('a line does not end at a space that binds', () => {
  for (const space of ['\u00a0', '\u202f', '\u2007'])
    assert.deepEqual(
      linesOf(`a road of the north 10${space}km long`, { ...ROOM, width: 170 })[1],
      `10${space}km long`,
    );
});

test('a mark without width is no space', () => {
  assert.deepEqual(linesOf('join\ufeffmark', ROOM), ['join\ufeffmark']);
});

test('a script without spaces is parted between words', () => {
  const [first = ''] = linesOf('โครงการพัฒนาระบบสุขภาพดิจิทัลแห่งชาติในทุกจังหวัด', ROOM);
  const words = Array.from(
    new Intl.Segmenter('th', { granularity: 'word' }).segment('โครงการพัฒนาระบบสุขภาพดิจิทัลแห่งชาติในทุกจังหวัด'),
    ({ index }) => index,
  );
  assert.ok(words.includes(first.length), first);
});

test('letters are taken for as wide as in a wide face', () => {
  // Measured in the bold of Noto Sans and of DejaVu Sans, in parts of the size: what is narrower runs out of boxes.
  for (const [text, width] of [
    ['&', 0.87],
    ['ДЖШЩЫЮ жшщыю', 9.9],
    ['½ ¾ © ® ™', 6],
    ['ðþæœ ŒÆ Ð', 5.9],
    ['አማርኛ', 2.4],
    ['مستشفى', 4.2],
    ['ΩΜΦω', 3.5],
  ] as const)
    assert.ok(textWidth(text, 1) >= width, `${text}: ${textWidth(text, 1)}`);
  assert.equal(textWidth('e\u0301', 1), textWidth('e', 1), 'an accent takes no room of its own');
});

test('what only joins letters or says in which direction they go takes no room', () => {
  for (const mark of ['\u200e', '\u200f', '\u2068', '\u2069', '\u200b', '\u00ad', '\ufeff'])
    assert.equal(textWidth(`${mark}-1 مليار${mark}`, 13), textWidth('-1 مليار', 13));
});
