import type { Words } from '../interface/catalogues.ts';
import { isIn } from '../model/entries.ts';
import { kindInWords } from '../model/labels.ts';
import { leadsOf, type Family, type Step, type Thing } from '../model/lineage.ts';
import { periodInWords } from '../model/dates/period.ts';
import type { Related } from '../model/relations.ts';
import { VERDICTS, type Claim } from '../model/schema/claim.ts';
import { addressOfClaim } from '../model/site/addresses/row-addresses.ts';
import { addressOfStep } from '../model/site/lists/list-addresses.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { separatorsOf } from '../text/letters/separators.ts';
import type { ClaimMark, LineageWords } from './lineage-box.ts';

/** As the shapes beside verdicts: filled, half, hollow, question. */
export const VERDICT_MARKS: Record<Claim['verdict'], string> = {
  supported: '●',
  partly: '◐',
  differs: '○',
  unconfirmed: '?',
};

/** Of more claims about one thing, those of one verdict are one mark. */
const MOST_MARKS = 12;

/** @returns what drawings say of things and of the steps between them, the same object for all drawings */
export const lineageWords = (related: Related, words: Words): LineageWords => wordsFor(related)(words);

const wordsFor = memoizeByObject((related: Related) =>
  memoizeByObject((words: Words) => wordsOfSteps(related, words)),
);

/** More would be read out for long, and follow one by one. */
const MOST_TOLD = 3;

/**
 * @returns what a drawing shows, in a sentence: its steps or, of many, the first and the last of what came from one
 *   another, with the dates of each thing, since arrows tell them without
 */
export function nameOfSteps({ steps }: Family, words: LineageWords): string {
  const dated = new Set<Thing>();
  const nameOf = (thing: Thing) => {
    const notes = dated.has(thing) ? [] : words.notes(thing).map((note) => `(${note})`);
    dated.add(thing);
    return [words.title(thing), ...notes].join(' ');
  };
  const inWords = (step: Step) => `${nameOf(step.from)} ${words.step(step)} ${nameOf(step.to)}`;
  const isLong = steps.length > MOST_TOLD;
  const shown = isLong ? [steps[0], steps.at(-1)] : steps;
  return shown.flatMap((step) => (step ? inWords(step) : [])).join(isLong ? '; …; ' : '; ');
}

function wordsOfSteps(related: Related, words: Words): LineageWords {
  const { relations } = related;
  const { comma } = separatorsOf(words.language);
  const claimsOf = (thing: Thing) => {
    const claims = isIn('initiatives', thing) ? relations.initiativeClaims : relations.organisationClaims;
    const made = (claims.get(thing.slug) ?? []).filter(
      ({ briefing, claim }) => !claim.about && briefing.data.drawing && claim.drawing !== false,
    );
    return VERDICTS.flatMap((verdict) => made.filter(({ claim }) => claim.verdict === verdict));
  };
  return {
    title: ({ data }) => data.title,
    notes: (thing) => [periodInWords(thing, words) || (kindInWords(thing, words) ?? '')].filter(Boolean),
    marks: (thing) => {
      const claims = claimsOf(thing);
      const isEach = claims.length <= MOST_MARKS;
      const marks = isEach
        ? claims.map((one): [Claim['verdict'], (typeof claims)[number][]] => [one.claim.verdict, [one]])
        : Map.groupBy(claims, ({ claim }) => claim.verdict);
      return [...marks].flatMap(([verdict, [first, ...others]]): ClaimMark[] => {
        if (!first) return [];
        const { briefing, claim } = first;
        const text = VERDICT_MARKS[verdict] + (isEach ? '' : ` ${others.length + 1}`);
        const name = isEach
          ? `${claim.id}: ${words.verdicts[verdict]}`
          : `${text} ${words.verdicts[verdict]}`;
        return [{ text, name, href: addressOfClaim(briefing, claim, related.publication) }];
      });
    },
    step: ({ kind }) => words.drawings.steps[kind],
    leads: (thing) => {
      const names = leadsOf(thing, related.publication).map(({ data }) => data.title);
      return names.length ? [`${words.entry.ledBy}: ${names.join(comma)}`] : [];
    },
    comma,
    address: (step) => addressOfStep(step, related),
  };
}
