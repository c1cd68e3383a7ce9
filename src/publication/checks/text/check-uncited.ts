import { CITATION, parseCitation } from '../../../model/source/citations.ts';
import { entryNames, isIn } from '../../../model/entries.ts';
import { valuesOf } from '../../../model/figures/figure-values.ts';
import type { Problem } from '../../../model/problems.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import { checkAlone } from '../support/check-alone.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { fieldInWords } from '../../validation/field-path.ts';
import { endOf, inText, partsOf, startOf } from '../support/mdast-helpers.ts';
import { partFinder } from '../support/words/phrase-finder.ts';
import { CITED, passagesOf, type Passage } from '../support/words/passages.ts';
import { sentencesOf } from '../support/words/sentences.ts';
import { ownDates, PLACE, POINTER, SUMMARY, summaryIn } from '../support/words/words-without-source.ts';

/** A text that has not changed since the last check is not taken apart again. */
const passagesIn = memoizeByObject(passagesOf);

/** Finds figures and statements of briefings and initiatives that name no source. */
export function checkUncited(content: ParsedContent): Problem[] {
  const names = namesWithFigures(content);
  return content.texts.flatMap((read) => {
    const ofInitiative = read.id.startsWith('initiatives/');
    if (!ofInitiative && !read.id.startsWith('briefings/')) return [];
    return [
      ...figuresWithoutSource(read).flatMap((found) => uncitedFigure(found, read, names)),
      ...(ofInitiative
        ? [
            ...statementsWithoutSource(read).map((node) =>
              uncitedStatement(node, read, read.entry?.data.lang ?? content.language),
            ),
            ...uncitedData(read),
          ]
        : []),
    ];
  });
}

/** Amounts, years, dates and counts: in digits, those in names (COVID-19, B1) left out, or in words from three on. */
const WORDS =
  'three|four|five|six|seven|eight|nine|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}_]|\\p{L}-)(?:(?:[£€$]\\s?)?\\p{N}[\\p{N}.,]*(?<![.,])(?:\\s?(?:%|per cent|(?:m|bn|million|billion|thousand)(?!\\p{L})))?|(?:${WORDS})(?!\\p{L}))`,
  'giu',
);

type NameTest = ReturnType<typeof partFinder>;

/** Names such as "10 Year Health Plan" have figures that state nothing. */
function namesWithFigures({ entries, terms }: ParsedContent): NameTest {
  const names = [
    ...entries.flatMap(({ entry }) => entryNames(entry)),
    ...(terms?.items.flatMap((term) => [term.term, term.expansion, ...term.variants, ...term.synonyms]) ??
      []),
  ].filter((name) => /\p{Lu}/u.test(name) && name.search(FIGURE) >= 0);
  return partFinder(names, FIGURE);
}

/** A sentence or row that names figures and no source. */
interface Unsourced {
  passage: Passage;
  /** The words, without what the page says of its own dates, and where in the passage they begin. */
  stated: string;
  index: number;
  figures: RegExpExecArray[];
}

/** A figure must have its source in the same sentence or row. */
const figuresWithoutSource = checkAlone('uncited figures', (read): Unsourced[] => {
  if (!read.tree) return [];
  const dates = [read.entry?.data.asOf, read.entry?.data.updated].filter((date) => date !== undefined);
  const own = dates.length ? ownDates(dates) : undefined;
  return passagesIn(read.tree).flatMap((passage) =>
    (passage.kind === 'row' ? [{ text: passage.words, index: 0 }] : sentencesOf(passage.words, CITED))
      .filter(({ text }) => !text.includes(CITED))
      .map(({ text, index }) => {
        const stated = own ? text.replace(own, (date) => ' '.repeat(date.length)) : text;
        const figures = [...stated.matchAll(FIGURE)].filter(
          (figure) => !PLACE.test(stated.slice(0, figure.index)),
        );
        return { passage, stated, index, figures };
      })
      .filter(({ figures }) => figures.length),
  );
});

function uncitedFigure({ passage, stated, index, figures }: Unsourced, read: ParsedText, isName: NameTest) {
  const figure = figures.find((one) => !isName(stated, one[0], one.index));
  if (!figure) return [];
  const place = passage.offsetOf(index + figure.index);
  const near = sourceNear(read, passage.node, place);
  const part = passage.kind === 'row' ? 'row' : 'sentence';
  return [
    inText(read, place)(
      'uncited-figure',
      `This ${part} cites no source for \`${figure[0]}\`.`,
      near
        ? `If it comes from \`[@${near}]\`, which is cited nearby, cite that in this ${part} too.`
        : 'Cite the source it comes from: `[@id]`.',
    ),
  ];
}

/** @returns the source that the same passage cites nearest to a place */
function sourceNear({ text }: ParsedText, node: Passage['node'], offset: number): string | undefined {
  const from = startOf(node);
  const [near] = [...text.slice(from, endOf(node)).matchAll(CITATION)].sort(
    (a, b) => Math.abs(from + a.index - offset) - Math.abs(from + b.index - offset),
  );
  return parseCitation(near?.[1] ?? '')?.[0]?.source;
}

const leads = (node: Passage['node']): boolean => partsOf(node).some(({ type }) => type.startsWith('link'));

/** A paragraph or item of an initiative must name a source somewhere. */
const statementsWithoutSource = checkAlone('uncited statements', ({ tree }) =>
  tree ? passagesIn(tree).flatMap((passage) => (needsSource(passage) ? [passage.node] : [])) : [],
);

function needsSource({ kind, words, introduces, section, node }: Passage): boolean {
  const states = words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 3;
  if (kind === 'row' || introduces || words.includes(CITED) || !states) return false;
  // A picture that is none because of a slip is told elsewhere.
  if (/^\s*!\[[^\]]*\]\s?\(/.test(words)) return false;
  const isSummary = section.some((heading) => SUMMARY.test(heading.trim()));
  return !isSummary && !(POINTER.test(words) && leads(node));
}

const uncitedStatement = (node: Passage['node'], read: ParsedText, language: string): Problem =>
  inText(read, node)(
    'uncited-statement',
    'This paragraph cites no source.',
    `Cite the source it comes from: \`[@id]\`. If it sums up other parts of the page, move it under a heading “${summaryIn(language)}”.`,
  );

/** Key figures and dated events are shown with their sources. */
function uncitedData({ entry, frontMatter }: ParsedText): Problem[] {
  if (!entry || !frontMatter || !isIn('initiatives', entry)) return [];
  const without = (list: { sources: string[] }[], field: 'figures' | 'timeline', what: string) =>
    list.flatMap(({ sources }, index): Problem[] =>
      sources.length
        ? []
        : [
            {
              name: field === 'figures' ? 'uncited-figure' : 'uncited-statement',
              file: entry.file,
              ...frontMatter.locate([field, index]),
              message: `${fieldInWords([field, index], frontMatter.value)}: this ${what} has no source.`,
              hint: 'Add `sources: [id]` with the id of a source.',
            },
          ],
    );
  return [
    ...without(
      entry.data.figures.map((figure) => ({
        sources: valuesOf(figure).every(({ sources }) => sources.length) ? ['all'] : [],
      })),
      'figures',
      'figure',
    ),
    ...without(entry.data.timeline, 'timeline', 'event'),
  ];
}
