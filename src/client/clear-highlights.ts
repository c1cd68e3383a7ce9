import * as say from '../interface/site-words.ts';
import { element } from './element.ts';

/**
 * Offers to take away the marks that a search left on the page, by a button and by Escape.
 * @param count how many there are
 */
export function offerClearing(count: number): void {
  const status = element('p', { role: 'status' });
  const button = element('button', { type: 'button' }, say.clearHighlights);
  const panel = element('div', { class: 'found' }, status, button);
  document.querySelector('main')?.prepend(panel);
  // A change is announced only where the status was there before it.
  setTimeout(() => {
    status.textContent = say.matches({ count });
  });

  const clear = () => {
    removeEventListener('keydown', onEscape);
    CSS.highlights.delete('found');
    if (button === document.activeElement) document.querySelector('main')?.focus({ preventScroll: true });
    button.remove();
    panel.classList.add('visually-hidden');
    status.textContent = say.highlightsCleared;
    const address = new URL(location.href);
    address.searchParams.delete('hl');
    // Some browsers limit how often the address may change; marks then come back on reload.
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Nothing else depends on it.
    }
  };
  const onEscape = ({ key, defaultPrevented, isComposing }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented && !isComposing) clear();
  };
  button.addEventListener('click', clear);
  addEventListener('keydown', onEscape);
}
