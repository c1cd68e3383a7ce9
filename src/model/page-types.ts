import type { CollectionName } from './entries.ts';

/** What a page of each collection is called. */
export const TYPE_NAMES: Record<CollectionName, string> = {
  briefings: 'Briefing',
  initiatives: 'Initiative',
  organisations: 'Organisation',
  pages: 'Page',
};

/** What the glossary is. */
export const GLOSSARY_TYPE = 'Glossary';
