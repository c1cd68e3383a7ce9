import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent } from '../../parsed-content.ts';
import { fieldName } from '../../validation/field-path.ts';

const FIELDS = ['topics', 'appliesTo'] as const;

/** Small letters, with single spaces for hyphens and spaces: `C++` and `C#` stay two. */
const keyOf = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');

/** Finds topics and places that are written in several ways: each would stand in lists as one of its own. */
export const checkTopics = ({ entries }: ParsedContent): Problem[] =>
  FIELDS.flatMap((field) => {
    const written = new Map<string, { name: string; file: string }>();
    return entries.flatMap(({ entry, frontMatter }) =>
      entry.data[field].flatMap((name, index): Problem[] => {
        const key = keyOf(name);
        const first = written.get(key);
        if (!first) written.set(key, { name, file: entry.file });
        if (!first || first.name === name) return [];
        return [
          {
            name: 'topic-in-two-ways',
            file: entry.file,
            ...frontMatter.locate([field, index]),
            message: `\`${fieldName([field, index])}\`: \`${name}\` is written \`${first.name}\` in ${first.file}.`,
            hint: entry.data[field].includes(first.name)
              ? `Take it out: \`${first.name}\` stands in this list, too.`
              : `Write \`${first.name}\`.`,
          },
        ];
      }),
    );
  });
