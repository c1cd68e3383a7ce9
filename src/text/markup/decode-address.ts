/**
 * Decodes a part of an address. Authors and readers write addresses by hand: a percent sign that begins no code
 * stands for itself, where `decodeURIComponent` would throw.
 */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[\da-f]{2})+/gi, decodeRun);
  }
}

/** A run of codes that are no UTF-8 stays as it is, too. */
function decodeRun(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    return codes;
  }
}

/** @returns a path as it can stand in a link, bare or in angle brackets: what would end it or change it is written as a code */
export const asLinked = (path: string): string => path.replace(/[\s()<>%#?\\]/g, encodeSign);

/** `encodeURIComponent` leaves round brackets as they are. */
const encodeSign = (sign: string) =>
  /[()]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign);

/** @returns the link to an id on the same page, in which nothing can be taken for a code or a query */
export const linkToId = (id: string): string => `#${id.replace(/[%?]/g, encodeURIComponent)}`;

/**
 * Finds the id that the fragment of an address leads to as browsers do: as it is written, else decoded
 * (https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element).
 * @param fragment what follows the `#`
 * @returns undefined if there is no such id
 */
export function idInFragment(fragment: string, isThere: (id: string) => boolean): string | undefined {
  return isThere(fragment) ? fragment : [decodeAddress(fragment)].find(isThere);
}
