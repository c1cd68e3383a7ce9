import * as say from '../../interface/search-words.ts';
import { element, inLanguage } from '../../client/element.ts';
import type { QuickAnswer } from '../query/pages/passages.ts';
import type { RowKind } from '../query/pages/read-blocks.ts';
import { passageParts } from './passage-parts.ts';
import type { SearchAddresses } from './search-addresses.ts';

const KINDS: Record<RowKind, string> = {
  claim: say.answerClaim,
  event: say.answerEvent,
  figure: say.answerFigure,
  term: say.answerTerm,
};

/**
 * The rows that answer by themselves, above the list of pages.
 * @returns a function that shows them; there may be none
 */
export function createAnswerList(list: HTMLElement, addresses: SearchAddresses) {
  const answers = element('ul', { class: 'answers', 'aria-label': say.answers });
  answers.hidden = true;
  list.before(answers);
  return (found: readonly QuickAnswer[]): void => {
    answers.hidden = !found.length;
    answers.replaceChildren(
      ...found.map((answer) =>
        element(
          'li',
          {},
          element('p', { class: 'answer', ...inLanguage(answer.lang) }, ...passageParts(answer)),
          element(
            'p',
            {},
            ...(answer.row ? [element('span', { class: 'tag' }, KINDS[answer.row]), ' '] : []),
            element('a', { href: addresses.page(answer.url, []), ...inLanguage(answer.lang) }, answer.title),
            ...(answer.publication === undefined
              ? []
              : [' ', element('span', { class: 'tag publication' }, answer.publication)]),
          ),
        ),
      ),
    );
  };
}
