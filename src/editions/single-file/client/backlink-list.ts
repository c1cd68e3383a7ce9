import * as say from '../../../interface/file-words.ts';
import { element } from '../../../client/element.ts';
import { CONTENTS } from '../anchors.ts';

let referrers: Map<string, Set<Element>> | undefined;

/** Which pages lead to each place in the file, by its id. */
function findReferrers(): Map<string, Set<Element>> {
  const found = new Map<string, Set<Element>>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'main > article:not([id="/"]) a[href^="#"]',
  )) {
    const page = link.closest('main > article');
    const id = link.getAttribute('href')?.slice(1) ?? '';
    if (page) found.set(id, (found.get(id) ?? new Set()).add(page));
  }
  return found;
}

const linksTo = (pages: Iterable<Element>) =>
  [...pages].flatMap((page, index) => [
    index ? say.comma : '',
    element('a', { href: `#${page.id}` }, page.querySelector('h2')?.textContent ?? page.id),
  ]);

const sectionList = (headings: Element[]) =>
  element(
    'details',
    { class: 'sections' },
    element('summary', {}, say.contents),
    element(
      'ul',
      {},
      ...headings.map(({ id, textContent }) =>
        element('li', {}, element('a', { href: `#${id}` }, textContent)),
      ),
    ),
  );

/**
 * Says on a page what follows from its links: what its numbers of sources stand for, which pages lead
 * to it, and which sections it has.
 */
export function describeLinks(page: HTMLElement): void {
  if (page.id === CONTENTS || page.dataset['described'] !== undefined) return;
  page.dataset['described'] = '';
  // Found before any are added.
  const known = (referrers ??= findReferrers());
  for (const link of page.querySelectorAll('a[href^="#s"]')) {
    const source = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    const number = link.textContent.replace(/\D/g, '');
    if (source) link.setAttribute('aria-label', say.source({ number, reference: source.textContent }));
  }
  for (const item of page.querySelectorAll('li[id^="s"]')) {
    const pages = known.get(item.id);
    if (pages) item.append(element('span', { class: 'cited-in' }, `${say.citedIn} `, ...linksTo(pages)));
  }
  const sections = [...page.querySelectorAll('h3[id]')];
  if (sections.length > 1) page.querySelector('header')?.after(sectionList(sections));
  const others = new Set([...(known.get(page.id) ?? [])].filter((other) => other !== page));
  const said = page.parentElement?.dataset['linksHere'] ?? say.linksHere;
  if (said && others.size) page.append(element('p', { class: 'kicker' }, `${said} `, ...linksTo(others)));
}
