import * as say from '../../interface/site-words.ts';
import { canCopy, copyOnClick } from './copy-buttons.ts';
import { element } from '../element.ts';
import { citableAddress } from './page-address.ts';
import { elementAt } from '../element-at.ts';

/** Gives each claim a button that copies it as text, with its verdict, its sources and its address. */
export function startCopyingClaims(): void {
  if (!canCopy()) return;
  for (const claim of document.querySelectorAll('.claims > li')) {
    const id = claim.querySelector('.claim-id');
    const button = element(
      'button',
      { type: 'button', 'aria-label': say.copyClaim({ claim: id?.textContent.trim() ?? say.claim }) },
      say.copy,
    );
    copyOnClick(button, () => claimText(claim));
    claim.querySelector('.record')?.before(button);
  }
}

function claimText(claim: Element): string {
  // What its link says of having been copied is no part of it.
  const said = textOf(claim.querySelector('.said'), '.citations, .copied');
  const verdict = textOf(claim.querySelector('.verdict'));
  const record = textOf(claim.querySelector('.record'), '.verdict, .citations');
  const sources = [...claim.querySelectorAll<HTMLAnchorElement>('.citations > a')].map((citation) => {
    const reference = elementAt(citation)?.querySelector('.reference');
    const url = reference?.querySelector('a')?.href ?? '';
    return `[${citation.textContent}] ${textOf(reference)} ${url}`.trim();
  });
  const link = claim.querySelector<HTMLAnchorElement>('.claim-id a');
  return [said, `${verdict}. ${record}`, ...sources, citableAddress(link?.href ?? location.href)].join('\n');
}

/** @returns the text of an element on one line, without the parts that match */
function textOf(whole: Element | null | undefined, without = '.citations'): string {
  const copy = whole?.cloneNode(true);
  if (copy instanceof Element) for (const part of copy.querySelectorAll(without)) part.remove();
  return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
