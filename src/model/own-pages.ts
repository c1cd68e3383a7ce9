import type { Publication } from './entries.ts';

/** A page that the generator makes of all others. */
export interface OwnPage {
  title: string;
  /** From the root of the site. */
  address: string;
  /** What else readers call it. */
  names: string[];
  /** Whether its text is searched, too; lists only say again what other pages say. */
  hasText: boolean;
}

const GLOSSARY: OwnPage = {
  title: 'Glossary',
  address: '/glossary.html',
  names: ['abbreviations', 'acronyms', 'short forms'],
  hasText: true,
};
const OTHERS: OwnPage[] = [
  {
    title: 'Browse from A to Z',
    address: '/browse/a-z.html',
    names: ['all pages', 'list of initiatives'],
    hasText: false,
  },
  { title: 'Timeline', address: '/timeline.html', names: ['chronology'], hasText: false },
  {
    title: 'Sources',
    address: '/sources.html',
    names: ['bibliography', 'references', 'works cited'],
    hasText: false,
  },
  {
    title: 'Take it with you',
    address: '/take-it-with-you.html',
    names: ['download', 'offline copy', 'read offline', 'zip file'],
    hasText: true,
  },
  {
    title: 'Writing for this site',
    address: '/writing-for-this-site.html',
    names: ['for authors'],
    hasText: true,
  },
];

/** @returns the pages of a publication that readers may search for beside its entries */
export const ownPages = ({ terms }: Pick<Publication, 'terms'>): OwnPage[] =>
  terms.length ? [...OTHERS, GLOSSARY] : OTHERS;
