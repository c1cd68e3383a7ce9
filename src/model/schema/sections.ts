import { z } from 'astro/zod';
import { text } from './fields.ts';

const name = text().describe('What its heading says in place of the usual words.');
const choice = z
  .union([text(), z.literal(false)], { error: 'must be a heading of your own, or false' })
  .optional()
  .describe('What its heading says in place of the usual words; false leaves the section out.');

/**
 * What authors may say of sections, in `site.yaml` for all pages and in front matter for one: the parts of a page that the
 * generator makes, by the names that authors know them by, in their order.
 */
export const sections = () =>
  z
    .strictObject({
      findings: choice,
      keyFigures: choice,
      claims: choice,
      timeline: choice,
      initiatives: choice,
      briefings: choice,
      parts: choice,
      figures: choice,
      // Citations lead to it.
      sources: name.optional(),
      backlinks: choice,
    })
    .optional();

export type SectionChoices = z.output<ReturnType<typeof sections>>;
export type SectionName = keyof NonNullable<SectionChoices>;
