import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownForm } from './own-form.ts';
import { stem } from './stem.ts';

test('words of one family have one stem, others do not', () => {
  for (const family of [
    ['merge', 'merged', 'merger', 'merging'],
    ['abolish', 'abolished', 'abolishing'],
    ['evaluate', 'evaluated', 'evaluation', 'evaluator'],
    ['open', 'opened', 'opening'],
    ['log', 'logs', 'logged', 'logging'],
    ['trust', 'trusts'],
    ['fund', 'funded', 'funding', 'funders'],
    ['digitise', 'digitisation', 'digitize'],
    ['add', 'adds', 'added', 'adding'],
    ['found', 'find', 'finding', 'findings'],
    ['founded', 'founder', 'founding'],
    ['survey', 'surveys', 'surveyed'],
    ['railway', 'railways'],
    ['library', 'libraries'],
  ])
    assert.equal(new Set(family.map(stem)).size, 1, family.map(stem).join());
  for (const [one, other] of [
    ['record', 'recommend'],
    ['nhs', 'nhsx'],
    ['ai', 'aims'],
    ['lab', 'label'],
    ['offer', 'of'],
    ['2019', '2018'],
    ['found', 'founded'],
    ['founded', 'foundation'],
    ['action', 'act'],
    ['servise', 'server'],
  ])
    assert.notEqual(stem(one ?? ''), stem(other ?? ''));
});

test('the forms of a word are told from others of its stem', () => {
  for (const forms of [
    ['party', 'parties'],
    ['merge', 'merges', 'merged', 'merging'],
    ['policy', 'policies'],
    ['log', 'logs', 'logged', 'logging'],
    ['water', 'waters'],
    ['digitization', 'digitisation'],
    ['centre', 'centers'],
  ])
    assert.equal(new Set(forms.map(ownForm)).size, 1, forms.map(ownForm).join());
  for (const [one = '', other = ''] of [
    ['party', 'part'],
    ['mayor', 'may'],
    ['county', 'count'],
    ['corner', 'corn'],
    ['objective', 'object'],
  ]) {
    assert.equal(stem(one), stem(other));
    assert.notEqual(ownForm(one), ownForm(other));
  }
});
