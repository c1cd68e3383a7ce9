/** Languages whose usual script runs from right to left, and scripts that do, whatever the language. */
const LANGUAGES = /^(?:ar|arc|ckb|dv|fa|glk|he|ks|ku-arab|lrc|mzn|nqo|pa-arab|ps|sd|syr|ug|ur|yi)(?:-|$)/i;
const SCRIPTS = /-(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)(?:-|$)/i;
const LEFT_TO_RIGHT = /-(?:Latn|Cyrl|Deva|Guru)(?:-|$)/i;

/**
 * Engines do not agree on `Intl.Locale.prototype.getTextInfo`, and some versions lack it.
 * @param language a BCP 47 tag
 */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  !LEFT_TO_RIGHT.test(language) && (LANGUAGES.test(language) || SCRIPTS.test(language)) ? 'rtl' : 'ltr';

/** @returns the attributes of what is in a language; none where that is the one around it, which need not be named */
export const languageAttributes = (lang: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  lang === undefined ? {} : { lang, dir: directionOf(lang) };

/**
 * @param name as it stands alone on a page: a topic, a heading
 * @param language of the page
 * @returns the direction of a name that is in other letters than the page, so that its signs stay where they belong: C++
 */
export const directionOfName = (name: string, language: string): 'ltr' | undefined =>
  directionOf(language) === 'rtl' && /\p{L}/u.test(name) && !/[\p{Lo}]/u.test(name) ? 'ltr' : undefined;
