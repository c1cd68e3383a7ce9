import * as say from '../interface/site-words.ts';

const KEY = 'vademecum-theme';
const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const NAMES: Record<Theme, string> = { system: say.system, light: say.light, dark: say.dark };

/** The button that goes from the system's theme to light, to dark, and back. The choice is stored. */
export function startTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-button]');
  const label = button?.querySelector('[data-theme-name]');
  if (!button || !label) return;
  const current = (): Theme =>
    THEMES.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'system';
  const show = (theme: Theme) => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    label.textContent = NAMES[theme];
  };
  button.addEventListener('click', () => {
    const next = THEMES[THEMES.indexOf(current()) + 1] ?? 'system';
    show(next);
    try {
      if (next === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, next);
    } catch {
      // Storage can be refused; the choice then lasts for this page.
    }
  });
  /** Shows what was chosen before: in another tab, say, or on a page that the reader now comes back from. */
  const follow = () => {
    try {
      const stored = localStorage.getItem(KEY);
      show(THEMES.find((theme) => theme === stored) ?? 'system');
    } catch {
      // The page keeps its own.
    }
  };
  follow();
  button.hidden = false;
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) follow();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
}
