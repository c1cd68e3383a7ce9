import * as say from '../../interface/site-words.ts';

/** Whether the browser lets pages copy: over http it does not, but for pages of one's own machine. */
export const canCopy = (): boolean => 'clipboard' in navigator;

/** Makes a button copy a text, and say for a while that it has. */
export function copyOnClick(button: HTMLButtonElement, text: () => string): void {
  const label = button.textContent;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(
      () => (button.textContent = say.copied),
      () => (button.textContent = say.copyingRefused),
    );
    setTimeout(() => (button.textContent = label), 3000);
  });
}
