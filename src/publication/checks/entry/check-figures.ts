import { isIn } from '../../../model/entries.ts';
import {
  amountsOf,
  nameOfFigure,
  undrawableIn,
  type Undrawable,
} from '../../../model/figures/figure-amounts.ts';
import type { Problem } from '../../../model/problems.ts';
import { suggest } from '../../../model/did-you-mean.ts';
import type { ParsedContent, ParsedEntry } from '../../parsed-content.ts';
import { fieldName } from '../../validation/field-path.ts';
import { attributeOf, inText, isComponent, partsOf } from '../support/mdast-helpers.ts';

const ENGLISH = 'en-GB';

/** What to say of each reason, and what to do about it. */
const REASONS: Record<Undrawable['why'], [(value: string) => string, string]> = {
  number: [
    (value) => `\`${value}\` is not read as a number`,
    'Write one number, as `£2.5 million`, `about 300` or `1 minute 45 seconds`, and move other words to `note`',
  ],
  unit: [
    (value) => `\`${value}\` is in another unit than the values before it`,
    'Write all values in one unit, or make two figures of them',
  ],
  date: [() => 'the date has no place in time', 'Write a date of which something is known'],
};

/** Finds figures with several values that cannot be drawn, and drawings in texts that there are not. */
export const checkFigures = (content: ParsedContent): Problem[] => [
  ...content.entries.flatMap((read) => [
    ...checkEntry(read, content.site?.language ?? ENGLISH),
    ...checkDates(read),
  ]),
  ...checkCharts(content),
];

function checkEntry({ entry, frontMatter }: ParsedEntry, language: string): Problem[] {
  if (!isIn('initiatives', entry)) return [];
  return entry.data.figures.flatMap((figure, index) =>
    undrawableIn(figure, entry.data.lang ?? language).map(({ list, index: place, why, value }): Problem => {
      const path = ['figures', index, list, place, why === 'date' ? 'date' : 'value'];
      const [reason, mend] = REASONS[why];
      return {
        name: 'undrawn-figure',
        file: entry.file,
        ...frontMatter.locate(path),
        message: `\`${fieldName(path)}\`: ${reason(value)}, so the figure is not drawn.`,
        hint: `${mend}. If it is meant so, give the figure \`drawing: false\`.`,
      };
    }),
  );
}

/** Values of one date are accounts that differ, of which bars are drawn and no line: readers must be told whose each is. */
function checkDates({ entry, frontMatter }: ParsedEntry): Problem[] {
  if (!isIn('initiatives', entry)) return [];
  return entry.data.figures.flatMap(({ values }, index) =>
    values.flatMap(({ date, note }, place): Problem[] => {
      const isTwice = !note && values.slice(0, place).some((other) => other.date === date && !other.note);
      if (!isTwice) return [];
      const path = ['figures', index, 'values', place, 'date'];
      return [
        {
          name: 'undrawn-figure',
          file: entry.file,
          ...frontMatter.locate(path),
          message: `\`${fieldName(path)}\`: a value before it has the same date, and no note tells them apart, so no line is drawn.`,
          hint: 'Correct the date, or say in `note` whose account each is.',
        },
      ];
    }),
  );
}

/** `<Chart of="…">` takes the id of a figure of the page itself or, after the name of its file, of another initiative. */
function checkCharts({ entries, site }: ParsedContent): Problem[] {
  const language = site?.language ?? ENGLISH;
  const figures = new Map<string, boolean>(
    entries.flatMap(({ entry }) =>
      isIn('initiatives', entry)
        ? entry.data.figures.flatMap((figure) =>
            figure.id === undefined
              ? []
              : [
                  [
                    `${entry.slug}/${figure.id}`,
                    amountsOf(figure, entry.data.lang ?? language) !== undefined,
                  ] as const,
                ],
          )
        : [],
    ),
  );
  return entries.flatMap((read) => {
    if (!read.tree) return [];
    const charts = partsOf(read.tree).filter((node) => isComponent(node) && node.name === 'Chart');
    return charts.flatMap((node): Problem[] => {
      const of = isComponent(node) ? attributeOf(node, 'of') : undefined;
      if (typeof of !== 'string') return [];
      const isDrawn = figures.get(nameOfFigure(of, read.entry.slug));
      if (isDrawn) return [];
      return [
        isDrawn === undefined
          ? inText(
              read,
              node,
              'unknown-figure',
              `There is no figure \`${of}\`.`,
              suggest(
                of,
                [...figures.keys()].map((name) => name.replace(`${read.entry.slug}/`, '')),
              ) ?? `Give the figure that is meant the field \`id: ${of.replace(/^.*\//, '')}\`.`,
            )
          : inText(
              read,
              node,
              'unknown-figure',
              `There is nothing to draw of the figure \`${of}\`.`,
              'Give it several values that can be compared, or delete the component.',
            ),
      ];
    });
  });
}
