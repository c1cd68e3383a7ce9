/** A page that the generator makes of all others, and that readers may search for. */
export interface OwnPage {
  title: string;
  /** From the root of the site. */
  address: string;
  /** What else readers call it. */
  names: readonly string[];
  /** Whether its text is searched, too; lists only say again what other pages say. */
  hasText: boolean;
}

export const OWN_PAGES = {
  browse: {
    title: 'Browse from A to Z',
    address: '/browse/a-z.html',
    names: ['all pages', 'list of initiatives'],
    hasText: false,
  },
  timeline: { title: 'Timeline', address: '/timeline.html', names: ['chronology'], hasText: false },
  sources: {
    title: 'Sources',
    address: '/sources.html',
    names: ['bibliography', 'references', 'works cited'],
    hasText: false,
  },
  download: {
    title: 'Take it with you',
    address: '/take-it-with-you.html',
    names: ['download', 'offline copy', 'read offline', 'zip file'],
    hasText: true,
  },
  authors: {
    title: 'Writing for this site',
    address: '/writing-for-this-site.html',
    names: ['for authors'],
    hasText: true,
  },
  problems: {
    title: 'Problems and how to mend them',
    address: '/problems-and-how-to-mend-them.html',
    names: ['error messages'],
    hasText: true,
  },
  glossary: {
    title: 'Glossary',
    address: '/glossary.html',
    names: ['abbreviations', 'acronyms', 'short forms'],
    hasText: true,
  },
} satisfies Record<string, OwnPage>;
