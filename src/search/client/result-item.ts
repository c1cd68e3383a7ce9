import * as say from '../../interface/search-words.ts';
import type { AnswerPage } from '../query/answer-types.ts';
import { around, element, GAP } from '../../client/element.ts';
import { isShown, type NameKind } from '../language/name-field.ts';
import type { SearchAddresses } from './search-addresses.ts';
import { excerptParts, matchedWords, withEllipses, withoutHeading } from '../query/pages/excerpt.ts';

/** How many sections of one page a result shows. */
const SECTIONS = 3;

/**
 * @returns a list item: the page, its type and status, the words that it is without, by which name it was found, and the sections
 *   that match
 */
export function resultItem(result: AnswerPage, addresses: SearchAddresses): HTMLLIElement {
  const { meta, sub_results: sections, matchedName, without } = result;
  const words = matchedWords([result.excerpt, ...sections.map(({ excerpt }) => excerpt)]);
  const link = (url: string, text: string) => element('a', { href: addresses.page(url, words) }, text);
  const parts = sections.filter(({ url }) => url.includes('#')).slice(0, SECTIONS);
  return element(
    'li',
    { class: 'result' },
    element('h2', {}, link(result.url, meta['title'] ?? result.url)),
    element('p', { class: 'tags' }, ...facts(meta)),
    ...(without ? [element('p', { class: 'without' }, say.without({ words: inQuotes(without) }))] : []),
    ...(matchedName && isShown(matchedName) ? [foundByName(matchedName)] : []),
    ...(parts.length ? [] : [excerpt(result.excerpt, meta['title'] ?? '')]),
    ...parts.map((part) =>
      element(
        'div',
        { class: 'section' },
        element('h3', {}, link(part.url, part.title)),
        excerpt(part.excerpt, part.title),
      ),
    ),
  );
}

const inQuotes = (words: string[]) => words.map((word) => say.quoted({ word })).join(', ');

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
};

/** Type and status of a page, and as of when that is its status. */
function facts(meta: AnswerPage['meta']): (Node | string)[] {
  const tags = ['type', 'status'].flatMap((name) =>
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
  return asOf ? [...tags, element('span', { class: 'as-of' }, say.asOf({ date: asOf }))] : tags;
}

const excerpt = (text: string, heading: string) =>
  element(
    'p',
    {},
    ...withEllipses(withoutHeading(excerptParts(text), heading)).map((part) =>
      part.marked ? element('mark', {}, part.text) : part.text,
    ),
  );
