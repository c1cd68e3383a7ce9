import { spellLatinIn } from '../text/letters/spell-latin.ts';

/** Signs in the words that addresses use for them; `&` is in those of the language. */
const SPELT: Record<string, string> = {
  '+': ' plus ',
  '%': ' percent ',
  '£': ' gbp ',
  '€': ' eur ',
  $: ' usd ',
};

const LONGEST = 60;

/**
 * @param language of the title, as a BCP 47 tag
 * @returns a file name for a title: lower-case letters, digits and hyphens, cut between words;
 *   undefined if the title holds no letter or digit that an address can
 */
export function slugOf(title: string, language = 'en'): string | undefined {
  const [and = ''] = new Intl.ListFormat([language, 'en'])
    .formatToParts(['A', 'B'])
    .flatMap(({ type, value }) => (type === 'literal' ? value : []));
  const words = title
    .toLowerCase()
    .replace(/[’'ʼ`]/g, '')
    .replace(/./gu, (sign) => (sign === '&' ? ` ${and} ` : (SPELT[sign] ?? sign)));
  const slug = spellLatinIn(words, language)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const cut = slug.length > LONGEST ? slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') : slug;
  return cut.slice(0, LONGEST) || undefined;
}
