import * as say from '../../interface/preview-words.ts';
import type { PreviewTexts } from '../../text/preview-texts.ts';
import { element, inLanguage } from '../element.ts';
import type { Card } from './preview-card.ts';

/** @returns the card of a source, from its entry in a list. Texts are copied as they stand, never read as markup. */
export function sourceCard(item: HTMLElement, citation: HTMLAnchorElement): Card {
  // Author and date, where those stand in place of a number, are in the reference itself.
  const number = /^\d+$/.test(citation.textContent) ? [element('b', {}, citation.textContent), ' '] : [];
  const text = element(
    'p',
    {},
    ...number,
    ...copiesOf(item, '.reference', '.grade, .note', '.back, .address, .cited-in'),
  );
  const title = text.querySelector('a');
  title?.replaceWith(element('span', { class: 'title' }, ...title.childNodes));
  const uses = item.querySelectorAll('.back a[href^="#"]').length;
  const all = element(
    'a',
    { href: citation.hash },
    uses > 1 ? say.usesHere({ number: uses }) : say.inSources,
  );
  const links = title ? [element('a', { href: title.href, rel: 'external' }, say.open), all] : [all];
  return { name: say.source({ number: citation.textContent }), parts: [text], links };
}

/** @returns the card of a claim that stands on the page */
export function claimCard(claim: Element): Card {
  const part = (name: string) => {
    const found = claim.querySelector(name)?.cloneNode(true);
    if (found instanceof Element)
      for (const one of found.querySelectorAll('.citations, .speaker, a')) one.remove();
    return found?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  };
  const verdict = claim.querySelector('.verdict');
  return textCard({
    title: part('.said'),
    lang: claim.closest<HTMLElement>('[lang]')?.lang,
    kind: claim.querySelector('.claim-id')?.textContent.trim(),
    tag: ['verdict', verdict?.getAttribute('data-value') ?? '', verdict?.textContent.trim() ?? ''],
    text: part('.record')
      .replace(verdict?.textContent.trim() ?? '', '')
      .trim(),
  });
}

/** @returns the card of a mark on a drawing, from its name: when it was, and what */
export function markCard(name: string): Card {
  const [, title = name, text = ''] = /^(.*?): (.*)$/s.exec(name) ?? [];
  return textCard({ title, text });
}

/** @returns a card of texts: what it is and how it stands, its title, and a sentence or two */
export function textCard({ title, kind, tag, text, lang }: PreviewTexts): Card {
  const about = [
    ...(kind ? [kind] : []),
    ...(tag?.[2] ? [' ', element('span', { class: `tag ${tag[0]}`, 'data-value': tag[1] }, tag[2])] : []),
  ];
  return {
    name: title,
    parts: [
      ...(about.length ? [element('p', { class: 'preview-kind' }, ...about)] : []),
      element('p', { class: 'title', ...inLanguage(lang) }, title),
      ...(text ? [element('p', inLanguage(lang), text)] : []),
    ],
    links: [],
  };
}

/** Copies of the main part of an element and of those that go with it; where there is no main part, of all of it but the others. */
function copiesOf(whole: Element, main: string, withIt: string, others: string): Node[] {
  if (whole.querySelector(main))
    return [...whole.querySelectorAll(`${main}, ${withIt}`)].map((part) => part.cloneNode(true));
  const copy = whole.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(others)) other.remove();
  return [...copy.childNodes];
}
