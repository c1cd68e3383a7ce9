import { z } from 'astro/zod';
import { common } from './common.ts';
import { date, list, oneOf, slug, sources, text, type Words } from './fields.ts';

export const INITIATIVE_KINDS = [
  'body',
  'programme',
  'policy',
  'review',
  'fund',
  'partnership',
  'code',
  'institute',
  'strategy',
  'standard',
  'declaration',
  'treaty',
] as const;

const amount = () => z.union([text(), z.number().transform(String)], { error: 'must be text or a number' });

export const STATUSES = [
  'proposed',
  'active',
  'paused',
  'closed',
  'superseded',
  'published',
  'unknown',
] as const;

/** Front matter of `content/initiatives/<slug>.md`. */
export const initiativeSchema = z.strictObject({
  ...common,
  kind: oneOf<Words>(INITIATIVE_KINDS).describe('What sort of initiative it is.'),
  status: oneOf<Words>(STATUSES).describe(
    'Where it stands on the date given in asOf. A document or review is published; unknown is shown with the year of the last dated record.',
  ),
  started: date().optional().describe('When it began.'),
  ended: date().optional().describe('When it ended.'),
  lead: list(slug()).describe('Organisations that lead it: file names in organisations/.'),
  partners: list(slug()).describe('Organisations that take part: file names in organisations/.'),
  predecessor: list(slug()).describe('Initiatives that came before it: file names in initiatives/.'),
  successor: list(slug()).describe('Initiatives that followed it: file names in initiatives/.'),
  timeline: list(
    z.strictObject({
      date: date().describe('When it happened.'),
      text: text().describe('What happened, in one sentence.'),
      sources: sources(),
    }),
  ).describe('Dated events, shown in order of their dates.'),
  drawing: z
    .boolean({ error: 'must be true or false' })
    .default(true)
    .describe('False leaves it out of the drawings of the publication.'),
  figures: list(
    z
      .strictObject({
        label: text().describe('What was counted or paid.'),
        value: amount()
          .optional()
          .describe('The number as readers should see it: £7 million, 23.5 million, 86.'),
        unit: text().optional().describe('What the number counts, where the value does not say it.'),
        date: date().optional().describe('The date or period that the figure is for.'),
        values: list(
          z.strictObject({
            date: date().describe('The date or period that this value is for.'),
            value: amount().describe('The number as readers should see it.'),
            sources: sources(),
          }),
        ).describe(
          'In place of `value`, where the figure changed: each value with its date, shown in order.',
        ),
        sources: sources(),
      })
      .refine(({ value, values }) => (value === undefined) === values.length > 0, {
        error: 'must have either a value, or values with their dates',
      }),
  ).describe('Key figures, each with its source.'),
});

export type Initiative = z.output<typeof initiativeSchema>;
