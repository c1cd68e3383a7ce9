import { z } from 'astro/zod';
import { common, drawn } from './common.ts';
import { choice, date, list, NO_TEXT, oneOf, slug, sources, text, type Words } from './fields.ts';
import { SLUG } from './slug-pattern.ts';

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

const figureId = () =>
  z.string({ error: NO_TEXT }).regex(SLUG, { error: 'may have small letters, digits and hyphens' });

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
  fundedBy: list(slug()).describe('Funds that pay for it: file names in initiatives/.'),
  predecessor: list(slug()).describe('Initiatives that came before it: file names in initiatives/.'),
  successor: list(slug()).describe('Initiatives that followed it: file names in initiatives/.'),
  timeline: list(
    z.strictObject({
      date: date().describe('When it happened.'),
      text: text().describe('What happened, in one sentence.'),
      sources: sources(),
      drawing: choice().optional().describe('False leaves it out of drawings; lists and tables tell it.'),
    }),
  ).describe('Dated events, shown in order of their dates.'),
  ...drawn,
  figures: list(
    z
      .strictObject({
        label: text().describe('What was counted or paid.'),
        value: amount()
          .optional()
          .describe(
            'The number as readers should see it: £7 million, 23.5 million. A number alone is written as the language does: 412000 as 412,000; in quotation marks it stays as it is typed.',
          ),
        unit: text().optional().describe('What the number counts, where the value does not say it.'),
        date: date().optional().describe('The date or period that the figure is for.'),
        values: list(
          z.strictObject({
            date: date().describe('The date or period that this value is for.'),
            value: amount().describe('The number as readers should see it.'),
            note: text().optional().describe('What else is to be said of this value.'),
            sources: sources(),
          }),
        ).describe(
          'In place of `value`, where the figure changed: each value with its date. They are drawn, and shown in the order of their dates, in whatever order they stand here.',
        ),
        comparison: list(
          z.strictObject({
            label: text().describe('What this value is of: a place, a group, an account.'),
            value: amount().describe('The number as readers should see it.'),
            date: date().optional().describe('The date or period that this value is for.'),
            note: text().optional().describe('What else is to be said of this value.'),
            sources: sources(),
          }),
        ).describe(
          'In place of `value`, where several are compared: shown in the order in which they stand, and drawn.',
        ),
        id: figureId()
          .optional()
          .describe(
            'By which `<Chart of="…">` places the drawing in a text: small letters, digits, hyphens.',
          ),
        drawing: choice().default(true).describe('False shows its values without a drawing.'),
        sources: sources().describe(
          'Ids of the sources that support this; of several values, those that name no sources of their own.',
        ),
      })
      .refine(
        ({ value, values, comparison }) =>
          [value !== undefined, values.length > 0, comparison.length > 0].filter(Boolean).length === 1,
        { error: 'must have one of `value`, `values` and `comparison` filled, and no other of them' },
      ),
  ).describe('Key figures, each with its source.'),
});

export type Initiative = z.output<typeof initiativeSchema>;
