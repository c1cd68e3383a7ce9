import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  cell,
  item,
  link,
  paragraph,
  picture,
  run,
  styled,
  table,
  wordDocument,
  xml,
} from '../../testing/word-document.ts';
import { wordToMarkdown } from './word-to-markdown.ts';

const left = async (text: string, more?: Record<string, Uint8Array>) =>
  (await wordToMarkdown(wordDocument(text, more), '../pictures', 'talk')).left;

const leavings: [text: string, says: RegExp, more?: Record<string, Uint8Array>][] = [
  [paragraph('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'), /^Formulas are lines of text now \(1\): x\. /],
  [paragraph(`<w:ins w:id="1">${run('new')}</w:ins><w:del w:id="2"/>`), /tracked changes/],
  [paragraph(run('secret', '<w:vanish/>')), /hidden text/],
  [paragraph(run('שלום'), '<w:bidi/>'), /right to left/],
  [paragraph(run('A \uF0E0 B')), /symbol font.*\(1\)/],
  [item('a', 2) + paragraph(run('x')) + item('b', 1) + item('c', 2), /begin at 1 \(1\)/],
  [item('a', 2) + item('x', 1) + item('b', 2), /begin at 1 \(1\)/],
  [
    item('c', 1),
    /begin at 1 \(1\)/,
    {
      'word/numbering.xml': xml(
        'numbering',
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>',
      ),
    },
  ],
  [paragraph(link('disk', 'x')), /not on the web.*file:\/\/\/C:/],
  [paragraph(picture('emf', 'x')), /no browser shows are left out \(1, EMF\)/],
  [paragraph(picture('png', 'Ein Kran Automatisch generierte Beschreibung')), /guessed.*\(1\)/],
  [styled('Warningbox', 'x'), /Warning box/],
  [table([cell(paragraph(run('x')), '<w:gridSpan w:val="2"/>')]), /Merged cells/],
  ['', /Comments are left out \(1\)/, { 'word/comments.xml': xml('comments', '<w:comment w:id="1"/>') }],
  ['', /head and foot/, { 'word/header1.xml': xml('hdr', paragraph(run('x'))) }],
];
describe('what is left out is told', () => {
  for (const [text, says, more] of leavings)
    test(String(says), async () => {
      const told = await left(text, more);
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told.join(), says);
    });
  test('and nothing where nothing is', async () => {
    assert.deepEqual(await left(styled('heading1', 'A') + paragraph(run('B'))), []);
  });
});
