import { z } from 'astro/zod';
import { fragment } from '../../text/markup/fragment.ts';
import { oneOf, text, type Words } from './fields.ts';
import { INITIATIVE_KINDS, initiativeSchema, STATUSES } from './initiative.ts';
import { ORGANISATION_KINDS, organisationSchema } from './organisation.ts';

const word = {
  name: text().describe('What entries write to mean it: regulation.'),
  label: text().describe('What readers see: Regulation.'),
  order: z
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be 1 or more' })
    .optional()
    .describe('Its place among all of them, from 1. Without it, it comes after those that there are.'),
};

const kinds = () =>
  z
    .array(
      z.strictObject({
        ...word,
        plural: text()
          .optional()
          .describe('What several are called, in lists and by those who search: Regulations.'),
      }),
      { error: 'must be a list' },
    )
    .optional();

/** The words that `site.yaml` adds to those that kinds and statuses may be. */
export const ownWords = {
  kinds: kinds().describe('Kinds of initiatives beside those that there are, such as programme.'),
  organisationKinds: kinds().describe('Kinds of organisations beside those that there are, such as charity.'),
  statuses: z
    .array(
      z.strictObject({
        ...word,
        meaning: text().describe('What it means, for those who meet the word for the first time.'),
      }),
      { error: 'must be a list' },
    )
    .optional()
    .describe('Statuses of initiatives beside those that there are, such as active.'),
};

export const OWN_WORDS = Object.keys(ownWords) as (keyof typeof ownWords)[];

/** All that kinds and statuses may be in a publication, in order. */
export type Vocabulary = Record<keyof typeof ownWords, readonly string[]>;

/**
 * @param site what `site.yaml` says, which may be wrong: the check says so of that file, and not of all others again
 * @returns the words of this publication, its own included
 */
export function vocabularyOf(site: unknown): Vocabulary {
  const own = (field: keyof typeof ownWords, given: readonly string[]): string[] => {
    const list: unknown = isGroup(site) ? site[field] : undefined;
    const words = (Array.isArray(list) ? list : []).flatMap((item: unknown) =>
      isGroup(item) && typeof item['name'] === 'string' && !given.includes(item['name'])
        ? [{ name: item['name'], order: typeof item['order'] === 'number' ? item['order'] : Infinity }]
        : [],
    );
    const all = [...given];
    for (const { name, order } of words.sort((a, b) => a.order - b.order)) all.splice(order - 1, 0, name);
    return all;
  };
  return {
    kinds: own('kinds', INITIATIVE_KINDS),
    organisationKinds: own('organisationKinds', ORGANISATION_KINDS),
    // Last is what nothing is known of.
    statuses: [...own('statuses', STATUSES.slice(0, -1)), ...STATUSES.slice(-1)],
  };
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** @returns the schemas of the entries that have kinds and statuses, with the words of a publication */
export function schemasWith({ kinds, organisationKinds, statuses }: Vocabulary) {
  const among = (words: readonly string[], { description = '' }: z.ZodType) =>
    oneOf(words as Words).describe(description);
  return {
    initiatives: initiativeSchema.extend({
      kind: among(kinds, initiativeSchema.shape.kind),
      status: among(statuses, initiativeSchema.shape.status),
    }),
    organisations: organisationSchema.extend({
      kind: among(organisationKinds, organisationSchema.shape.kind),
    }),
  };
}

/** @returns whether readers and addresses would take two words for one */
export const isSameWord = (a: string, b: string): boolean => fragment(a) === fragment(b);
