import { memoize } from '../functions/memoize.ts';

type ListType = NonNullable<Intl.ListFormatOptions['type']>;

/** To make a format takes as long as a hundred uses of it. */
const formatOf = memoize((key) => {
  const [language, type] = key.split(' ') as [string, ListType];
  return new Intl.ListFormat(language, { type });
});

/** @returns texts as one reads them out in a language: "A, B and C", with the type `disjunction` "A, B or C" */
export const listInWords = (
  texts: readonly string[],
  language: string,
  type: ListType = 'conjunction',
): string => withWelshAnd(formatOf(`${language} ${type}`).format(texts));

/** Of "A, B, a(c) C", which is all that the library of languages knows, Welsh says "ac" before vowels and "a" elsewhere. */
const withWelshAnd = (list: string) =>
  list.replace(/,? a\(c\) (?=\P{L}*(.))/gu, (_, next: string) =>
    /[aeiouwy]/i.test(next.normalize('NFD').charAt(0)) ? ' ac ' : ' a ',
  );
