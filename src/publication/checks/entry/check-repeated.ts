import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedEntry } from '../../parsed-content.ts';
import { fieldName } from '../../validation/field-path.ts';

/** Finds what stands twice in a list of names or ids, where readers would see it twice, and pages related to themselves. */
export const checkRepeated = ({ entries }: ParsedContent): Problem[] =>
  entries.flatMap((read) => [...repeatedIn(read, read.frontMatter.value), ...relatedToItself(read)]);

function repeatedIn(read: ParsedEntry, value: unknown, path: readonly (string | number)[] = []): Problem[] {
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

const relatedToItself = (read: ParsedEntry) =>
  read.entry.data.related.flatMap((id, index) =>
    id === read.id ? [told(read, ['related', index], `\`${id}\` is this page.`)] : [],
  );

const told = ({ entry, frontMatter }: ParsedEntry, at: (string | number)[], what: string): Problem => ({
  name: 'repeated-item',
  file: entry.file,
  ...frontMatter.locate(at),
  message: `\`${fieldName(at)}\`: ${what}`,
  hint: 'Take it out.',
});
