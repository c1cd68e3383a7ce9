import { compareText } from '../text/letters/collation.ts';
import type { Term } from './schema/term.ts';

/** Finds the glossary's terms in text, as whole words, longest first, upper and lower case as written. */
export interface TermFinder {
  /** Matches a term or one of its variants; undefined where the glossary is empty. */
  pattern: RegExp | undefined;
  termFor: (written: string) => Term | undefined;
}

/** @param terms the glossary; a variant counts as its term */
export function termFinder(terms: readonly Term[]): TermFinder {
  const byForm = new Map<string, Term>();
  for (const term of terms) for (const form of [term.term, ...term.variants]) byForm.set(form, term);
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length || compareText(a, b));
  const pattern = forms.length
    ? new RegExp(`(?<![\\p{L}\\p{N}_])(?:${forms.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}_])`, 'gu')
    : undefined;
  return { pattern, termFor: (written) => byForm.get(written) };
}

/** @returns the terms that occur in a text, each once. */
export function termsIn(text: string, finder: TermFinder): Term[] {
  if (!finder.pattern) return [];
  const found = new Set<Term>();
  for (const [written] of text.matchAll(finder.pattern)) {
    const term = finder.termFor(written);
    if (term) found.add(term);
  }
  return [...found];
}
