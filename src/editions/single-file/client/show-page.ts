import { markWords } from '../../../client/found-words.ts';
import { CONTENTS, readFragment } from '../anchors.ts';
import { describeLinks } from './backlink-list.ts';
import { citePage } from './cite-page.ts';

interface Shown {
  /** The part of the document that shows: a page, the contents or the search. */
  part: HTMLElement;
  heading: HTMLElement | null;
  /** The element in it that the address names. */
  named: HTMLElement | undefined;
  /** The first of the words that the address asks to mark. */
  found: Element | undefined;
}

/** @param scrolled how far the reader had scrolled when last here */
function goTo({ named, found }: Shown, scrolled?: number): void {
  if (scrolled === undefined && named) named.scrollIntoView({ behavior: 'instant' });
  else if (scrolled === undefined && found) found.scrollIntoView({ behavior: 'instant', block: 'center' });
  else scrollTo({ top: scrolled ?? 0, behavior: 'instant' });
}

/**
 * Shows one page at a time: the one that the fragment of the address names.
 * @param special what else to do for parts of the document, by their ids; these keep the focus where it is
 */
export function startPages(special: Record<string, () => void>): void {
  const parts = [...document.querySelectorAll<HTMLElement>('main > *')];
  const siteTitle = document.title;
  const scrolled = new Map<number, number>();
  let entry = 0;
  let entries = 0;
  let before: HTMLElement | undefined;

  const show = (): Shown | undefined => {
    const { id, parameters } = readFragment(location.hash);
    const target = document.getElementById(id || CONTENTS);
    const part = parts.find((one) => one.contains(target)) ?? document.getElementById(CONTENTS);
    if (!part) return undefined;
    for (const other of parts) other.hidden = other !== part;
    const heading = part.querySelector<HTMLElement>('h2');
    document.title = part.id === CONTENTS ? siteTitle : `${heading?.textContent ?? part.id} – ${siteTitle}`;
    describeLinks(part);
    citePage(part);
    const found = markWords(part, parameters)[0]?.startContainer.parentElement ?? undefined;
    special[part.id]?.();
    return {
      part,
      heading,
      found,
      named: target && target !== part && part.contains(target) ? target : undefined,
    };
  };

  /** Goes to what was asked for, or back to where the reader was. */
  const arrive = () => {
    // The link that skips the head of the document leaves the page as it is.
    if (document.querySelector('main:target')) return;
    const shown = show();
    const state: unknown = history.state;
    const known = typeof state === 'number' ? scrolled.get(state) : undefined;
    const isSame = shown?.part === before;
    before = shown?.part;
    if (typeof state === 'number') entry = state;
    else history.replaceState((entry = ++entries), '');
    if (!shown) return;
    const focused = shown.named ?? shown.heading;
    if (focused && !special[shown.part.id]) {
      focused.setAttribute('tabindex', '-1');
      focused.focus({ preventScroll: true });
    }
    // Another choice among results does not take readers away from it.
    if (!isSame || !special[shown.part.id] || known !== undefined) goTo(shown, known);
  };

  history.scrollRestoration = 'manual';
  addEventListener('hashchange', arrive);
  addEventListener('scroll', () => scrolled.set(entry, scrollY), { passive: true });
  const first = show();
  before = first?.part;
  history.replaceState(entry, '');
  // Until the document is there, the browser itself goes to the fragment.
  addEventListener('load', () => {
    if (first) goTo(first);
  });
}
