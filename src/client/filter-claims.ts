import * as say from '../interface/site-words.ts';
import { elementAt } from './element-at.ts';

/** Lets readers of a page see only claims with a verdict, or on an initiative. Without it, those of a briefing stand by verdict. */
export function startFilteringClaims(): void {
  const filter = document.querySelector('.claim-filter');
  const status = filter?.querySelector('[role=status]');
  if (!filter || !status) return;
  const groups = [...document.querySelectorAll<HTMLElement>('.claim-group')];
  const claims = [...document.querySelectorAll<HTMLElement>('.claims > li')];
  const choices = [...filter.querySelectorAll('select')];
  const isWanted = (claim: Element) =>
    choices.every(({ name, value }) => !value || textsIn(claim, PARTS[name]).includes(value));

  const update = () => {
    for (const claim of claims) claim.hidden = !isWanted(claim);
    const isChosen = choices.some(({ value }) => value);
    for (const group of groups) {
      group.hidden = !group.querySelector('.claims > :not([hidden])');
      group.querySelector('details')?.toggleAttribute('open', isChosen);
    }
    status.textContent = say.shown({ count: claims.filter(({ hidden }) => !hidden).length });
  };
  /** Links to a claim that is hidden, or to a citation in it, show it. */
  const showTarget = () => {
    const target = elementAt(location);
    if (!target?.closest('.claim-group[hidden], .claims > [hidden]')) return;
    for (const choice of choices) choice.value = '';
    update();
    target.scrollIntoView();
  };
  for (const choice of choices) choice.addEventListener('change', update);
  addEventListener('hashchange', showTarget);
  // A reader may have chosen before the script was there.
  if (choices.some(({ value }) => value)) update();
}

/** Where a claim says what is chosen by. */
const PARTS: Record<string, string> = { verdict: '.verdict', initiative: '.about a' };

const textsIn = (claim: Element, parts = '') =>
  [...claim.querySelectorAll(parts)].map(({ textContent }) => textContent.trim());
