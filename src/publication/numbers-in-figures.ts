import { isLanguage } from '../model/schema/fields.ts';
import { numberInText } from '../text/numbers/number-in-text.ts';

/** Where figures hold values of their own. */
const LISTS = ['figures', 'values', 'comparison'];

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Writes the numbers among key figures as the page's language does, `412000` as "412,000". What stands in quotation
 * marks, or has words with it, is text, and stays as it was typed.
 * @param fields of a front matter, of whatever form
 * @param language of the publication
 * @returns the fields; the same, if no number is among them
 */
export function withNumbersWritten(fields: unknown, language: string): unknown {
  if (!isGroup(fields) || !Array.isArray(fields['figures'])) return fields;
  const { lang } = fields;
  const written = writtenIn({ figures: fields['figures'] }, isLanguage(lang) ? lang : language);
  return { ...fields, ...written };
}

function writtenIn(fields: Record<string, unknown>, language: string): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, value]): [string, unknown] => {
    if (name === 'value' && Number.isFinite(value)) return [name, numberInText(value as number, language)];
    if (!LISTS.includes(name) || !Array.isArray(value)) return [name, value];
    return [name, value.map((item: unknown) => (isGroup(item) ? writtenIn(item, language) : item))];
  });
  return Object.fromEntries(entries);
}
