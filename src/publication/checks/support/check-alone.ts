import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import type { ParsedText } from '../../parsed-content.ts';

/**
 * @param name under which it is kept of a text that nothing was found
 * @param find looks for something that depends on nothing but a text and its fields
 * @returns the same, which looks once at a text that stays the same; not at all where an earlier command has found nothing
 */
export function checkAlone<Found>(
  name: string,
  find: (read: ParsedText) => readonly Found[],
): (read: ParsedText) => readonly Found[] {
  const findOnce = memoizeByObject(find);
  return (read) => {
    if (read.silent.has(name)) return [];
    const found = findOnce(read);
    // Where fields are wrong, not all could be looked at.
    if (read.entry && !found.length) read.silent.add(name);
    return found;
  };
}
