import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sentencesOf } from './sentences.ts';

describe('a text is divided where sentences end; ※ stands for a citation', () => {
  const cases: [behaviour: string, sentences: string[]][] = [
    ['at full stops, question and exclamation marks', ['It was.', ' Was it?', ' It was!', ' So']],
    ['after a citation that follows the full stop', ['It was. ※', ' It ended ※.', ' So.']],
    ['after quotation marks and brackets', ['“It was.”', ' (It ended.)', ' So.']],
    ['before figures and amounts', ['It was.', ' 12 came.', ' £2 were paid.']],
    ['not in numbers and addresses', ['It cost 3.5 at example.org today.']],
    ['not after titles, abbreviations and initials', ['Dr. A. Speaker, cf. No. 3 and St. Mary, came.']],
    ['not after years and short forms in Polish', ['W 2024 r. MPWiK, np. Ćwik, i ul. Łąkowa.', ' Tak.']],
    ['nor in Ukrainian and Russian', ['У 2024 р. Київ, див. Закон, напр. Статут.', ' См. Устав.']],
    ['not before small letters', ['It was e.g. this, or i.e. that.']],
    ['not at all in nothing', []],
  ];
  for (const [behaviour, sentences] of cases)
    test(behaviour, () => {
      const text = sentences.join('');
      const found = sentencesOf(text, '※');
      assert.deepEqual(
        found.map((sentence) => sentence.text),
        sentences,
      );
      for (const { text: part, index } of found) assert.equal(text.slice(index, index + part.length), part);
    });
});
