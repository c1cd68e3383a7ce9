import type { Contents, Entry } from '../entries.ts';
import type { SectionName } from '../schema/sections.ts';

type WithSite = Pick<Contents, 'site'>;

/** @returns what authors say of a section of a page: their heading, false where they leave it out, or nothing */
export const sectionChoice = (entry: Entry, { site }: WithSite, name: SectionName) =>
  entry.data.sections?.[name] ?? site?.sections?.[name];

/** @returns whether a page shows a section, if there is anything in it; what is left out may still be placed in the text */
export const showsSection = (entry: Entry, publication: WithSite, name: SectionName): boolean =>
  sectionChoice(entry, publication, name) !== false;
