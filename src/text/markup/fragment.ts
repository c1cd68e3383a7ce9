/**
 * What a name becomes in the fragment of an address: its letters, of whatever script, and its digits, in small
 * letters, with hyphens for all between them. Accents are taken off Latin letters only: elsewhere, marks make
 * other letters (й is not и, and Indian vowels are marks). As addresses last, so does this rule.
 * @returns never nothing: a name without letters and digits is told by the numbers of its signs, `+` as `2b`
 */
export function fragment(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words || Array.from(name.trim(), (sign) => sign.codePointAt(0)?.toString(16)).join('-');
}

/** How many words of a label tell it: whole sentences make no address. */
const FIRST_WORDS = 6;

/** @returns what the first words of a label become in an address */
export const fragmentOfLabel = (label: string): string =>
  fragment(label.trim().split(/\s+/).slice(0, FIRST_WORDS).join(' '));

/**
 * Gives each of several names a fragment that no other has. Where two become the same (`C++` and `C#`), the first
 * by their signs keeps it and the others are numbered, so that the order in which they are written changes nothing.
 * @returns a function that gives the fragment of one of the names
 */
export function distinctFragments(names: Iterable<string>): (name: string) => string {
  const byFragment = Map.groupBy([...new Set(names)].sort(), fragment);
  const given = new Map([...byFragment].map(([own, [first]]) => [first ?? '', own]));
  const taken = new Set(byFragment.keys());
  for (const [own, [, ...others]] of byFragment)
    for (const name of others) {
      let number = 2;
      while (taken.has(`${own}-${number}`)) number += 1;
      taken.add(`${own}-${number}`);
      given.set(name, `${own}-${number}`);
    }
  return (name) => given.get(name) ?? fragment(name);
}
