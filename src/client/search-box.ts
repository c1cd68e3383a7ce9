/** `/` and Ctrl-K (or Cmd-K) go to the search box, Escape goes back to where the reader was. */
export function startSearchKeys(): void {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!box) return;
  let before: Element | null = null;
  addEventListener('keydown', (event) => {
    const slash =
      event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey;
    const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !control) return;
    event.preventDefault();
    before = document.activeElement;
    box.focus();
    box.select();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && before instanceof HTMLElement) before.focus();
  });
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Loads the search interface, on the page that has it. */
export function loadSearch(): void {
  const { search } = document.documentElement.dataset;
  if (!search || !document.querySelector('[data-search-page]')) return;
  const script = document.createElement('script');
  script.src = new URL(search, location.href).href;
  document.head.append(script);
}
