import { ownValue } from '../../../text/functions/own-value.ts';
import { dateOfAccess } from '../months-of-year.ts';

/** A note that says which report or session it is, and nothing that other fields tell or that a program has put there. */
const TELLS_WHICH =
  /^(?=.{2,120}$)(?=.*\d)(?!\d+$)(?!.*(?:https?:|www\.|\bdoi\b|\bPMC?ID|\bIS[BS]N|\bcit(?:ed|ations?)\b|\b(?:last )?(?:accessed|visited)\b))(?!\W*[\w.-]+(?: \w+)?(?::\s|=))/i;

/** A note that says how far a text has come. */
const STATE =
  /^(?:in press|to appear|forthcoming|submitted|under review|accepted|unpublished)(?: \w+){0,2}\.?$/i;

/**
 * BibLaTeX has the addendum for what is to be printed; in a note, programs keep all kinds of things.
 * @returns what the two say, as far as there are fields for it, and what readers are told as it is
 */
export function readNotes(note: string | undefined, addendum: string | undefined) {
  const notes = [note, addendum].filter((one) => one !== undefined);
  const printed = [note && TELLS_WHICH.test(note) ? note : '', addendum ?? ''];
  return {
    accessed: notes.map(dateOfAccess).find(Boolean),
    status: notes.find((one) => STATE.test(one)),
    told: printed.map(withoutAccess).filter(Boolean).join('. '),
  };
}

/** "Consolidated version of 2024; checked 24 August 2026" */
const withoutAccess = (note: string) =>
  note
    .split(/;\s+/)
    .filter((part) => dateOfAccess(part) === undefined)
    .join('; ');

/** Where what has a number there is found. */
const EPRINTS: Partial<Record<string, string>> = {
  jstor: 'https://www.jstor.org/stable/',
  hal: 'https://hal.science/',
  hdl: 'https://hdl.handle.net/',
  handle: 'https://hdl.handle.net/',
  pubmed: 'https://pubmed.ncbi.nlm.nih.gov/',
};

/** @returns what a text is numbered in an archive, or where it is found there */
export function readEprint(
  eprint: string | undefined,
  archive = '',
): { number?: string | undefined; url?: string | undefined } {
  if (eprint === undefined) return {};
  // Publishers write there where the PDF is.
  if (/^https?:/i.test(eprint)) return { url: eprint };
  if (archive.toLowerCase() === 'arxiv') {
    const number = eprint.replace(/^arxiv:/i, '');
    return { number: `arXiv:${number}`, url: `https://arxiv.org/abs/${number}` };
  }
  const place = ownValue(EPRINTS, archive.toLowerCase());
  return place ? { url: place + eprint } : { number: [archive, eprint].filter(Boolean).join(' ') };
}
