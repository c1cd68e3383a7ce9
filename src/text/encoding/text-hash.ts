/** @returns sixteen digits that tell texts apart: FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16 */
export function textHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
