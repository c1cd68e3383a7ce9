import * as say from '../../interface/preview-words.ts';
import { element } from '../element.ts';
import { isTouch, opensElsewhere, previewedAt, type Previewed } from './previewed.ts';

/** A pointer that only passes over a number opens nothing; one on its way to the card has time to arrive. */
const OPEN_AFTER = 150;
const CLOSE_AFTER = 300;
/** How far the sign of focus reaches beyond what has it, of a drawing half a line more, which the card leaves free: see `styles/elements.css`. */
const RING = 6;

/** What a card says. Texts stay texts. */
export interface Card {
  name: string;
  parts: Node[];
  /** Where it leads, beside the link itself. */
  links: HTMLAnchorElement[];
}

/** @returns the card of what was pointed at, or undefined where nothing is known of it */
export type Describe = (previewed: Previewed) => Promise<Card | undefined> | Card | undefined;

/**
 * Shows what a citation, term or link leads to where it stands: in a card beside it for pointers and the keyboard,
 * in a sheet at the foot of the window for fingers.
 */
export function startPreviews(describe: Describe): void {
  const card = element('div', { class: 'preview', id: 'preview', popover: 'manual', tabindex: '-1' });
  let shown: Previewed | undefined;
  /** What is being opened; what was asked for later wins. */
  let wanted: Previewed | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let returning = false;

  const isInside = (target: unknown) => target instanceof Node && card.contains(target);
  const later = (step: () => void, time: number) => {
    clearTimeout(timer);
    timer = setTimeout(step, time);
  };

  const close = (focus = false) => {
    clearTimeout(timer);
    const previewed = shown;
    wanted = shown = undefined;
    if (previewed) detach(previewed);
    card.remove();
    if (!focus) return;
    // It has the keyboard again, but must not open the card that was just closed.
    returning = true;
    previewed?.focus({ preventScroll: true });
    returning = false;
  };

  const open = async (previewed: Previewed, sheet = false) => {
    close();
    wanted = previewed;
    const found = await describe(previewed);
    if (wanted !== previewed) return;
    if (found) show(previewed, found, sheet);
    else if (sheet && isLink(previewed)) location.assign(addressOfLink(previewed));
  };

  const show = (previewed: Previewed, { name, parts, links }: Card, sheet: boolean) => {
    const ways = [...links];
    if (sheet && !ways.length && isLink(previewed))
      ways.push(element('a', { href: addressOfLink(previewed) }, say.open));
    // What only says something describes the link, and has no name of its own.
    const isDialog = sheet || ways.length > 0;
    // It stands in a text that may be in another language.
    const { lang, dir } = document.documentElement;
    Object.assign(card, { lang, dir: dir || 'ltr' });
    card.role = isDialog ? 'dialog' : 'tooltip';
    card.ariaLabel = isDialog ? name : null;
    card.replaceChildren(...parts);
    if (isDialog)
      card.append(
        element('p', { class: 'preview-links' }, ...ways, element('button', { type: 'button' }, say.close)),
      );
    // There is no room above or below what is as high as the window.
    const isAtFoot = sheet || previewed.getBoundingClientRect().height > innerHeight / 2;
    card.toggleAttribute('data-sheet', isAtFoot);
    // The place that the last one had.
    card.removeAttribute('style');
    attach(previewed, card);
    // Beside the number, the links of the card come next for the keyboard.
    (previewed.closest('svg') ?? previewed).after(card);
    // Browsers without popovers show it in its place, which is fixed.
    if ('showPopover' in card) card.showPopover();
    const isDrawn = previewed instanceof SVGElement;
    const gap = previewed.matches(':focus-visible') ? RING : 0;
    if (!isAtFoot && (isDrawn || !CSS.supports('position-area: block-end'))) place(card, previewed, gap);
    else if (!isAtFoot) card.style.marginBlock = `${gap}px`;
    shown = previewed;
    if (sheet) card.focus({ preventScroll: true });
  };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const previewed = previewedAt(target);
    if (isInside(target) || (previewed && previewed === shown)) clearTimeout(timer);
    else if (previewed)
      later(() => {
        void open(previewed);
      }, OPEN_AFTER);
    else
      later(() => {
        const { activeElement } = document;
        if (activeElement !== shown && !isInside(activeElement)) close();
      }, CLOSE_AFTER);
  });
  document.addEventListener('focusin', ({ target }) => {
    const previewed = previewedAt(target);
    if (returning || isInside(target)) return;
    if (previewed?.matches(':focus-visible')) void open(previewed);
    else if (previewed !== shown) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!isInside(target) && previewedAt(target) !== shown) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !shown) return;
    event.preventDefault();
    close(isInside(document.activeElement));
  });
  document.addEventListener('click', (event) => {
    const { target } = event;
    const previewed = previewedAt(target);
    if (previewed && !opensElsewhere(event)) {
      if (isTouch(event)) {
        event.preventDefault();
        void open(previewed, true);
      } else if (isLink(previewed)) close();
    } else if (shown && isInside(target) && target instanceof Element) {
      if (target.closest('button')) close(true);
      // Only once the browser has followed the link.
      else if (target.closest('a[href^="#"]')) setTimeout(close);
    }
  });
}

const isLink = (previewed: Previewed): previewed is HTMLAnchorElement | SVGAElement =>
  previewed.localName === 'a';

const addressOfLink = (link: HTMLAnchorElement | SVGAElement) =>
  new URL(link.getAttribute('href') ?? '', document.baseURI).href;

/** The browser's own label of a term would stand beside the card. */
function attach(previewed: Previewed, { id, role }: HTMLElement): void {
  previewed.setAttribute(role === 'tooltip' ? 'aria-describedby' : 'aria-details', id);
  previewed.dataset['previewed'] = previewed.getAttribute('title') ?? '';
  previewed.removeAttribute('title');
}

function detach(previewed: Previewed): void {
  const title = previewed.dataset['previewed'];
  if (title) previewed.setAttribute('title', title);
  for (const name of ['aria-describedby', 'aria-details', 'data-previewed']) previewed.removeAttribute(name);
}

/** Puts the card below what it is about, or above where only there is room, where style sheets cannot: in some browsers, and below a part of a drawing. */
function place(card: HTMLElement, previewed: Element, gap: number): void {
  const { left, right, top, bottom } = previewed.getBoundingClientRect();
  const { offsetHeight: height } = card;
  const isAbove = bottom + gap + height > innerHeight && top >= height + gap;
  const wanted = document.dir === 'rtl' ? right - card.offsetWidth : left;
  const start = Math.max(0, Math.min(wanted, document.documentElement.clientWidth - card.offsetWidth));
  Object.assign(card.style, {
    position: 'absolute',
    positionArea: 'none',
    margin: '0',
    inset: `${(isAbove ? top - gap - height : bottom + gap) + scrollY}px auto auto ${start + scrollX}px`,
  });
}
