import { loadWithVersions } from '../load-with-versions.ts';
import { isTouch, opensElsewhere, previewedAt } from './previewed.ts';

const EVENTS = ['pointerover', 'focusin', 'click'];

/**
 * Loads the previews when a reader first comes to something that has one, and repeats for them what happened
 * last. Terms become stops of the keyboard, which could not come to what they stand for.
 */
export function loadPreviews(): void {
  const { previews } = document.documentElement.dataset;
  if (!previews) return;
  for (const term of document.querySelectorAll<HTMLElement>('main abbr[title]')) term.tabIndex = 0;
  let last: Event | undefined;
  const note = (event: Event) => {
    const previewed = previewedAt(event.target);
    const clicked = event instanceof MouseEvent && event.type === 'click';
    if ((!previewed && !last) || (clicked && (opensElsewhere(event) || !isTouch(event)))) return;
    // The card takes the place of the page until it cannot be had.
    if (clicked && previewed) event.preventDefault();
    if (!last) {
      const script = loadWithVersions(previews);
      script.onload = script.onerror = finish;
    }
    last = event;
  };
  const finish = () => {
    for (const name of EVENTS) removeEventListener(name, note);
    const Again = last?.constructor as typeof Event | undefined;
    if (last && Again) last.target?.dispatchEvent(new Again(last.type, last));
  };
  for (const name of EVENTS) addEventListener(name, note);
  // The keyboard may have come there before this script.
  document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}
