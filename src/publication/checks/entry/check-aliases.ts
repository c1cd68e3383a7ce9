import { fragment } from '../../../text/markup/fragment.ts';
import { isIn } from '../../../model/entries.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedEntry } from '../../parsed-content.ts';

const FIELDS = ['formerNames', 'aliases', 'findableBy'] as const;

/** As Hugo and others have them, which call former addresses aliases. */
const ADDRESS = /^\/[\w./-]*$|^[\w.-]+(?:\/[\w.-]+)*(?:\/|\.html?)$/;

/** Finds names that two pages claim, and briefings of one number. */
export function checkAliases({ entries }: ParsedContent): Problem[] {
  const names = new Map<string, ParsedEntry>();
  for (const read of entries) if (!names.has(nameOf(read))) names.set(nameOf(read), read);
  const references = new Map<string, ParsedEntry>();
  const titles = new Map<string, ParsedEntry>();
  return entries.flatMap((read) => {
    const { entry, frontMatter } = read;
    // A body and what it does may go by one name.
    const title = `${entry.collection} ${nameOf(read)}`;
    const namesake = titles.get(title);
    if (!namesake) titles.set(title, read);
    const problems = FIELDS.flatMap((field) =>
      entry.data[field].flatMap((alias, index): Problem[] => {
        if (ADDRESS.test(alias))
          return [
            {
              name: 'invalid-field',
              file: entry.file,
              ...frontMatter.locate([field, index]),
              message: `\`${alias}\` is an address, and \`${field}\` are names.`,
              hint: 'Delete it here. What file name the page had in an earlier edition stands in `formerAddresses`, such as `initiatives/old-name`.',
            },
          ];
        const name = fragment(alias);
        const other = names.get(name);
        if (!other) names.set(name, read);
        if (!other || other === read) return [];
        return [
          {
            name: 'duplicate-alias',
            file: entry.file,
            ...frontMatter.locate([field, index]),
            message: `\`${alias}\` is also a name of ${other.entry.file}.`,
            hint: 'Keep it only on the page that readers look for under this name.',
          },
        ];
      }),
    );
    if (namesake && namesake.entry.slug.toLowerCase() !== entry.slug.toLowerCase())
      problems.push({
        name: 'duplicate-alias',
        file: entry.file,
        ...frontMatter.locate(['title']),
        message: `\`${entry.data.title}\` is also the title of ${namesake.entry.file}.`,
        hint: 'Give one of them a title that tells them apart, such as with a year or place.',
      });
    if (isIn('briefings', entry)) {
      const other = references.get(entry.data.reference);
      if (other)
        problems.push({
          name: 'duplicate-id',
          file: entry.file,
          ...frontMatter.locate(['reference']),
          message: `\`${entry.data.reference}\` is already the reference of ${other.entry.file}.`,
          hint: 'Give this briefing a reference of its own.',
        });
      else references.set(entry.data.reference, read);
    }
    return problems;
  });
}

const nameOf = ({ entry }: ParsedEntry) => fragment(entry.data.title);
