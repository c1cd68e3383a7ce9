import { z } from 'astro/zod';
import { isContact, NO_CONTACT } from './address.ts';
import { COLOUR, NO_COLOUR } from './colour.ts';
import { editions } from './edition-settings.ts';
import { address, choice, language, date, oneOf, slug, text } from './fields.ts';
import { GRADES, type Grade } from './grades.ts';
import { ownWords } from './own-words.ts';
import { sections } from './sections.ts';

const CITATION_STYLES = ['numbers', 'author-date'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What the navigation may lead to, beside pages of the publication; the first four are what it has unless told. */
export const NAVIGABLE = [
  'browse',
  'timeline',
  'glossary',
  'sources',
  'lineage',
  'comparison',
  'changes',
  'data',
  'download',
] as const;

const NAVIGATED = new RegExp(
  `^(?:${NAVIGABLE.join('|')}|(?:briefings|initiatives|organisations|pages)/[a-z0-9._-]+)$`,
);

/** Without the quotation marks, a number sign would begin a comment. */
const colour = () => text().regex(COLOUR, { error: NO_COLOUR });

const people = () => z.array(text(), { error: 'must be a list' }).optional();

/** `content/site.yaml`: what is true of the whole publication. */
export const siteSchema = z.strictObject({
  title: text().describe('The name of the publication.'),
  name: slug().describe(
    'A short name for the files that readers download and for the installed app: spring-briefing.',
  ),
  tagline: text().describe('What it is, in a line.'),
  description: text().describe('What it offers, in a sentence or two, for previews.'),
  publisher: text().describe('Who publishes it.'),
  authors: people().describe('Who wrote it, named at the foot of every page and where it is cited.'),
  reviewers: people().describe('Who reviewed it, named at the foot of every page.'),
  language: language().describe('The language of its text and of the interface, as a BCP 47 tag: en-GB.'),
  url: address().optional().describe('Where it is published, if it has one address.'),
  licence: z
    .strictObject({
      name: text().describe('The name of the licence.'),
      url: address().optional().describe('Where its text can be read.'),
    })
    .describe('The licence of the content.'),
  notice: text().optional().describe('A sentence for the foot of every page, such as on independence.'),
  logo: z
    .strictObject({
      picture: text().describe('Its path in the content folder: pictures/logo.svg.'),
      alt: text().describe('Whose it is, for readers who cannot see it.'),
    })
    .optional()
    .describe('A picture that stands before the title on top of every page.'),
  accent: z
    .strictObject({
      light: colour().describe("On the light ground, in quotation marks: '#0a4d5c'."),
      dark: colour().describe("On the dark ground, in quotation marks: '#83d3df'."),
    })
    .optional()
    .describe('The colour of links and buttons in both themes. It is checked that it can be read.'),
  navigation: z
    .array(
      text().regex(NAVIGATED, {
        error: `must be one of ${NAVIGABLE.join(', ')}, or a folder and a file name, for example pages/about`,
      }),
      { error: 'must be a list' },
    )
    .optional()
    .describe(
      `What the navigation on top of every page leads to, in this order: ${NAVIGABLE.join(', ')}, and pages of your own such as pages/about.`,
    ),
  familiar: z
    .array(text(), { error: 'must be a list' })
    .optional()
    .describe(
      'Short forms and names in capitals that readers know, so that the glossary need not explain them: UK.',
    ),
  citations: oneOf(CITATION_STYLES)
    .optional()
    .describe('How citations look: numbers, as in [1], or author-date, as in (Audit office 2020).'),
  sections: sections().describe(
    'Sections that all pages have under other headings, or leave out: `timeline: Chronology`, `backlinks: false`.',
  ),
  ...ownWords,
  grades: z
    .strictObject(
      Object.fromEntries(
        GRADES.map((grade) => [
          grade,
          z.array(text(), { error: 'must be a list' }).optional().describe(`Publishers and hosts: ${grade}.`),
        ]),
      ) as Record<Grade, z.ZodOptional<z.ZodArray<ReturnType<typeof text>>>>,
    )
    .optional()
    .describe(
      'What kind of body publishers and hosts are, as their sources show it: names such as National Audit Office, and hosts such as nhs.uk.',
    ),
  editions: editions().describe('Which forms are made beside the site: all, unless told. `epub: false`.'),
  previous: text()
    .optional()
    .describe(
      'The last edition: the path from the content folder to its download (a zip), the folder that it opens into, or the edition-record.json in either. Pages tell what changed since, and addresses of withdrawn pages say so.',
    ),
  checked: date()
    .optional()
    .describe('The date up to which the record was checked, told at the foot of every page.'),
  contact: text()
    .refine(isContact, { error: NO_CONTACT })
    .optional()
    .describe('An e-mail address or web address for corrections.'),
  drawing: choice()
    .optional()
    .describe(
      'False draws nothing: no lines of time, no lineages, no figures. Lists and tables tell the same.',
    ),
  mdx: choice()
    .optional()
    .describe('False forbids .mdx files, which are code: for publications that take texts from others.'),
  authorsGuide: choice()
    .optional()
    .describe('False leaves out the pages for authors, such as “Writing for this site”.'),
  repository: address().optional().describe('Where the files are kept.'),
});

export type Site = z.output<typeof siteSchema>;
