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

/** Signs that are a part of a name where they end one of its words: `C++`, `C#`, `A*`. */
const ENDING_SIGNS = /(?<=[\p{L}\p{N}])[+#*\u266d\u266f]+(?![\p{L}\p{N}])/gu;

/** What letters, digits, spaces and hyphens leave of a name: signs, and letters with their marks. */
const WITHOUT_SIGNS = /[\p{L}\p{N}\s-]/gu;

const inNumbers = (signs: string) =>
  Array.from(signs, (sign) => sign.codePointAt(0)?.toString(16) ?? '').join('-');

/** @returns the fragment of a name by itself, in which the signs at the ends of its words are told by their numbers */
const ownFragment = (name: string) => fragment(name.replace(ENDING_SIGNS, (signs) => `-${inNumbers(signs)}`));

/**
 * Gives each of several names a fragment that no other has. Addresses last, so a fragment hangs on its own name as
 * far as it can: `C++` is `c-2b-2b` with or without a `C#` beside it. Where two still become the same (`R D` and
 * `R&D`), the first by their signs keeps it and each other adds its own signs; only names that differ in
 * capitals alone are numbered. The order in which they are written changes nothing.
 * @returns a function that gives the fragment of one of the names
 */
export function distinctFragments(names: Iterable<string>): (name: string) => string {
  const byFragment = Map.groupBy([...new Set(names)].sort(), ownFragment);
  const given = new Map([...byFragment].map(([own, [first]]) => [first ?? '', own]));
  const taken = new Set(byFragment.keys());
  for (const [own, [, ...others]] of byFragment)
    for (const name of others) {
      const signs = inNumbers(name.normalize('NFKD').replace(WITHOUT_SIGNS, ''));
      const stem = signs ? `${own}-${signs}` : own;
      let free = signs ? stem : `${own}-2`;
      for (let number = 2; taken.has(free); number += 1) free = `${stem}-${number}`;
      taken.add(free);
      given.set(name, free);
    }
  return (name) => given.get(name) ?? ownFragment(name);
}
