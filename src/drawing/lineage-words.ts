import type { Words } from '../interface/catalogues.ts';
import { isIn } from '../model/entries.ts';
import { kindInWords } from '../model/labels.ts';
import type { Thing } from '../model/lineage.ts';
import { periodInWords } from '../model/dates/period.ts';
import type { Related } from '../model/relations.ts';
import { VERDICTS, type Claim } from '../model/schema/claim.ts';
import type { LineageWords } from './lineage-layout.ts';

/** As the shapes beside verdicts: filled, half, hollow, question. */
export const VERDICT_MARKS: Record<Claim['verdict'], string> = {
  supported: '●',
  partly: '◐',
  differs: '○',
  unconfirmed: '?',
};

/** @returns what drawings say of things and of the steps between them */
export function lineageWords({ relations }: Pick<Related, 'relations'>, words: Words): LineageWords {
  const tallyOf = (thing: Thing) => {
    const claims = isIn('initiatives', thing) ? relations.initiativeClaims : relations.organisationClaims;
    const made = (claims.get(thing.slug) ?? []).filter(({ claim }) => !claim.about);
    return VERDICTS.flatMap((verdict) => {
      const count = made.filter(({ claim }) => claim.verdict === verdict).length;
      return count ? [{ verdict, count }] : [];
    });
  };
  return {
    title: ({ data }) => data.title,
    notes: (thing) => {
      const marks = tallyOf(thing).map(({ verdict, count }) => `${VERDICT_MARKS[verdict]} ${count}`);
      return [periodInWords(thing, words) || (kindInWords(thing, words) ?? ''), marks.join('  ')].filter(
        Boolean,
      );
    },
    step: ({ kind }) => words.drawings.steps[kind],
  };
}
