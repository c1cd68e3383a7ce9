import * as say from '../interface/site-words.ts';
import { elementAt } from './element-at.ts';
import { element } from './element.ts';

/** Fewer claims are seen at once. */
const FEWEST = 8;

/** Lets readers of a briefing see only claims with a verdict, or on an initiative. Without it, they stand by verdict. */
export function startFilteringClaims(): void {
  const groups = [...document.querySelectorAll<HTMLElement>('.claim-group')];
  const claims = [...document.querySelectorAll<HTMLElement>('.claims > li')];
  if (claims.length < FEWEST) return;
  const verdict = choice(say.verdict, textsOf(claims, '.verdict'));
  const initiative = choice(say.initiative, textsOf(claims, '.about a'));
  const status = element('span', { role: 'status' });

  const update = () => {
    for (const claim of claims)
      claim.hidden = !has(claim, '.verdict', verdict.value) || !has(claim, '.about a', initiative.value);
    for (const group of groups) group.hidden = !group.querySelector('.claims > :not([hidden])');
    status.textContent = say.shown({ count: claims.filter(({ hidden }) => !hidden).length });
  };
  /** Links to a claim that is hidden, or to a citation in it, show it. */
  const showTarget = () => {
    const target = elementAt(location);
    if (!target?.closest('.claim-group[hidden], .claims > [hidden]')) return;
    verdict.value = initiative.value = '';
    update();
    target.scrollIntoView();
  };
  const choices = [verdict, initiative].filter(({ options }) => options.length > 2);
  for (const one of choices) one.addEventListener('change', update);
  addEventListener('hashchange', showTarget);
  const labels = choices.map((one) => element('label', {}, `${one.name} `, one));
  groups[0]?.before(element('p', { class: 'claim-filter' }, ...labels, status));
}

function choice(name: string, texts: string[]): HTMLSelectElement {
  const all = element('option', { value: '' }, say.all);
  return element('select', { name }, all, ...texts.map((text) => element('option', { value: text }, text)));
}

const textsIn = (claim: Element, parts: string) =>
  [...claim.querySelectorAll(parts)].map(({ textContent }) => textContent.trim());

const textsOf = (claims: Element[], parts: string) => [
  ...new Set(claims.flatMap((claim) => textsIn(claim, parts))),
];

const has = (claim: Element, parts: string, wanted: string) =>
  wanted === '' || textsIn(claim, parts).includes(wanted);
