import type { Answer } from './answer.ts';
import type { SearchState } from './address.ts';
import { element } from './elements.ts';
import { linkTo } from './empty.ts';

/** Says which words were searched for instead of those typed, and offers those. */
export function showCorrection(line: HTMLElement, state: SearchState, { correction }: Answer): void {
  line.hidden = !correction;
  line.replaceChildren();
  if (!correction) return;
  const { from, to } = correction;
  line.append(
    'Showing results for ',
    element('strong', {}, to),
    '. ',
    element('a', { href: linkTo({ ...state, query: from, exact: true }) }, `Search for ${from} instead`),
  );
}
