import type { Words } from '../../interface/catalogues.ts';
import { listInWords } from '../../text/letters/list-in-words.ts';
import { lazy } from '../../text/functions/lazy.ts';
import { memoize } from '../../text/functions/memoize.ts';

/** Languages that sources are in, whose names are known: in English and in the language itself. */
const NAMED =
  'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gd gl he hi hr hu hy id is it ja ka kk km ko lt lv mk ms mt nb ne nl nn no pl ps pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh'.split(
    ' ',
  );

/** Languages in which authors name others: "allemand", "inglés". */
const NAMED_IN = ['cy', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'sv'];

const namesIn = memoize((language) => new Intl.DisplayNames(language, { type: 'language' }));

/** @returns the tags of the languages by their names in their own and in some others, if somebody wrote one */
const tagsByName = lazy(
  () =>
    new Map(
      NAMED.flatMap((tag) =>
        [...NAMED_IN, tag, 'en'].map((language): [string, string] => [
          (namesIn(language).of(tag) ?? tag).toLowerCase(),
          tag,
        ]),
      ),
    ),
);

/** @returns the language tags of what a source says of its language, and what is none as it stands: "de; French" */
const tagsIn = (written: string): { tag?: string; text: string }[] =>
  written
    .split(/\s*(?:[;,/]|\band\b)\s*/)
    .filter(Boolean)
    .map((text) => {
      const tag = tagOf(text);
      return tag === undefined ? { text } : { tag, text };
    });

function tagOf(text: string): string | undefined {
  try {
    return /^[a-z]{2,3}(?:[-_]|$)/i.test(text)
      ? Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0]
      : tagsByName().get(text.toLowerCase());
  } catch {
    return undefined;
  }
}

/** @returns the language of the title as a tag, where the source tells one: `de`, "German", "Deutsch" */
export function languageTag(written: string | undefined): string | undefined {
  const tags = written === undefined ? [] : tagsIn(written);
  return tags.length === 1 ? tags[0]?.tag : undefined;
}

/** @returns "in German", "in German and French", where that is not the language of the publication alone */
export function languageInWords(
  written: string | undefined,
  { language, sources }: Words,
): string | undefined {
  if (written === undefined) return undefined;
  const base = (tag: string) => tag.split('-')[0] ?? tag;
  const tags = tagsIn(written);
  if (tags.every(({ tag }) => tag !== undefined && base(tag) === base(language))) return undefined;
  // A sentence of a catalogue: "Translated from the French".
  if (tags.length === 1 && tags[0]?.tag === undefined && /(?:\S+\s+){3}\S/.test(written)) return written;
  const names = tags.map(({ tag, text }) =>
    tag === undefined ? text : (namesIn(language).of(base(tag)) ?? text),
  );
  return sources.inLanguage({ language: listInWords(names, language) });
}
