import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedList } from '../../parsed-content.ts';
import { checkAlone } from '../support/check-alone.ts';
import { fieldInWords } from '../../validation/field-path.ts';

/** Finds what stands twice in a list of names or ids, where readers would see it twice, and pages related to themselves. */
export const checkRepeated = ({ entries, siteData, claims, terms }: ParsedContent): Problem[] => [
  ...[siteData && { file: 'site.yaml', data: siteData }, ...claims, terms].flatMap((read) =>
    read ? repeatedIn(read, read.data.value) : [],
  ),
  ...entries.flatMap(repeatedInEntry),
];

const repeatedInEntry = checkAlone('repeated items', (read): Problem[] => {
  if (!read.entry || !read.frontMatter) return [];
  const fields = { file: read.file, data: read.frontMatter };
  return [
    ...repeatedIn(fields, fields.data.value),
    ...relatedToItself(read.entry.data.related, read.id, fields),
  ];
});

type Fields = Pick<ParsedList<unknown>, 'file' | 'data'>;

function repeatedIn(read: Fields, value: unknown, path: readonly (string | number)[] = []): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]): Problem[] => {
    // Of these, that is said elsewhere.
    if (key === 'formerAddresses') return [];
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return typeof item === 'string' && items.indexOf(item) < Number(key) && items.includes(item)
      ? [told(read, at, `\`${item}\` stands in this list already.`)]
      : repeatedIn(read, item, at);
  });
}

const relatedToItself = (related: readonly string[], own: string, fields: Fields) =>
  related.flatMap((id, index) =>
    id === own ? [told(fields, ['related', index], `\`${id}\` is this page.`)] : [],
  );

const told = ({ file, data }: Fields, at: (string | number)[], what: string): Problem => ({
  name: 'repeated-item',
  file,
  ...data.locate(at),
  message: `${fieldInWords(at, data.value)}: ${what}`,
  hint: 'Take it out.',
});
