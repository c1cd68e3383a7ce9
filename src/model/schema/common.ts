import { z } from 'astro/zod';
import { choice, date, formerAddress, language, list, pageId, text } from './fields.ts';
import { sections } from './sections.ts';

/** The front matter that every kind of page has. */
export const common = {
  title: text().describe('The name of the page, as it stands in headings, lists and search results.'),
  summary: text().describe('One or two sentences for lists, search results and previews.'),
  formerNames: list(text()).describe(
    'Names that it had before. Readers find the page by them, and are told that they are former names.',
  ),
  formerAddresses: list(formerAddress()).describe(
    'Addresses that it had in earlier editions, as folder and file name: initiatives/old-name. They lead here.',
  ),
  aliases: list(text()).describe(
    'Other names and acronyms. Readers find the page by them, and see them there.',
  ),
  findableBy: list(text()).describe(
    'Words that only the search knows: usual misspellings, people, matters. Readers find the page by them, and never see them.',
  ),
  topics: list(text()).describe('Subjects that the page is listed under, in plain words.'),
  appliesTo: list(text()).describe('Where it applies: a country, a region, a union of countries.'),
  asOf: date().optional().describe('The date up to which the record was checked.'),
  updated: date().describe('The date of the last change to this page.'),
  changes: list(
    z.strictObject({
      date: date().describe('When the change was made.'),
      note: text().describe('What changed, in a sentence.'),
    }),
  ).describe('What changed and when, newest first. All notes are listed on the page “Changes”.'),
  lang: language()
    .optional()
    .describe('The language of this page, where it is not that of the publication: cy.'),
  related: list(pageId()).describe(
    'Other pages worth reading, as folder and file name: initiatives/example-programme.',
  ),
  sections: sections().describe(
    'Sections that this page has under other headings, or leaves out: `timeline: Chronology`, `backlinks: false`.',
  ),
  draft: choice()
    .default(false)
    .describe('True keeps the page out of the built site; the live preview shows it.'),
};

/** The front matter of what drawings show. */
export const drawn = {
  drawing: choice().default(true).describe('False leaves it out of the drawings of the publication.'),
};
