import * as say from '../../../interface/app-words.ts';
import { element } from '../../../client/element.ts';

export interface Action {
  label: string;
  onPress: () => void;
}

export interface Notice {
  text: string;
  action?: Action;
  /** How much has arrived, 0 to 1. */
  share?: number;
  /** Stays in view wherever the reader is on the page. */
  urgent?: boolean;
}

/**
 * The panel at the foot of the page. It is hidden until there is something to say.
 * @returns a function that says it
 */
export function createPanel(): (notice: Notice) => void {
  const status = element('p', { role: 'status' });
  const progress = element('progress', { 'aria-label': say.arrived, hidden: '' });
  const button = element('button', { type: 'button', hidden: '' });
  const bar = element('div', { class: 'bar' }, status, progress, button);
  const panel = element('section', { class: 'kept', 'aria-label': say.panel, hidden: '' }, bar);
  document.body.append(panel);
  return ({ text, action, share, urgent = false }) => {
    panel.hidden = false;
    panel.toggleAttribute('data-urgent', urgent);
    // A change is announced only where the status was there before it, and only once.
    setTimeout(() => {
      if (status.textContent !== text) status.textContent = text;
    });
    progress.hidden = share === undefined;
    progress.value = share ?? 0;
    button.hidden = !action;
    button.textContent = action?.label ?? '';
    button.onclick = action?.onPress ?? null;
  };
}
