/**
 * Arrow keys move between the box and what was found, Escape goes back to the box. Enter on a result is
 * the link's own.
 * @param box the search box; a list of suggestions below it takes the arrows first
 * @param found where the lists of answers and results stand
 */
export function moveByArrows(box: HTMLInputElement, found: HTMLElement): void {
  const links = () => [...found.querySelectorAll<HTMLElement>('div > :is(ul, ol) a')];
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.altKey || event.defaultPrevented || event.isComposing) return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  found.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') box.focus();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = links();
    const index = all.findIndex((link) => link === document.activeElement) + step;
    (index < 0 ? box : (all[index] ?? all.at(-1)))?.focus();
  });
}
