import { capitalise } from '../labels.ts';
import type { Words } from '../../interface/catalogues.ts';
import { isOtherAddress } from '../schema/address.ts';
import type { NameField, Source } from '../schema/source.ts';
import { sourceDateInWords } from './source-dates.ts';
import { languageInWords } from './source-language.ts';
import { fullName, joinNames } from './source-names.ts';
import {
  numberInWords,
  genreInWords,
  jurisdictionInWords,
  numbered,
  pagesInWords,
  editionInWords,
  stateInWords,
  archiveInWords,
} from './details-in-words.ts';
import { authorOf, PARTS } from './source-authors.ts';

const WHOLES = /^(?:book|report|thesis)$/;

/** An event of the day of its publication says nothing new. */
function whenHeld(source: Source, words: Words): string | undefined {
  const held = sourceDateInWords(source['event-date'], words);
  return sourceDateInWords(source.issued, words)?.includes(held ?? '') ? undefined : held;
}

/**
 * @param words of the publication
 * @returns where a source appeared and how it is found there, each in words
 */
export function detailsOf(source: Source, words: Words): string[] {
  const { sources: say } = words;
  const within = source['container-title'] ?? source['container-title-short'];
  const container = within === source.title ? undefined : within;
  const { field } = authorOf(source);
  const status = stateInWords(source.status, words);
  const named = (role: NameField, by: (values: { names: string }) => string) => {
    const names = field === role ? undefined : source[role];
    return names && by({ names: joinNames(names.map(fullName), words) });
  };
  const details = [
    source.title === undefined || source['reviewed-title'] === undefined
      ? undefined
      : say.aReviewOf({ title: source['reviewed-title'] }),
    named('reviewed-author', say.by),
    container && PARTS.test(source.type) ? say.in({ container }) : container,
    named('container-author', (values) =>
      values.names === joinNames((source.author ?? []).map(fullName), words) ? '' : say.by(values),
    ),
    named('editor', say.editedBy),
    named('translator', say.translatedBy),
    named('director', say.directedBy),
    named('interviewer', say.interviewedBy),
    named('recipient', say.to),
    container?.toLowerCase().includes(source['event-title']?.toLowerCase() ?? '\0')
      ? undefined
      : source['event-title'],
    // Reference managers write the place of the publisher there, too.
    source['event-place'] === source['publisher-place'] ? undefined : source['event-place'],
    whenHeld(source, words),
    source['collection-title']
      ? [source['collection-title'], source['collection-number']].filter(Boolean).join(' ')
      : numbered(say.number, source['collection-number']),
    editionInWords(source.edition, words),
    numbered(say.version, source.version?.replace(/^v(?=\.?\s?\d)\.?\s?/i, ''), false),
    numbered(say.volume, source.volume),
    source['volume-title'],
    numbered(say.issue, source.issue),
    numbered(say.supplement, source['supplement-number']),
    numbered(say.part, source['part-number']),
    source['part-title'],
    /^\d+$/.test(source['number-of-volumes'] ?? '')
      ? say.volumes({ number: source['number-of-volumes'] ?? '' })
      : source['number-of-volumes'],
    numbered(say.chapter, source['chapter-number']),
    numbered(say.section, source.section, false),
    // Of what has no other pages than its own, a number alone is that of all.
    WHOLES.test(source.type) && /^\d+$/.test(source.page ?? '')
      ? undefined
      : pagesInWords(source.page, words),
    numberInWords(source, words),
    source.medium,
    source.scale,
    source.authority,
    jurisdictionInWords(source, words),
    status,
    source.publisher && [source['publisher-place'], source.publisher].filter(Boolean).join(': '),
    source.publisher ? undefined : source['publisher-place'],
    source['original-title'] &&
      source['original-title'] !== source.title &&
      say.firstAs({ title: source['original-title'] }),
    source['original-date'] &&
      say.firstPublished({ date: sourceDateInWords(source['original-date'], words) ?? '' }).trim(),
    archiveInWords(source, words),
    languageInWords(source.language, words),
    source.URL !== undefined && isOtherAddress(source.URL) ? source.URL : undefined,
    source.ISBN && `ISBN ${source.ISBN}`,
    source.DOI || !source.PMID ? undefined : `PMID ${source.PMID}`,
    source.DOI || source.PMID || !source.PMCID ? undefined : source.PMCID,
  ];
  const [first, ...others] = details.filter((part): part is string => !!part);
  if (first === undefined) return [];
  // What kind of thing it is begins the sentence behind the title; names such as eLife stay as they are.
  const genre = genreInWords(source.genre, words);
  const isKind =
    first === source.medium || first === status || (genre !== undefined && first.startsWith(genre));
  return [isKind && /^\p{Ll}(?!\p{Lu})/u.test(first) ? capitalise(first, words.language) : first, ...others];
}
