import { suggest } from '../../../../model/did-you-mean.ts';
import { deadLink } from '../../../../model/site/addresses/site-links.ts';
import { decodeAddress, idInFragment } from '../../../../text/markup/decode-address.ts';
import { hasId, type PageIds } from '../../text/check-page-ids.ts';
import type { Fault, Targets } from './link-targets.ts';
import { addressOfName } from './site-targets.ts';

/**
 * @param target the name of the page that a link leads to
 * @param path of that page as it is written
 * @returns what is wrong with the part of the page that it leads to
 */
export function faultOfAnchor(
  target: string,
  fragment: string,
  { ids, site }: Targets,
  path = 'this page',
): Fault | undefined {
  const page = ids.get(target);
  // Most lead to what the page has, which is soon said.
  if (!page || !fragment || idInFragment(fragment, (id) => hasId(page, id)) !== undefined) return undefined;
  const address = addressOfName(target);
  if (!deadLink(address.slice(1), `${address}#${fragment}`, site)) return undefined;
  const id = decodeAddress(fragment);
  const there = idsIn(page);
  const named = page.headings.some(({ text }) => text.endsWith(`[#${id}]`));
  const same = there.find((one) => one.toLowerCase() === id.toLowerCase());
  return {
    name: same ? 'wrong-case' : 'broken-anchor',
    message: same
      ? `\`#${id}\` and \`#${same}\` differ in capital letters.`
      : `${path === 'this page' ? 'This page' : `The page ${path}`} has no section \`#${id}\`.`,
    hint: same
      ? `Write \`#${same}\`.`
      : named
        ? `The heading that ends in \`[#${id}]\` would have it with \`{#${id}}\` instead.`
        : NOTE_OF_OTHERS.test(id)
          ? 'If it leads to a note, write `[^1]`, and on a line of its own `[^1]: words`.'
          : suggest(
              `#${id}`,
              there.map((one) => `#${one}`),
            ),
  };
}

/** Ids of notes as word processors write them, with addresses there and back. */
const NOTE_OF_OTHERS = /^_?(?:foot|end)?(?:note|ftn|edn)(?:-?ref)?-?\d+$/i;

/** What a text can lead to on a page by its own words. */
export const idsIn = ({ headings, written }: PageIds): string[] => [
  ...headings.flatMap(({ id }) => id ?? []),
  ...written.map(({ value }) => value),
];
