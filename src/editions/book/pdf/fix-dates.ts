/**
 * A browser writes into a PDF when it was made. That is put back to the date of the edition, in as many bytes, so that
 * the table of objects at the end of the file stays right, and the same text gives the same file.
 * @param pdf as Chromium has written it
 * @param instant in ISO 8601, to the second, in UTC: `2026-11-22T00:00:00Z`
 */
export function fixDates(pdf: Uint8Array, instant: string): Buffer {
  // One character for each byte.
  const text = Buffer.from(pdf).toString('latin1');
  const digits = instant.replace(/\D/g, '');
  return Buffer.from(
    text.replace(
      /(\/(?:Creation|Mod)Date \(D:)\d{14}\+00'00'/g,
      (_, name: string) => `${name}${digits}+00'00'`,
    ),
    'latin1',
  );
}
