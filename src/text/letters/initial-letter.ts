import { memoize } from '../functions/memoize.ts';

/** Texts that begin the groups of an index, in order: what comes before the next belongs to one. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  ja: Array.from('あかさたなはまやらわ'),
  ko: Array.from('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  zh: Array.from('ABCDEFGHJKLMNOPQRSTWXYZ'),
};

/**
 * The first of each group as the collator of a language orders them: of hangul, the first syllable; of Chinese, the
 * first character of a letter of pinyin (https://unicode.org/reports/tr35/tr35-collation.html#Index_Characters).
 */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  ko: Array.from('가나다라마바사아자차카타파하'),
  zh: Array.from('阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他穵夕丫帀'),
};

/** The scripts whose letters a language puts into such groups; others of its letters stand for themselves. */
const GROUPED: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
};

const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz');
/** Letters that come after Z, or stand for two; of those that a language orders alike, the first is its own. */
const NORTHERN = ['æ', 'ø', 'å'];
const OWN: Readonly<Record<string, readonly string[]>> = {
  da: NORTHERN,
  fo: NORTHERN,
  is: ['æ', 'ö'],
  nb: NORTHERN,
  nn: NORTHERN,
  no: NORTHERN,
};
const OTHERS = ['å', 'ä', 'ö', 'ü'];
const DOUBLE = ['ae', 'oe', 'th', 'ss'];

/** The highest sign for a collator: nothing that begins with a letter comes after the letter and this. */
const LAST = '\uFFFF';

/**
 * @returns a function of one or two letters: the letter under which a language has them in an index, both only where
 *   they are one letter there (Welsh `Ll`, Czech `Ch`, Danish `Aa`)
 */
export function initialLetters(collator: Intl.Collator, language: string): (letters: string) => string {
  const [tongue = ''] = language.split('-');
  // Elsewhere than on the mainland and in Singapore, Chinese is ordered by strokes.
  const groups = /^zh-(?:hant|tw|hk|mo)/i.test(language) ? undefined : GROUPED[tongue];
  const same = (a: string, b: string) => collator.compare(a, b) === 0;
  const known = [...ALPHABET, ...(OWN[tongue] ?? OTHERS)];
  const letterOf = (letter: string): string => {
    const plain = letter.normalize('NFD').charAt(0);
    return (
      known.find((other) => same(letter, other)) ??
      DOUBLE.find((other) => same(letter, other))?.charAt(0) ??
      (same(letter, plain) ? plain : letter)
    );
  };
  return memoize((written) => {
    const [first = '', second = ''] = Array.from(written.normalize('NFKC'));
    if (groups?.test(first)) return groupOf(first, tongue, collator);
    if (tongue === 'ar' && /[آأإٱ]/.test(first)) return 'ا';
    const two = first + second;
    const isOne =
      second !== '' && (collator.compare(two, first + LAST) > 0 || collator.compare(two, first) < 0);
    if (!isOne) return letterOf(first).toLocaleUpperCase(language);
    const single = known.slice(ALPHABET.length).find((other) => same(two, other));
    return single?.toLocaleUpperCase(language) ?? first.toLocaleUpperCase(language) + second.toLowerCase();
  });
}

/** @returns the last group that does not begin after a letter */
function groupOf(letter: string, tongue: string, collator: Intl.Collator): string {
  const names = GROUPS[tongue] ?? [];
  const after = (FIRST[tongue] ?? names).findIndex((first) => collator.compare(first, letter) > 0);
  return names.at(after < 0 ? -1 : Math.max(0, after - 1)) ?? letter;
}
