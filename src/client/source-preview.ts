import { idInFragment } from '../text/decode-address.ts';
import { element } from './element.ts';

/** A pointer that only passes over a number opens nothing; one on its way to the card has time to arrive. */
const OPEN_AFTER = 150;
const CLOSE_AFTER = 300;

/**
 * Shows the source of a citation where it is cited: in a card beside the number for pointers and the keyboard, in
 * a sheet at the foot of the window for fingers. What it says is a copy of the page's own list of sources, of which
 * it also marks the arrow that leads back to where the reader came from.
 */
export function startSourcePreviews(): void {
  const arrows = [...document.querySelectorAll<HTMLAnchorElement>('.sources .back a')];
  if (!arrows.length) return;
  const card = element('div', {
    class: 'preview',
    id: 'preview',
    popover: 'manual',
    role: 'dialog',
    tabindex: '-1',
  });
  let shown: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let returning = false;

  const citationAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('.citations > a') : null;
  const isInside = (target: unknown) => target instanceof Node && card.contains(target);
  const later = (step: () => void, time: number) => {
    clearTimeout(timer);
    timer = setTimeout(step, time);
  };

  const close = (focus = false) => {
    clearTimeout(timer);
    const link = shown;
    shown = undefined;
    link?.removeAttribute('aria-details');
    card.remove();
    if (!focus) return;
    // The number has the keyboard again, but must not open the card that was just closed.
    returning = true;
    link?.focus({ preventScroll: true });
    returning = false;
  };

  const open = (link: HTMLAnchorElement, sheet = false) => {
    close();
    const item = sourceOf(link);
    if (!item) return;
    card.replaceChildren(...partsOf(item, link));
    card.ariaLabel = `Source ${link.textContent}`;
    card.toggleAttribute('data-sheet', sheet);
    link.setAttribute('aria-details', card.id);
    // Beside the number, the links of the card come next for the keyboard.
    link.after(card);
    // Browsers without popovers show it in its place, which is fixed.
    if ('showPopover' in card) card.showPopover();
    if (!sheet && !CSS.supports('position-area: block-end')) place(card, link);
    shown = link;
    if (sheet) card.focus({ preventScroll: true });
  };

  const markArrow = ({ id }: Element) => {
    for (const arrow of arrows)
      if (arrow.getAttribute('href') === `#${id}`) arrow.ariaCurrent = 'true';
      else arrow.removeAttribute('aria-current');
  };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const link = citationAt(target);
    if (isInside(target) || (link && link === shown)) clearTimeout(timer);
    else if (link)
      later(() => {
        open(link);
      }, OPEN_AFTER);
    else
      later(() => {
        const { activeElement } = document;
        if (activeElement !== shown && !isInside(activeElement)) close();
      }, CLOSE_AFTER);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = citationAt(target);
    if (returning || isInside(target)) return;
    if (link?.matches(':focus-visible')) open(link);
    else if (link !== shown) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!isInside(target) && citationAt(target) !== shown) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !shown) return;
    event.preventDefault();
    close(isInside(document.activeElement));
  });
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = citationAt(target);
    if (link) {
      markArrow(link);
      const touched = 'pointerType' in event && event.pointerType === 'touch';
      if (touched || matchMedia('(hover: none)').matches) {
        event.preventDefault();
        open(link, true);
      } else close();
    } else if (shown && isInside(target) && target instanceof Element) {
      if (target.closest('button')) close(true);
      else if (target.closest('a[href^="#"]')) {
        markArrow(shown);
        // Only once the browser has followed the link.
        setTimeout(close);
      }
    }
  });
}

/** The entry in the list of sources to which a citation leads. */
export function sourceOf({ hash }: HTMLAnchorElement): HTMLElement | null {
  const id = idInFragment(hash.slice(1), (one) => document.getElementById(one) !== null);
  return id === undefined ? null : document.getElementById(id);
}

/** What a card says of a source. Texts are copied as they stand in the page, never read as markup. */
function partsOf(item: HTMLElement, { hash, textContent }: HTMLAnchorElement): HTMLElement[] {
  // Author and date, where those stand in place of a number, are in the reference itself.
  const number = /^\d+$/.test(textContent) ? [element('b', {}, textContent), ' '] : [];
  const texts = [...item.querySelectorAll('.reference, .note')].map((part) => part.cloneNode(true));
  const text = element('p', {}, ...number, ...texts);
  const title = text.querySelector('a');
  title?.replaceWith(element('span', { class: title.className }, ...title.childNodes));
  const uses = item.querySelectorAll('.back a[href^="#"]').length;
  const all = element('a', { href: hash }, uses > 1 ? `All ${uses} on this page` : 'In the list of sources');
  const links = element('p', { class: 'preview-links' }, all, element('button', { type: 'button' }, 'Close'));
  if (title) links.prepend(element('a', { href: title.href, rel: 'external' }, 'Open'));
  return [text, links];
}

/** Puts the card below the number, in browsers whose style sheets cannot. */
function place(card: HTMLElement, link: Element): void {
  const { left, bottom } = link.getBoundingClientRect();
  const start = Math.max(0, Math.min(left, document.documentElement.clientWidth - card.offsetWidth));
  Object.assign(card.style, {
    position: 'absolute',
    inset: `${bottom + scrollY}px auto auto ${start + scrollX}px`,
  });
}
