import { fragment } from '../../../text/markup/fragment.ts';
import { anchorOfClaim } from '../../../model/site/addresses/addresses.ts';
import { usesAt } from '../../../model/source/citations.ts';
import { placeOfClaim } from '../../../model/source/page-citations.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedClaims, ParsedContent } from '../../parsed-content.ts';
import { dataChecker } from '../support/data-checker.ts';
import type { ReferenceTargets } from '../support/reference-targets.ts';

/** Finds claims that refer to nothing, have one id, or say what the record shows without a source. */
export const checkClaims = ({ claims }: ParsedContent, known: ReferenceTargets): Problem[] => [
  ...claims.flatMap((read) => checkFile(read, known)),
  ...checkAcrossBriefings(claims, known),
];

function checkFile({ briefing, file, items, data }: ParsedClaims, known: ReferenceTargets): Problem[] {
  const check = dataChecker(file, data, known);
  check.slug('briefings', briefing, [], 'briefing with the same name as this file,');
  check.duplicates(
    items.map(({ id }) => id),
    'id',
    'claim',
    fragment,
  );
  items.forEach(({ initiatives, organisations, sources, verdict }, index) => {
    check.slugs('initiatives', initiatives, [index, 'initiatives']);
    check.slugs('organisations', organisations, [index, 'organisations']);
    check.sources(sources, [index]);
    if (!sources.length && verdict !== 'unconfirmed')
      check.add(
        'uncited-statement',
        [index, 'verdict'],
        `A claim with the verdict \`${verdict}\` needs a source for what the record shows.`,
        'Add `sources: [id]` with the id of a source, or set the verdict to `unconfirmed`.',
      );
  });
  return check.problems;
}

/**
 * Claims of several briefings stand on the page of an initiative or organisation, where their ids must differ, and
 * so must those of their citations, which are made of the ids of claim and source.
 */
function checkAcrossBriefings(claims: ParsedClaims[], known: ReferenceTargets): Problem[] {
  const seen = new Map<string, { file: string; id: string }>();
  return claims.flatMap(({ briefing, file, items, data }) => {
    const check = dataChecker(file, data, known);
    items.forEach(({ id, initiatives, organisations, sources }, index) => {
      const ids = [anchorOfClaim(id), ...usesAt(placeOfClaim(id), sources).map(({ anchor }) => anchor)];
      const places = [
        `briefings/${briefing}`,
        ...initiatives.map((slug) => `initiatives/${slug}`),
        ...organisations.map((slug) => `organisations/${slug}`),
      ].flatMap((page) => ids.map((one) => `${page}#${one}`));
      // Claims of one file that have the same id have been told.
      const isOther = (other: { file: string; id: string } | undefined) =>
        other !== undefined && (other.file !== file || fragment(other.id) !== fragment(id));
      const taken = places.map((place) => seen.get(place)).find(isOther);
      if (taken)
        check.add(
          'duplicate-id',
          [index, 'id'],
          `The claim \`${taken.id}\` from ${taken.file} appears on the same page.`,
          'Give one of them a different id.',
        );
      for (const place of places) if (!seen.has(place)) seen.set(place, { file, id });
    });
    return check.problems;
  });
}
