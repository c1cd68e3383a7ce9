import fc from 'fast-check';

/** What a title may hold that formats end at, run or drop: for tests of what is written and read back. */
export const HOSTILE_TEXTS = [
  ']]> --> </script> <![CDATA[ <!-- &amp; &#0;',
  '=HYPERLINK("https://example.org";"x")',
  '@SUM(A1:A9), +1+1, -2+3',
  'a, "b"; c\td',
  'Bidi \u202e marks \u2067 and \u200f more',
  'Emoji 👩🏽‍⚕️ and 𝒳',
  '}, url = {https://example.org/}',
  'ER  - TY  - BOOK',
  'x'.repeat(500),
] as const;

/** Titles as they come: one line, never empty. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(...HOSTILE_TEXTS),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ minLength: 1 }),
    )
    .filter((text) => text.isWellFormed() && /[\p{L}\p{N}]/u.test(text));
