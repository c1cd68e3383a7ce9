import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openGathered } from '../../testing/vocabulary-samples.ts';
import { suggestPages } from './suggest-pages.ts';

const vocabulary = openGathered({
  pages: [
    {
      title: 'Health Data Research UK',
      url: '/hdr.html',
      names: [
        { name: 'HDR UK', kind: 'short form' },
        { name: 'HRD UK', kind: 'search word' },
      ],
    },
    { title: 'The long-term plan', url: '/plan.html', names: [] },
    { title: 'Department of Health', url: '/dh.html', names: [] },
  ],
  ownPages: [
    { title: 'Sources', url: '/sources.html', names: [{ name: 'bibliography', kind: 'other name' }] },
  ],
  terms: [
    { term: 'HDR UK', expansion: 'Health Data Research UK', others: [], url: '/hdr.html' },
    { term: 'EHR', expansion: 'electronic health record', others: ['e-record'], url: '/glossary.html#ehr' },
  ],
  words: [],
  claims: [
    { id: 'S22', text: 'The lab costs £250 million.', url: '/talk.html#claim-s22' },
    { id: 'S3a', text: 'The lab is new.', url: '/talk.html#claim-s3a' },
    { id: 'S3b', text: 'The lab is in Leeds.', url: '/talk.html#claim-s3b' },
    { id: 'S2', text: 'Health is a committee.', url: '/talk.html#claim-s2' },
  ],
});

describe('pages and terms are suggested', () => {
  const cases: [behaviour: string, typed: string, suggested: string[]][] = [
    ['nothing before two letters', 'h', []],
    ['nothing for punctuation', '!?', []],
    [
      'names that begin so before words that do, pages before terms',
      'he',
      ['Health Data Research UK', 'Department of Health', 'EHR'],
    ],
    ['another name', 'hdru', ['Health Data Research UK (HDR UK)']],
    ['a page by a word for the search alone, which is not shown', 'hrd', ['Health Data Research UK']],
    ['a page about all others', 'bibl', ['Sources (bibliography)']],
    ['a name without its article and hyphen', 'longt', ['The long-term plan']],
    ['all words, in any order', 'plan long', ['The long-term plan']],
    ['a term by what it stands for', 'electronic', ['EHR']],
    ['accents do not count', 'Départ', ['Department of Health']],
    ['a claim by its id', 's22', ['The lab costs £250 million. (S22)']],
    [
      'a claim by the id of what it is a part of',
      's3',
      ['The lab is new. (S3a)', 'The lab is in Leeds. (S3b)'],
    ],
    ['a claim by several words', 'lab cost', ['The lab costs £250 million. (S22)']],
    ['no claim by one word', 'lab', []],
    ['no claim where a name begins so', 'health', ['Health Data Research UK', 'Department of Health', 'EHR']],
    ['nothing that fits', 'zz', []],
    ['long input', 'x'.repeat(10_000), []],
  ];
  for (const [behaviour, typed, suggested] of cases)
    test(behaviour, async () => {
      const found = (await suggestPages(typed, vocabulary)).map(({ text, matched }) =>
        matched ? `${text} (${matched})` : text,
      );
      assert.deepEqual(found, suggested);
    });
});

test('of names that begin as typed, short ones come before longer, then those to which most pages lead', async () => {
  const page = (title: string) => ({ title, url: `/${title}.html`, names: [] });
  const nhs = openGathered({
    pages: ['NHS Long Term Plan', 'NHS England', 'NHSX', 'The NHS'].map(page),
    ...{ ownPages: [], terms: [], words: [] },
  });
  const texts = (await suggestPages('nhs', nhs)).map(({ text }) => text);
  assert.deepEqual(texts, ['The NHS', 'NHS England', 'NHSX', 'NHS Long Term Plan']);
});

test('terms and claims say which language they are in, where it is another', async () => {
  const german = openGathered({
    ...{ pages: [], ownPages: [], words: [] },
    terms: [{ term: 'KIS', expansion: 'Krankenhaus', others: [], url: '/glossary.html#kis', lang: 'de' }],
    claims: [{ id: 'S1', text: 'Kliniken warten.', url: '/talk.html#claim-s1', lang: 'de' }],
  });
  for (const typed of ['kis', 's1'])
    assert.deepEqual(
      (await suggestPages(typed, german)).map(({ lang }) => lang),
      ['de'],
      typed,
    );
});
