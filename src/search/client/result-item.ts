import * as say from '../../interface/search-words.ts';
import type { AnswerPage } from '../query/answer-types.ts';
import { around, element, GAP, inLanguage } from '../../client/element.ts';
import { isShown, type NameKind } from '../language/name-field.ts';
import type { SearchAddresses } from './search-addresses.ts';
import type { TextPart } from '../query/pages/mark-terms.ts';
import { marked, passageParts } from './passage-parts.ts';

/**
 * @returns a list item: the page, its type and status, the words that it is without, by which name it was found, what it
 *   is, and the passages that answer
 */
export function resultItem(result: AnswerPage, addresses: SearchAddresses): HTMLLIElement {
  const { meta, summary = [], passages = [], matchedName, without } = result;
  const words = markedWords([summary, ...passages.flatMap(({ parts }) => parts)]);
  const { lang } = meta;
  const foreign = inLanguage(lang);
  const link = (url: string, text: string) =>
    element('a', { href: addresses.page(url, words), ...foreign, ...(lang && { hreflang: lang }) }, text);
  return element(
    'li',
    { class: 'result' },
    element('h2', {}, link(result.url, meta['title'] ?? result.url)),
    element('p', { class: 'tags' }, ...facts(result)),
    ...(without?.length
      ? [element('p', { class: 'without' }, say.without({ words: inQuotes(without) }))]
      : []),
    ...(matchedName && isShown(matchedName) ? [foundByName(matchedName)] : []),
    element('p', { class: 'summary', ...foreign }, ...marked(summary)),
    ...passages.map((passage, index) =>
      element(
        'div',
        { class: 'section' },
        // Two of one section stand under one heading.
        ...(passage.section && passage.sectionUrl !== passages[index - 1]?.sectionUrl
          ? [element('h3', {}, link(passage.sectionUrl, passage.section))]
          : []),
        element('p', foreign, ...passageParts(passage)),
      ),
    ),
  );
}

/** @returns words in a list, each in quotation marks */
export const inQuotes = (words: readonly string[]): string =>
  words.map((word) => say.quoted({ word })).join(say.comma);

const foundByName = ({ name, kind }: NonNullable<AnswerPage['matchedName']>) =>
  element('p', { class: 'matched' }, ...around(MATCHED[kind]({ name: GAP }), element('mark', {}, name)));

/** Words for the search alone are never shown. */
const MATCHED: Record<NameKind, (values: { name: string }) => string> = {
  'former name': say.matchedFormerName,
  'other name': say.matchedOtherName,
  'short form': say.matchedShortForm,
  'long form': say.matchedLongForm,
  'other spelling': say.matchedOtherSpelling,
  synonym: say.matchedSynonym,
  'search word': say.matchedSynonym,
  author: say.matchedAuthor,
};

/** Type and status of a page, as of when that is its status, and the date by which it is sorted. */
function facts({ meta, sortedBy }: AnswerPage): (Node | string)[] {
  const tags = ['publication', 'type', 'status'].flatMap((name) =>
    meta[name]
      ? [
          element(
            'span',
            { class: `tag ${name}`, 'data-value': meta[`${name}Key`] ?? meta[name] },
            meta[name],
          ),
        ]
      : [],
  );
  const asOf = meta['status'] && meta['asOf'];
  const dates = [
    ...(asOf ? [say.asOf({ date: asOf })] : []),
    ...(sortedBy ? [say.latest({ date: sortedBy })] : []),
  ];
  return [...tags, ...dates.map((date) => element('span', { class: 'as-of' }, date))];
}

/** @returns the words that are marked, each once, for marking them on the page that the result leads to */
function markedWords(texts: readonly (readonly TextPart[])[]): string[] {
  const words = texts.flatMap((parts) =>
    parts.flatMap(({ text, marked }) => (marked ? [text.toLowerCase()] : [])),
  );
  return [...new Set(words)].sort();
}
