import { allCitedSources, idsOfSources } from '../../../model/source/cited-sources.ts';
import type { Problem } from '../../../model/problems.ts';
import type { DuplicateSource, ParsedContent, ParsedSource } from '../../parsed-content.ts';

/**
 * Finds items that are one source, and fields that cannot be used. Of what nothing cites, nothing is said: an export
 * holds a whole library.
 */
export function checkSources({ entries, claims, terms, sources }: ParsedContent): Problem[] {
  if (!sources) return [];
  const ids = idsOfSources(sources.items.map(({ source }) => source));
  const written = new Set(
    allCitedSources(
      entries.map(({ entry }) => entry),
      { claims: new Map(claims.map(({ briefing, items }) => [briefing, items])), terms: terms?.items ?? [] },
    ),
  );
  const cited = new Set([...written].map((id) => ids.get(id)));
  return [
    ...sources.broken.map(({ ids: names, problem }) =>
      // What is there a second time and can be read counts.
      names.some((id) => written.has(id) && !ids.has(id)) ? problem : unread(problem),
    ),
    ...sources.items.filter(({ source }) => cited.has(source.id)).flatMap(unusable),
    ...sources.duplicates
      .filter(({ firstId, secondId }) => cited.has(firstId) || cited.has(secondId))
      .map(duplicate),
  ];
}

/** What cannot be read stops the build only where a page needs it. */
const unread = (problem: Problem): Problem => ({
  ...problem,
  name: 'unread-source',
  message: `${problem.message} Nothing cites this source, so it is left out.`,
});

const unusable = ({ source, file, locate, doubts }: ParsedSource): Problem[] =>
  doubts.map(({ path, writtenAs = path.join('.'), message, hint, position }) => ({
    name: 'unusable-source-field',
    file,
    ...(position ?? locate(path)),
    message: `\`${writtenAs}\` of \`${source.id}\`: ${message}.`,
    hint,
  }));

function duplicate({ field, firstId, secondId, writtenId, first, second }: DuplicateSource): Problem {
  const { line } = first.locate(['id']);
  const there = first.file === second.file ? `line ${line}` : `${first.file}, line ${line}`;
  const written = writtenId === undefined ? 'This source' : `The source \`${writtenId}\``;
  const place = { file: second.file, ...second.locate([field]) };
  if (field === 'id')
    return {
      name: 'duplicate-source',
      ...place,
      message: `${written} stands twice. The first counts (${there}), and this one is left out.`,
      hint: 'Delete one of the two. If they are different sources, rename one of them.',
    };
  return {
    name: 'duplicate-source',
    ...place,
    message:
      secondId === undefined
        ? `${written} has the same ${field} as \`${firstId}\` (${there}). The first counts, and citations of either lead to it.`
        : `${written} has the same ${field} as \`${firstId}\` (${there}), but not the same title, so that both are listed.`,
    hint: `Cite \`${firstId}\` instead, and delete this one. If they are different sources, correct the ${field}.`,
  };
}
