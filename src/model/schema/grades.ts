/** What kind of body speaks in a source, which tells readers how far it can be relied on for what. */
export const GRADES = [
  'official',
  'audit',
  'academic',
  'press',
  'trade',
  'company',
  'association',
  'encyclopedia',
] as const;
export type Grade = (typeof GRADES)[number];
