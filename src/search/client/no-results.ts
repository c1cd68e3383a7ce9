import * as say from '../../interface/search-words.ts';
import type { Answer, Attempt } from '../query/answer-types.ts';
import type { SearchState } from '../query/state/search-state.ts';
import { choicesOf, withoutChoices } from '../query/state/choices.ts';
import { around, element, GAP, inLanguage } from '../../client/element.ts';
import type { SearchAddresses } from './search-addresses.ts';

/**
 * @returns what to say where nothing was found, beside that: what the reader chose, what else was tried and what that
 *   finds, the nearest pages, and the way to all of them
 */
export function nothingFound(
  state: SearchState,
  { tried, nearest }: Answer,
  { write, page, allPages }: SearchAddresses,
): Element[] {
  const choices = choicesOf(state).map(({ label }) => label);
  return [
    ...(choices.length ? [element('p', {}, say.noPageLeftWith({ choices: choices.join(say.comma) }))] : []),
    ...section(
      say.tried,
      tried.map((attempt) => attemptInWords(attempt, state, write)),
    ),
    ...section(
      say.nearest,
      nearest.map(({ title, url, lang }) => [
        element('a', { href: page(url, []), ...inLanguage(lang) }, title),
      ]),
    ),
    element('p', {}, ...around(say.orBrowse({ link: GAP }), element('a', { href: allPages }, say.browseAll))),
  ];
}

const section = (title: string, items: (Node | string)[][]): Element[] =>
  items.length
    ? [element('h2', {}, title), element('ul', {}, ...items.map((item) => element('li', {}, ...item)))]
    : [];

/** What was tried, leading to what it finds. */
function attemptInWords(
  attempt: Attempt,
  state: SearchState,
  addressOf: SearchAddresses['write'],
): (Node | string)[] {
  const { what, query, found } = attempt;
  const label = {
    spelling: found ? say.anotherSpelling({ words: query }) : say.otherSpellings,
    'fewer words': say.fewerWords({ words: query }),
    'fewer facets': say.withoutChoices,
  }[what];
  if (!found) return [say.attempt({ what: label, result: say.nothing })];
  const wanted: SearchState = what === 'fewer facets' ? withoutChoices(state) : { ...state, query };
  const link = element('a', { href: addressOf(wanted) }, say.pages({ count: found }));
  return around(say.attempt({ what: label, result: GAP }), link);
}
