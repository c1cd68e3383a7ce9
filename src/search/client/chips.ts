import * as say from '../../interface/search-words.ts';
import type { SearchState } from '../query/state/search-state.ts';
import { choicesOf, withoutChoices } from '../query/state/choices.ts';
import { arrange, element, unseen } from '../../client/element.ts';

/**
 * Shows what narrows the results, each with a button that takes it back.
 * @param change called with the search that is wanted then
 * @param leave moves the keyboard on when no button is left
 */
export function createChips(
  row: HTMLElement,
  change: (wanted: SearchState) => void,
  leave: () => void,
): (state: SearchState) => void {
  const buttons = new Map<string, HTMLButtonElement>();
  const buttonOf = (label: string) => {
    const button =
      buttons.get(label) ??
      element(
        'button',
        { type: 'button', class: 'chip' },
        unseen(`${say.remove} `),
        label,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      );
    buttons.set(label, button);
    return button;
  };
  const all = element('button', { type: 'button', class: 'clear' }, say.clearAll);

  /** Where the last button was pressed by keyboard, which is then not to be lost. */
  let byKeyboard = false;
  const press = (event: MouseEvent, wanted: SearchState) => {
    byKeyboard = event.detail === 0;
    change(wanted);
    byKeyboard = false;
  };

  return (state) => {
    const choices = choicesOf(state);
    const focused = [...row.children].indexOf(document.activeElement ?? row);
    const shown = choices.map(({ label, without }) => {
      const button = buttonOf(label);
      button.onclick = (event) => {
        press(event, without);
      };
      return button;
    });
    all.onclick = (event) => {
      press(event, withoutChoices(state));
    };
    if (choices.length > 1) shown.push(all);
    const isLost = byKeyboard && !shown.includes(row.children[focused] as HTMLButtonElement);
    arrange(row, shown);
    row.hidden = !shown.length;
    if (!isLost) return;
    if (shown.length) shown[Math.min(focused, shown.length - 1)]?.focus();
    else leave();
  };
}
