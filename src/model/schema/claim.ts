import { z } from 'astro/zod';
import { choice, list, oneOf, slug, sources, text } from './fields.ts';

export const VERDICTS = ['supported', 'partly', 'differs', 'unconfirmed'] as const;

/** One item of `content/claims/<briefing>.yaml`. */
export const claimSchema = z.strictObject({
  id: text()
    .regex(/^[A-Za-z][A-Za-z0-9.-]*$/, { error: 'must consist of letters and digits, for example S15a' })
    .describe('A short id that never changes, unique in the briefing: S15a.'),
  text: text().describe('What was said, in our own words.'),
  about: oneOf(['source'])
    .optional()
    .describe(
      '`source`, where it says something of the source itself (who wrote it, when): left out of the tally.',
    ),
  speaker: text().optional().describe('Who said it, where the briefing has several speakers.'),
  initiatives: list(slug()).describe('Initiatives it is about: file names in initiatives/.'),
  organisations: list(slug()).describe('Organisations it is about: file names in organisations/.'),
  verdict: oneOf(VERDICTS).describe(
    'How it stands against the record: supported, partly, differs, or unconfirmed where nothing was found.',
  ),
  record: text().describe('What the sources show.'),
  sources: sources(),
  drawing: choice().optional().describe('False leaves it out of drawings; its page tells it.'),
});

export const claimsSchema = z.array(claimSchema, { error: 'must be a list of claims' });

export type Claim = z.output<typeof claimSchema>;
