import assert from 'node:assert/strict';
import { test } from 'node:test';
import { source } from '../../testing/publication-samples.ts';
import { gradeOf, type GradeRules } from './source-grades.ts';

const rules: GradeRules = { official: ['nhs.uk', 'NHSX'], trade: ['The Weekly', 'weekly.example.org'] };
const cases: [what: string, fields: object, grade: string | undefined][] = [
  ['what it says itself', { publisher: 'NHSX', custom: { grade: 'company' } }, 'company'],
  ['a publisher that is named', { publisher: 'The Weekly', type: 'article-newspaper' }, 'trade'],
  ['a publisher with where its copy was', { publisher: 'NHSX (copy at docs.example.org)' }, 'official'],
  ['a container', { 'container-title': 'The Weekly' }, 'trade'],
  ['a host that is named', { URL: 'https://www.england.nhs.uk/page' }, 'official'],
  ['a name before a host', { publisher: 'The Weekly', URL: 'https://www.england.nhs.uk/page' }, 'trade'],
  ['a host that only ends alike', { URL: 'https://notnhs.uk/page', type: 'webpage' }, undefined],
  ['a parliament', { URL: 'https://committees.parliament.uk/x' }, 'audit'],
  ['a government', { URL: 'https://www.gov.uk/x' }, 'official'],
  ['a university', { URL: 'https://www.ed.ac.uk/x' }, 'academic'],
  ['an encyclopedia', { URL: 'https://en.wikipedia.org/wiki/X' }, 'encyclopedia'],
  ['a type', { type: 'article-newspaper', publisher: 'The Daily' }, 'press'],
  ['nothing', { type: 'report', publisher: 'Somebody' }, undefined],
];

for (const [what, fields, grade] of cases)
  test(`a source is graded by ${what}`, () => {
    assert.equal(gradeOf(source(fields), rules), grade);
  });
