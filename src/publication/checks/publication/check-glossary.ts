import type { Problem } from '../../../model/problems.ts';
import type { Term } from '../../../model/schema/term.ts';
import type { ParsedContent, ParsedList } from '../../parsed-content.ts';
import { dataChecker } from '../support/data-checker.ts';
import type { ReferenceTargets } from '../support/reference-targets.ts';

/** Finds terms that refer to nothing, stand twice, or share a spelling. */
export function checkGlossary({ terms }: ParsedContent, known: ReferenceTargets): Problem[] {
  if (!terms) return [];
  const { items, file, data } = terms;
  const check = dataChecker(file, data, known);
  check.duplicates(
    items.map(({ term }) => term),
    'term',
    'term',
  );
  items.forEach(({ page, sources }, index) => {
    if (page) check.page(page, [index, 'page']);
    check.sources(sources, [index]);
  });
  return [...check.problems, ...checkSpellings(terms, known)];
}

function checkSpellings({ items, file, data }: ParsedList<Term>, known: ReferenceTargets): Problem[] {
  const check = dataChecker(file, data, known);
  const owner = new Map(items.map((term) => [term.term, term]));
  items.forEach((term, index) => {
    term.variants.forEach((variant, place) => {
      const other = owner.get(variant);
      if (!other) owner.set(variant, term);
      else if (other !== term)
        check.add(
          'ambiguous-term',
          [index, 'variants', place],
          `\`${variant}\` is already a short form of “${other.expansion}”.`,
          'Keep each spelling under one term only.',
        );
    });
  });
  return check.problems;
}
