import { spellLatin } from '../text/spell-latin.ts';

/** Signs in the words that addresses use for them. */
const SPELT: Record<string, string> = {
  '&': ' and ',
  '+': ' plus ',
  '%': ' percent ',
  '£': ' gbp ',
  '€': ' eur ',
  $: ' usd ',
};

const LONGEST = 60;

/**
 * @returns a file name for a title: lower-case letters, digits and hyphens, cut between words;
 *   undefined if the title holds no letter or digit that an address can
 */
export function slugOf(title: string): string | undefined {
  const words = title
    .toLowerCase()
    .replace(/[’'ʼ`]/g, '')
    .replace(/./gu, (sign) => SPELT[sign] ?? sign);
  const slug = spellLatin(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const cut = slug.length > LONGEST ? slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') : slug;
  return cut.slice(0, LONGEST) || undefined;
}
