/**
 * Arrow keys move between the box and the results, Escape goes back to the box. Enter on a result is
 * the link's own.
 * @param box the search box; a list of suggestions below it takes the arrows first
 * @param results the list of results
 */
export function moveByArrows(box: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll('a')];
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.altKey || event.defaultPrevented || event.isComposing) return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') box.focus();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = links();
    const index = all.findIndex((link) => link === document.activeElement) + step;
    (index < 0 ? box : (all[index] ?? all.at(-1)))?.focus();
  });
}
