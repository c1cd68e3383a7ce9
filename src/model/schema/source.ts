import { z } from 'astro/zod';
import { edtfOfParts, isEdtf } from '../dates.ts';
import { address, sourceId, text } from './fields.ts';

/**
 * One item of `content/sources.json`: CSL-JSON, as Zotero and other reference managers export it.
 * Fields that are not named here are kept and ignored, because exports carry many.
 * Format: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
const name = z.looseObject({
  family: text().optional().describe('Family name.'),
  'dropping-particle': text()
    .optional()
    .describe('A particle such as "van", left out in sorting and short forms.'),
  'non-dropping-particle': text().optional().describe('A particle that belongs to the family name.'),
  suffix: text().optional().describe('What follows the name: Jr.'),
  given: text().optional().describe('Given names.'),
  literal: text().optional().describe('The whole name, for bodies and names that have no family part.'),
});

const ONE_DATE = { error: 'must hold a year; a year and month; or a year, month and day' };
const PERIOD = { error: 'must be one date, or two for a period' };

const dateParts = z.looseObject({
  'date-parts': z
    .array(
      z
        .array(z.coerce.number().int())
        .min(1, ONE_DATE)
        .max(3, ONE_DATE)
        .refine((parts) => isEdtf(edtfOfParts(parts)), {
          error: 'is not a real date: write year, month and day as numbers, for example [2020, 1, 31]',
        }),
    )
    .min(1, PERIOD)
    .max(2, PERIOD)
    .optional()
    .describe('Year, month and day, as numbers.'),
  literal: text().optional().describe('The date in words, where it is not a plain date.'),
});

export const sourceSchema = z.looseObject({
  id: sourceId().describe('The id by which texts cite it: [@audit-2026].'),
  type: text().describe('The CSL type: report, webpage, article-newspaper and so on.'),
  title: text().describe('The title.'),
  author: z.array(name).optional().describe('Who wrote it.'),
  editor: z.array(name).optional().describe('Who edited it.'),
  publisher: text().optional().describe('Who published it.'),
  'container-title': text().optional().describe('The journal, site or book that it appeared in.'),
  issued: dateParts.optional().describe('When it was published.'),
  accessed: dateParts.optional().describe('When it was read.'),
  URL: address().optional().describe('Where it can be read.'),
  DOI: text().optional().describe('Its digital object identifier.'),
  custom: z
    .looseObject({
      seen: text().optional().describe('"page" if it was read itself, else "cited-by …" and through what.'),
      'title-from': text().optional().describe('Set where the title was made up, and from what.'),
      note: text().optional().describe('What to know about its date or identity.'),
    })
    .optional()
    .describe('How the source was seen.'),
});

export const sourcesSchema = z.array(sourceSchema, { error: 'must be a list of sources' });

export type Source = z.output<typeof sourceSchema>;
