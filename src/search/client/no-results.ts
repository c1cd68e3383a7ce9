import type { Answer, Attempt } from '../query/answer-types.ts';
import type { SearchState } from '../query/state/search-state.ts';
import { choicesOf, withoutChoices } from '../query/state/choices.ts';
import { element } from '../../client/element.ts';
import type { SearchAddresses } from './search-addresses.ts';

/**
 * @returns what to say where nothing was found: what was searched, what else was tried and what that
 *   finds, the nearest pages, and the way to all of them
 */
export function nothingFound(
  state: SearchState,
  { tried, nearest }: Answer,
  { write, page, allPages }: SearchAddresses,
): Element[] {
  return [
    element('p', {}, ...searched(state)),
    ...section(
      'What was tried',
      tried.map((attempt) => attemptInWords(attempt, state, write)),
    ),
    ...section(
      'The nearest pages',
      nearest.map(({ title, url }) => [element('a', { href: page(url, []) }, title)]),
    ),
    element('p', {}, 'Or ', element('a', { href: allPages }, 'browse all pages'), '.'),
  ];
}

/** @returns what to say where the search itself does not work */
export function searchFailed(reason: string, { allPages }: SearchAddresses): Element[] {
  const browse = element('a', { href: allPages }, 'Browse all pages');
  return [element('p', {}, `The search could not be loaded: ${reason}. `, browse, ' instead.')];
}

function searched(state: SearchState): (Node | string)[] {
  const choices = choicesOf(state).map(({ label }) => label);
  const words = state.query ? ['No page has ', element('strong', {}, state.query)] : ['No page is left'];
  return [...words, ...(choices.length ? [` with ${choices.join(', ')}`] : []), '.'];
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
    spelling: found ? `Another spelling, “${query}”` : 'Other spellings',
    'fewer words': `Fewer words, “${query}”`,
    'fewer facets': 'Without what narrows the search',
  }[what];
  if (!found) return [`${label}: nothing`];
  const wanted: SearchState = what === 'fewer facets' ? withoutChoices(state) : { ...state, query };
  const count = `${found} ${found === 1 ? 'page' : 'pages'}`;
  return [`${label}: `, element('a', { href: addressOf(wanted) }, count)];
}
