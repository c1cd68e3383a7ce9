import { capitalise } from '../labels.ts';
import type { Words } from '../../interface/catalogues.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import type { Source } from '../schema/source.ts';
import { sourceDateInWords } from './source-dates.ts';

/** @returns what is not as usual with a source, such as that it was not seen itself, in sentences */
export function notesOn({ custom, accessed }: Source, words: Words): string[] {
  const { sources: say } = words;
  const cited = /^cited-by (.*)/.exec(custom?.seen ?? '')?.[1];
  const read = sourceDateInWords(accessed, words);
  return [
    ...(cited ? [say.citedBy({ source: cited })] : []),
    ...(read ? [say.accessed({ date: read })] : []),
    ...(custom?.note ? [custom.note] : []),
  ].map((note) => closed(plainText(note)));
}

/** @returns a sentence with the full stop that ends it, unless a sign of its own does */
export const closed = (text: string): string => (/[.!?…]["'”’»)\]]*$/.test(text) ? text : `${text}.`);

/** What details of ours begin with, a word that is small; titles, such as those of journals, stay as they are. */
const ownBeginnings = memoizeByObject(({ sources: say, dates, language }: Words): string[] => {
  const [number, names, date, year] = ['\0', '\0', '\0', '\0'];
  const texts = [
    ...[
      say.version,
      say.volume,
      say.issue,
      say.supplement,
      say.part,
      say.chapter,
      say.section,
      say.page,
      say.number,
    ].map((one) => one({ number })),
    ...[say.by, say.editedBy, say.translatedBy, say.directedBy, say.interviewedBy, say.to].map((one) =>
      one({ names }),
    ),
    ...[dates.about, dates.perhaps, dates.perhapsAbout, say.firstPublished].map((one) => one({ date })),
    ...[dates.spring, dates.summer, dates.autumn, dates.winter].map((one) => one({ year })),
    say.pages({ numbers: number }),
    say.firstAs({ title: number }),
    say.aReviewOf({ title: number }),
    say.namedEdition({ name: number }),
    say.inLanguage({ language: number }),
    dates.since({ start: date }),
    dates.until({ end: date }),
    dates.fromUntilUnknown({ start: date }),
    dates.someTimeIn({ time: date }),
    dates.oneOfYears({ first: date, last: date }),
  ];
  return texts
    .map((text) => text.split('\0')[0] ?? '')
    .filter((start) => start !== capitalise(start, language));
});

/** @returns details as they stand after a full stop */
export function asSentence(details: string, words: Words): string {
  const [, ending = ''] = words.sources.namedEdition({ name: '\0' }).split('\0');
  return ownBeginnings(words).some((start) => details.startsWith(start)) ||
    (ending && details.endsWith(ending))
    ? capitalise(details, words.language)
    : details;
}
