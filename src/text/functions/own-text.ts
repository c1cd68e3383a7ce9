/**
 * @returns a text in UTF-8's range as one of its own: cut from a longer one, as V8 cuts texts, it would keep all of that
 *   alive for as long as it is held itself
 */
export const ownText = (text: string): string => Buffer.from(text).toString();
