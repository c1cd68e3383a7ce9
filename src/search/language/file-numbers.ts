/**
 * The list of an index names each of its files by its language and a number, in their order. What can be counted need not
 * be kept: without the numbers the list of 10,000 pages is 30 KB smaller.
 */

/** A text of the list begins with its length: less than 24 characters are one byte from here on. */
const TEXT = 0x60;
const LENGTHS = '[\x60-\x77]';
const DIGITS = '(?![0-9a-f])';

/** @returns the name of a file that has a number, which is as long as the hash that it stands for */
export const numbered = (language: string, number: number, length: number): string =>
  `${language}_${number.toString(16).padStart(length, '0')}`;

/** @returns a list, each byte a character, without the numbers in it */
export function withoutNumbers(list: string, language: string): string {
  let count = 0;
  return list.replace(
    new RegExp(`(?<=${LENGTHS})${language}_([0-9a-f]+)`, 'g'),
    (name, { length }: string) =>
      name === numbered(language, count, length) && count++ >= 0 ? `${language}_` : name,
  );
}

/** @returns the list as it was */
export function withNumbers(list: string, language: string): string {
  let count = 0;
  return list.replace(new RegExp(`(${LENGTHS})${language}_${DIGITS}`, 'g'), (_all, first: string) => {
    const length = first.charCodeAt(0) - TEXT - language.length - 1;
    return first + numbered(language, count++, length);
  });
}

/** `pagefind.en-gb_4bc11e514a634.pf_meta` */
const LIST = /^pagefind\.([\w-]+)_[0-9a-f]+\.pf_meta$/;

/** @returns the language of a list of files by its path; undefined for other files */
export const languageOfList = (path: string): string | undefined => LIST.exec(path)?.[1];
