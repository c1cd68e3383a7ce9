/**
 * Digits are some 8.5 px wide in the widest of faces; two of them go into what fingers can hit.
 * @returns how large a mark is in which stands how many it is for, in CSS pixels
 */
export const markRadius = (count: number): number => (count < 10 ? 9.5 : 4 * String(count).length + 3);
