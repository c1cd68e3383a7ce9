import type { Words } from '../../../interface/catalogues.ts';
import type { Problem } from '../../../model/problems.ts';
import { isSameWord, OWN_WORDS } from '../../../model/schema/own-words.ts';
import { wordsOf } from '../../../model/words.ts';
import type { ParsedContent } from '../../parsed-content.ts';
import { fieldInWords } from '../../validation/field-path.ts';

/** Finds words in `site.yaml` for kinds and statuses that are there already, by their names or by what readers see. */
export function checkOwnWords({ site, siteData, catalogue }: ParsedContent): Problem[] {
  if (!site || !siteData) return [];
  // Without those of the publication itself.
  const given = wordsOf({ site: { ...site, ...NONE }, ...(catalogue && { catalogue }) });
  return OWN_WORDS.flatMap((field) => {
    const known = Object.entries<string>(given[field] satisfies Words[typeof field]).map(([name, label]) => ({
      name,
      label,
    }));
    return (site[field] ?? []).flatMap((word, index): Problem[] => {
      const others = [...known, ...(site[field] ?? []).slice(0, index)];
      return (['name', 'label'] as const).flatMap((part) => {
        const other = others.find((other) => isSameWord(other[part], word[part]));
        return other
          ? [
              {
                name: 'duplicate-id',
                file: 'site.yaml',
                ...siteData.locate([field, index, part]),
                message: `${fieldInWords([field, index, part], siteData.value)}: there is \`${other[part]}\` already.`,
                hint:
                  part === 'name'
                    ? `Take this one out: entries can say \`${other.name}\`.`
                    : 'Readers could not tell the two apart. Call one of them something else.',
              },
            ]
          : [];
      });
    });
  });
}

const NONE = { kinds: undefined, organisationKinds: undefined, statuses: undefined };
