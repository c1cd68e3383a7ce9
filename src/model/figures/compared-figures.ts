import type { Words } from '../../interface/catalogues.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { question } from '../../text/functions/track-reads.ts';
import { CURRENCY, TIME } from '../../text/numbers/read-amount.ts';
import { languageOf, type Contents, type Entry } from '../entries.ts';
import { showsSection } from '../site/section-choice.ts';
import { measuredIn, type Measured } from './figure-amounts.ts';

/** A figure of an initiative beside those of others that are counted in the same unit. */
export interface ComparedFigure extends Measured {
  entry: Entry<'initiatives'>;
}

/** Hundredths of different things say nothing of one another. */
const PERCENT = '%';

/** @returns the figures that can be compared, by unit, the largest first; units that only one initiative has, or one amount, left out */
export const comparedFigures = memoizeByObject(
  (publication: Contents): { unit: string; figures: ComparedFigure[] }[] => {
    const measured = publication.initiatives
      // Where they are left out, nobody would see their sources.
      .filter((entry) => entry.data.drawing && showsSection(entry, publication, 'keyFigures'))
      .flatMap((entry) =>
        measuredIn(entry.data.figures, entry.data.lang ?? languageOf(publication))
          .filter(({ amount }) => amount.unit !== PERCENT)
          .map((one) => ({ ...one, entry })),
      );
    return (
      [...Map.groupBy(measured, ({ amount }) => amount.unit)]
        .filter(([, figures]) => new Set(figures.map(({ entry }) => entry)).size > 1)
        // Of amounts that are all the same there is no scale.
        .filter(([, figures]) => new Set(figures.flatMap(({ amount }) => [amount.low, amount.high])).size > 1)
        .map(([unit, figures]) => ({
          unit,
          figures: figures.toSorted((a, b) => b.amount.high - a.amount.high || b.amount.low - a.amount.low),
        }))
        .sort((a, b) => b.figures.length - a.figures.length)
    );
  },
);

/** @returns the figures of a unit, which share a scale, the largest first */
export const figuresOfUnit = question(
  'figures of',
  'publication',
  (publication: Contents, unit) =>
    comparedFigures(publication).find((compared) => compared.unit === unit)?.figures,
);

/** @returns whether a figure of an initiative stands beside others */
export const isCompared = (entry: Entry<'initiatives'>, publication: Contents): boolean =>
  isComparedById(publication, entry.slug);

const isComparedById = question('compared', 'publication', (publication: Contents, slug) =>
  slugsOfCompared(publication).has(slug),
);

const slugsOfCompared = memoizeByObject(
  (publication: Contents) =>
    new Set(comparedFigures(publication).flatMap(({ figures }) => figures.map(({ entry }) => entry.slug))),
);

/** @returns the heading of amounts of a unit: what is counted, as a heading begins; signs such as "km" stay as they are */
export function unitInWords(unit: string, { drawings, language }: Words): string {
  if (unit === TIME) return drawings.lengthsOfTime;
  if (CURRENCY.test(unit)) return drawings.money({ unit });
  return unit.replace(/^\p{L}(?=[\p{L}\p{M}]{3})/u, (letter) => letter.toLocaleUpperCase(language));
}
