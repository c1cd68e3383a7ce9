import { arrange, element } from '../../client/element.ts';
import { opensElsewhere } from '../../client/previews/previewed.ts';

/** Something to choose from a list below a box. */
export interface Option {
  content: (Node | string)[];
  /** @param elsewhere in a new tab, as a link would open */
  choose(elsewhere: boolean): void;
}

export interface ComboboxOptions {
  /** The name of the list. */
  label: string;
  /** Whether arrows ask for the list where it is closed. With Alt, the arrow down always does. */
  arrowOpens: boolean;
  /** Called when the reader asks for the list, to offer what there is. */
  ask: () => void;
}

/** Shows options below a box, the list closed where there are none. */
export type OfferOptions = (options: Option[]) => void;

/**
 * Makes a box an editable combobox with a list that it opens and closes. The keyboard stays in the
 * box: arrows open the list at its first or last option and move through it, Enter chooses, Escape closes, Tab leaves.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function createCombobox(
  box: HTMLInputElement,
  { label, arrowOpens, ask }: ComboboxOptions,
): OfferOptions {
  const list = element('div', {
    role: 'listbox',
    id: `${box.id}-options`,
    class: 'options',
    'aria-label': label,
  });
  list.hidden = true;
  box.after(list);
  box.setAttribute('aria-controls', list.id);
  let options: Option[] = [];
  /** The option that Enter chooses; -1 is the text in the box. */
  let active = -1;
  /** The arrow that asked for the list, at whose first or last option the keyboard then is. */
  let asked: string | undefined;

  const activate = (index: number) => {
    active = index;
    [...list.children].forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === index));
    });
    const item = list.children[index];
    item?.scrollIntoView({ block: 'nearest' });
    if (item) box.setAttribute('aria-activedescendant', item.id);
    else box.removeAttribute('aria-activedescendant');
  };
  const setOpen = (open: boolean) => {
    list.hidden = !open;
    box.setAttribute('aria-expanded', String(open));
    if (!open) activate(-1);
  };
  const choose = (index: number, elsewhere = false) => {
    if (!elsewhere) setOpen(false);
    options[index]?.choose(elsewhere);
  };

  /** @returns whether the key did something here, and means nothing else */
  const press = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    asked = undefined;
    if (list.hidden) {
      const opens = arrowOpens && !altKey && (key === 'ArrowDown' || key === 'ArrowUp');
      if (opens) asked = key;
      const asks = opens || (altKey && key === 'ArrowDown');
      if (asks) ask();
      return asks;
    }
    switch (key) {
      case 'ArrowDown':
        activate(active + 1 < options.length ? active + 1 : -1);
        return true;
      case 'ArrowUp':
        if (altKey) setOpen(false);
        else activate(active < 0 ? options.length - 1 : active - 1);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        // They move in the text, to which the keyboard goes back.
        activate(-1);
        return false;
      case 'Enter':
        if (active < 0) break;
        choose(active, ctrlKey || metaKey);
        return true;
      case 'Escape':
        setOpen(false);
        return true;
    }
    if (key === 'Enter' || key === 'Tab') setOpen(false);
    return false;
  };
  box.addEventListener(
    'keydown',
    (event) => {
      // Some ways of writing choose their own letters by arrows and Enter.
      if (!event.isComposing && press(event)) event.preventDefault();
    },
    // Before others who listen to the same keys.
    { capture: true },
  );
  box.addEventListener('blur', () => {
    setOpen(false);
  });
  // The box keeps the keyboard while an option is chosen by pointer. On Linux, letting go of the middle button would paste
  // into it what is selected anywhere.
  for (const type of ['mousedown', 'mouseup'])
    list.addEventListener(type, (event) => {
      event.preventDefault();
    });
  const chooseByPointer = (event: MouseEvent) => {
    const item = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (item && event.button < 2) choose([...list.children].indexOf(item), opensElsewhere(event));
  };
  list.addEventListener('click', chooseByPointer);
  // The middle button.
  list.addEventListener('auxclick', chooseByPointer);

  return (offered) => {
    options = offered;
    arrange(
      list,
      options.map(({ content }, index) =>
        element('div', { role: 'option', id: `${list.id}-${index}` }, ...content),
      ),
    );
    setOpen(options.length > 0 && document.activeElement === box);
    activate(asked === undefined || list.hidden ? -1 : asked === 'ArrowDown' ? 0 : options.length - 1);
    asked = undefined;
  };
}
