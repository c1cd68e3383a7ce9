import { bibtex, type BibEntry } from '../citation-js.ts';

/** @returns entries as CSL-JSON. What of one cannot be read is read again without TeX, or left out; what it says is not lost: `completeBibtex`. */
export function mapEntries(entries: BibEntry[]): Record<string, unknown>[] {
  const { parse } = bibtex().mapper;
  return parse(isReadable(entries) ? entries : entries.map(readableFields));
}

function isReadable(entries: BibEntry[]): boolean {
  try {
    bibtex().mapper.parse(entries);
    return true;
  } catch {
    return false;
  }
}

const readableFields = (entry: BibEntry): BibEntry =>
  isReadable([entry])
    ? entry
    : {
        ...entry,
        properties: Object.fromEntries(
          Object.entries(entry.properties).flatMap(([field, value]) => {
            const written = [value, withoutTex(String(value))];
            const fit = written.find((text) => isReadable([{ ...entry, properties: { [field]: text } }]));
            return fit === undefined ? [] : [[field, fit]];
          }),
        ),
      };

const withoutTex = (value: string) =>
  value
    .replace(/\\([%&#_])/g, '$1')
    .replace(/\\(?:[A-Za-z]+\*?|.)/g, '')
    .replace(/[${}\\]/g, '');
