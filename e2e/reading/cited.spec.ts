import { test, expect } from 'playwright/test';
import { ENGLISH } from '../../src/interface/catalogues.ts';
import { dateInWords } from '../../src/model/dates/dates.ts';
import { entries, pathOf, publication, readFile } from '../site.ts';
import { CITED, statementsOf } from './statements.ts';

const NUMBER_WORDS =
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?';
const FIGURE = new RegExp(`\\d|\\b(?:${NUMBER_WORDS})\\b`, 'i');

/** Names such as "10 Year Health Plan" have figures that state nothing; "£40 million" is no name. The longest go first. */
const names = [
  ...entries.flatMap(({ data }) => [data.title, ...data.aliases]),
  ...publication.terms.flatMap(({ term, expansion, variants, synonyms }) => [
    term,
    expansion,
    ...variants,
    ...synonyms,
  ]),
]
  .filter((name) => FIGURE.test(name) && /\p{Lu}/u.test(name))
  .sort((a, b) => b.length - a.length);

/** @returns whether a sentence gives an amount, date or count; the date up to which a page was checked is none */
function givesFigure(sentence: string, asOf: string | undefined): boolean {
  const checked = asOf ? [`as of ${dateInWords(asOf, ENGLISH)}`] : [];
  return FIGURE.test([...checked, ...names].reduce((text, name) => text.replaceAll(name, ''), sentence));
}

const uncited = (html: string) => statementsOf(html).flatMap(({ cited, text }) => (cited ? [] : [text]));
const uncitedFigures = (html: string, asOf?: string) =>
  statementsOf(html)
    .flatMap(({ parts }) => parts)
    .filter((part) => !part.includes(CITED) && givesFigure(part, asOf));

const inBody = (html: string) => `<main><div class="body">${html}</div></main>`;
const source = '<span class="citations">[<a href="#s">1</a>]</span>';

test('the test of sources finds what has none, in every form of text', () => {
  const html = inBody(`
    <dl class="key-figures"><div><dt>Spent</dt><dd>£40 million</dd></div></dl>
    <div class="prose"><p>A ${source}.</p><p>B.</p><ul><li>C.</li><li>D ${source}.</li></ul>
    <table><thead><tr><th>E</th></tr></thead><tbody><tr><td>F</td></tr></tbody></table></div>
    <ol class="timeline"><li><time>2019</time><p>G</p></li></ol>
    <section data-pagefind-ignore="all"><p>H</p></section>`);
  expect(uncited(html)).toEqual(['Spent £40 million', 'B.', 'C.', 'F', '2019 G']);
});

test('the test of sources asks for one in the sentence or row of each figure', () => {
  const html = inBody(`
    <p>It cost £40 million. It began ${source}.</p><p>Three parts ${source}. It had three parts.</p>
    <p>Two of them ended. Nothing was found, as of July 2026.</p>
    <ol class="claims"><li><p>It took 30 minutes.</p><p>A poll says so. ${source}</p></li></ol>`);
  expect(uncitedFigures(html, '2026-07')).toEqual(['It cost £40 million.', 'It had three parts.']);
});

for (const entry of entries.filter(({ collection }) => collection !== 'pages'))
  test(`on the page "${entry.data.title}" every statement and every figure has a source`, () => {
    const html = readFile(pathOf(entry));
    expect(statementsOf(html)).not.toHaveLength(0);
    expect.soft(uncited(html)).toEqual([]);
    expect.soft(uncitedFigures(html, entry.data.asOf)).toEqual([]);
  });
