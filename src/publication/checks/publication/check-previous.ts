import { compareDates, isEdtf } from '../../../model/dates/dates.ts';
import { editionOf } from '../../../model/edition/edition.ts';
import type { Publication } from '../../../model/entries.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent } from '../../parsed-content.ts';
import { isFault } from '../../folder/read-previous.ts';

/**
 * Holds the edition that `previous` names against this one.
 * @param publication undefined where files could not be read whole
 */
export function checkPrevious(
  { site, siteData, previous }: ParsedContent,
  publication: Publication | undefined,
): Problem[] {
  if (!site || !siteData || !previous) return [];
  const report = (message: string, hint: string): Problem[] => [
    { name: 'previous-edition', file: 'site.yaml', ...siteData.locate(['previous']), message, hint },
  ];
  if (isFault(previous)) return report(previous.message, previous.hint);
  const { name, title, edition } = previous;
  if (name !== site.name)
    return report(
      `This is an edition of another publication: “${title}” (\`name: ${name}\`).`,
      `Name an edition of this one (\`name: ${site.name}\`). Where this one was called so before, let it keep that \`name\`.`,
    );
  const now = publication && editionOf(publication);
  return now !== undefined && isEdtf(now) && isEdtf(edition) && compareDates(edition, now) > 0
    ? report(
        `This edition is of ${edition}, later than the last change to any page (${now}).`,
        'Name the edition before this one, or put the date of the last change into `updated` of the pages that have changed since.',
      )
    : [];
}
