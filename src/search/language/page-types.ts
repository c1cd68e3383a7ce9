/** What a page of each collection is called. */
export const TYPE_NAMES = {
  briefings: 'Briefing',
  initiatives: 'Initiative',
  organisations: 'Organisation',
  pages: 'Page',
} as const;

/** What the glossary is. */
export const GLOSSARY_TYPE = 'Glossary';
