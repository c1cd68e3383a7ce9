/** @returns a whole number below 2³² that hangs on a text alone, by FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
