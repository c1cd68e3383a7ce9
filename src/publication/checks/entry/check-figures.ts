import { canBePlaced } from '../../../model/dates/date-spans.ts';
import { isIn, type Entry } from '../../../model/entries.ts';
import { amountsOf, nameOfFigure } from '../../../model/figures/figure-amounts.ts';
import type { Problem } from '../../../model/problems.ts';
import { suggest } from '../../../model/did-you-mean.ts';
import { showsSection } from '../../../model/site/section-choice.ts';
import { SLUG } from '../../../model/schema/slug-pattern.ts';
import { romanise } from '../../../text/letters/spell-latin.ts';
import type { ParsedContent, ParsedEntry } from '../../parsed-content.ts';
import { fieldInWords } from '../../validation/field-path.ts';
import { undrawnFigure } from './undrawn-figures.ts';
import { attributeOf, inText, isComponent, partsOf } from '../support/mdast-helpers.ts';

/** Finds figures with several values that cannot be drawn, and drawings in texts that there are not. */
export const checkFigures = (content: ParsedContent): Problem[] => [
  ...content.entries.flatMap((read) => [
    ...checkEntry(read, content.language),
    ...checkIds(read),
    ...checkDates(read),
  ]),
  ...checkCharts(content),
];

function checkEntry(read: ParsedEntry, language: string): Problem[] {
  const { entry } = read;
  if (!isIn('initiatives', entry)) return [];
  return entry.data.figures.flatMap((figure, index) =>
    undrawnFigure(read, figure, index, entry.data.lang ?? language),
  );
}

/** Of two figures with one id, a text could mean either. */
function checkIds({ entry, frontMatter }: ParsedEntry): Problem[] {
  const ids = isIn('initiatives', entry) ? entry.data.figures.map(({ id }) => id) : [];
  return ids.flatMap((id, index): Problem[] => {
    if (id === undefined || ids.indexOf(id) === index) return [];
    const path = ['figures', index, 'id'];
    return [
      {
        name: 'duplicate-id',
        file: entry.file,
        ...frontMatter.locate(path),
        message: `${fieldInWords(path, frontMatter.value)}: a figure before it is called \`${id}\`, too, so \`<Chart of="${id}" />\` could mean either.`,
        hint: 'Rename one of them.',
      },
    ];
  });
}

/** Values of one date are accounts that differ, of which bars are drawn and no line: readers must be told whose each is. */
function checkDates({ entry, frontMatter }: ParsedEntry): Problem[] {
  if (!isIn('initiatives', entry)) return [];
  return entry.data.figures.flatMap(({ values, drawing }, index): Problem[] => {
    const isTwice = ({ date, note }: (typeof values)[number], place: number) =>
      !note &&
      canBePlaced(date) &&
      values.slice(0, place).some((other) => other.date === date && !other.note);
    const twice = values.flatMap((value, place) => (isTwice(value, place) ? place : []));
    const [first, ...others] = twice;
    if (first === undefined || !drawing) return [];
    const list = ['figures', index, 'values'];
    const dates = [...new Set(twice.map((place) => `\`${values[place]?.date ?? ''}\``))].join(', ');
    const path = [...list, first, 'date'];
    return [
      {
        name: 'undrawn-figure',
        file: entry.file,
        ...frontMatter.locate(path),
        message: others.length
          ? `${fieldInWords(list, frontMatter.value)}: ${twice.length} values have the date of another (${dates}), and no notes tell them apart, so no line is drawn.`
          : `${fieldInWords(path, frontMatter.value)}: a value before it has the same date, and no note tells them apart, so no line is drawn.`,
        hint: others.length
          ? 'Correct the dates, or say in the `note` of each whose account it is.'
          : 'Correct the date, or say in `note` whose account each is.',
      },
    ];
  });
}

/** @returns what to write where the label of a figure stands in the place of its id */
function hintByLabel(of: string, entry: Entry, language: string): string | undefined {
  const named = isIn('initiatives', entry)
    ? entry.data.figures.find(({ label }) => label.toLowerCase() === of.trim().toLowerCase())
    : undefined;
  if (!named) return undefined;
  return named.id === undefined
    ? giveId(`the figure \`${named.label}\``, of, language)
    : `Did you mean \`${named.id}\`? That is the id of the figure of this name.`;
}

/** @param of what stands in the place of an id, and may be none */
function giveId(which: string, of: string, language: string): string {
  const written = of.replace(/^.*\//, '');
  const id = SLUG.test(written)
    ? written
    : (romanise(written, language)
        .match(/[a-z0-9]+/g)
        ?.join('-') ?? 'figure-1');
  return `Give ${which} the field \`id: ${id}\`${id === written ? '' : `, and write \`of="${id}"\` here`}.`;
}

/** The file that leaves the key figures of a page out. */
function whoLeavesOut(
  entry: Entry<'initiatives'>,
  tree: ParsedEntry['tree'],
  site: ParsedContent['site'],
): string | undefined {
  if (showsSection(entry, { ...(site && { site }) }, 'keyFigures')) return undefined;
  const isPlaced = tree && partsOf(tree).some((node) => isComponent(node) && node.name === 'KeyFigures');
  if (isPlaced) return undefined;
  return entry.data.sections?.keyFigures === false ? entry.file : 'site.yaml';
}

interface KnownFigure {
  isDrawn: boolean;
  isHidden: boolean;
  leftOutBy: string | undefined;
}

/** `<Chart of="…">` takes the id of a figure of the page itself or, after the name of its file, of another initiative. */
function checkCharts({ entries, site, language }: ParsedContent): Problem[] {
  const figures = new Map<string, KnownFigure>();
  for (const { entry, tree } of entries) {
    if (!isIn('initiatives', entry)) continue;
    for (const figure of entry.data.figures)
      if (figure.id !== undefined)
        figures.set(`${entry.slug}/${figure.id}`, {
          // Where a publication does without drawings, the values stand there alone.
          isDrawn: site?.drawing === false || amountsOf(figure, entry.data.lang ?? language) !== undefined,
          isHidden: !figure.drawing,
          leftOutBy: whoLeavesOut(entry, tree, site),
        });
  }
  return entries.flatMap((read) => {
    const charts = read.tree ? partsOf(read.tree).filter(isComponent) : [];
    return charts.flatMap((node): Problem[] => {
      const of = node.name === 'Chart' ? attributeOf(node, 'of') : undefined;
      if (typeof of !== 'string') return [];
      const figure = figures.get(nameOfFigure(of, read.entry.slug));
      if (figure?.isDrawn && figure.leftOutBy === undefined) return [];
      const names = [...figures.keys()].map((name) => name.replace(`${read.entry.slug}/`, ''));
      const [message, hint] = !figure
        ? [
            `There is no figure \`${of}\`.`,
            hintByLabel(of, read.entry, language) ??
              suggest(of, names) ??
              giveId('the figure that is meant', of, language),
          ]
        : whyNotDrawn(figure, of);
      return [inText(read, node)('unknown-figure', message, hint)];
    });
  });
}

/** @returns why a figure that there is has no drawing, and what to do about it */
function whyNotDrawn({ isDrawn, isHidden, leftOutBy }: KnownFigure, of: string): [string, string] {
  if (isDrawn)
    return [
      `The page of the figure \`${of}\` leaves key figures out, so nobody would see the sources of what is drawn.`,
      `Take \`keyFigures: false\` out of \`sections\` in \`${leftOutBy ?? ''}\`, or delete the component.`,
    ];
  return isHidden
    ? [
        `The figure \`${of}\` has \`drawing: false\`, so there is no drawing of it.`,
        'Take `drawing: false` out of the figure, or delete the component.',
      ]
    : [
        `There is nothing to draw of the figure \`${of}\`.`,
        'Give it several values that can be compared, or delete the component.',
      ];
}
