/** Buttons that copy a text: `<button data-copy="id of the element" hidden>`. They show only where copying works. */
export function startCopying(): void {
  if (!('clipboard' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent.trim() ?? '';
      navigator.clipboard.writeText(text).then(
        () => (button.textContent = 'Copied'),
        () => (button.textContent = 'Copying was refused'),
      );
      setTimeout(() => (button.textContent = label), 3000);
    });
  }
}
