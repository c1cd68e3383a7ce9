import { z } from 'astro/zod';
import { whyNoDate } from '../dates/no-date.ts';
import { isEdtf } from '../dates/dates.ts';
import { NO_ADDRESS } from './address.ts';
import { SLUG } from './slug-pattern.ts';

/** The building blocks that several schemas share. Texts in `describe` are shown to authors. */

/** Said of a number or truth value where text belongs. */
export const NO_TEXT = 'must be text';

/** A line of text that is not empty. */
export const text = () => z.string({ error: NO_TEXT }).trim().min(1, { error: 'is empty' });

/** Yes or no. */
export const choice = () => z.boolean({ error: 'must be true or false' });

/** A list that may be left out. */
export const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'must be a list' }).default([]);

/** What editors and the authors' page call a date; YAML readers take a year for a number. */
export const DATE_TITLE = 'Date (EDTF)';

/**
 * A date in EDTF. YAML readers turn `2019` into a number, `2019-07-01` into a date, `[2019,2020]` into a list and
 * `{2019,2020}` into a group without values, so all are taken back to what the author wrote.
 */
export const date = () =>
  z
    .preprocess(
      asWritten,
      z.string({ error: 'must be a date' }).refine(isEdtf, {
        error: ({ input }) => whyNoDate(String(input)),
      }),
    )
    .meta({ title: DATE_TITLE, type: ['string', 'number', 'array', 'object'] });

/** @returns a date, or what was meant as one, as it was written, so that it can be told what it should be */
export function asWritten(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const several = Array.isArray(value)
    ? `[${value.map(asWritten).join()}]`
    : Object.values(value).every((one) => one === null) && `{${Object.keys(value).join()}}`;
  const isOfDates = Array.isArray(value) && value.every((one) => /^[\w~?%.-]+$/.test(String(asWritten(one))));
  return several && (isOfDates || isEdtf(several)) ? several : value;
}

/** What is a number to readers of YAML may be a name: 2024. */
const named = (name: z.ZodType<string>) =>
  z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), name)
    .meta({ type: ['string', 'number'] });

/** The file name of another entry, without its ending; whether it exists is checked when all files are read. */
export const slug = () =>
  named(
    z.string({ error: 'must be a file name' }).regex(SLUG, {
      error:
        'is not a valid file name: use lower-case letters, digits and hyphens, and leave out the ending (.md)',
    }),
  );

/** Another page of any kind, whose existence is checked when all files are read. */
export const pageId = () =>
  z
    .string({ error: 'must be a folder and a file name' })
    .regex(/^(briefings|initiatives|organisations|pages)\/[a-z0-9._-]+$/, {
      error: 'must be a folder and a file name, for example initiatives/example-programme',
    });

/** An address that a page had before, which no other page may have; that is checked when all files are read. */
export const formerAddress = () =>
  z.string({ error: 'must be a folder and a file name' }).refine((written) => isAddress(written), {
    error: 'must be a folder and a file name, for example initiatives/old-name or pages/old-name',
  });

function isAddress(written: string): boolean {
  const [folder, slug = '', ...more] = written.split('/');
  return (
    /^(?:briefings|initiatives|organisations|pages)$/.test(folder ?? '') && SLUG.test(slug) && !more.length
  );
}

/** The id of a source as its file has it, or the one that the check lists for it; some programs number them. */
export const sourceId = () =>
  named(z.string({ error: 'must be the id of a source' }).trim().min(1, { error: 'is empty' }));

/** Words that a publication may add to. */
export type Words = readonly [string, ...string[]];

/** One of a fixed set of words, the message naming them all. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

/** A language, as a BCP 47 tag; which there are, the runtime knows. */
export const language = () =>
  z
    .string({ error: NO_LANGUAGE })
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: NO_LANGUAGE, abort: true })
    .refine(isLanguage, { error: NO_LANGUAGE });

/** Said of what is no language. */
export const NO_LANGUAGE = 'must be a language tag such as en-GB';

/** @returns whether a value is a tag that `Intl` takes */
export function isLanguage(tag: unknown): tag is string {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A web address. */
export const address = () => z.url({ protocol: /^https?$/, error: NO_ADDRESS });

export const sources = () => list(sourceId()).describe('Ids of the sources that support this.');
