import { RESERVED_SLUGS } from '../../../model/site/addresses/generated-pages.ts';
import type { Problem } from '../../../model/problems.ts';
import { deviceIn } from '../../../text/letters/reserved-names.ts';
import type { ParsedContent } from '../../parsed-content.ts';

/** Finds old addresses that cannot lead to where a page is now, since something else has them. */
export function checkFormerAddresses({ entries, ids }: ParsedContent): Problem[] {
  const pages = new Set(ids);
  const claimed = new Map<string, string>();
  return entries.flatMap(({ id, entry, frontMatter }) =>
    entry.data.formerAddresses.flatMap((written, index): Problem[] => {
      const other = claimed.get(written);
      claimed.set(written, other ?? entry.file);
      const slug = written.replace(/^\w+\//, '');
      const isReserved = written.startsWith('pages/') && RESERVED_SLUGS.has(slug);
      const fault =
        written === id
          ? 'is the address that this page has now.'
          : pages.has(written)
            ? 'is the address of another page.'
            : other !== undefined
              ? `already leads to ${other === entry.file ? 'this page' : other}.`
              : isReserved || deviceIn(slug) !== undefined
                ? 'is an address that no page can have had.'
                : undefined;
      if (fault === undefined) return [];
      return [
        {
          name: 'former-address-taken',
          file: entry.file,
          ...frontMatter.locate(['formerAddresses', index]),
          message: `\`${written}\` ${fault}`,
          hint: 'Delete it here, or write the address that the page had before.',
        },
      ];
    }),
  );
}
