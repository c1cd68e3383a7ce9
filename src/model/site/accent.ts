import { contrastOf, mix } from '../../text/numbers/contrast.ts';
import { colourMeant } from '../schema/colour.ts';
import type { Site } from '../schema/site.ts';

/** What the accent stands on, and what stands on it, as in the design tokens; and what makes it stand out more. */
export const THEMES = {
  light: { grounds: ['#fffdf8', '#f6f2e8'], towards: '#000000' },
  dark: { grounds: ['#10151d', '#18202b', '#0b1a20'], towards: '#ffffff' },
} as const;
export type Theme = keyof typeof THEMES;

/** Of text (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
export const LEAST_CONTRAST = 4.5;

/** @returns the least contrast that an accent has in a theme */
export const contrastIn = (theme: Theme, accent: string): number =>
  Math.min(...THEMES[theme].grounds.map((ground) => contrastOf(accent, ground)));

/** @returns the nearest shade of an accent that has contrast enough: the accent itself, or darker or lighter */
export function nearestAccent(theme: Theme, accent: string): string {
  const { towards } = THEMES[theme];
  for (let step = 0; step < 100; step++) {
    const shade = mix(accent, towards, step / 100);
    if (contrastIn(theme, shade) >= LEAST_CONTRAST) return shade;
  }
  return towards;
}

/** @returns the shade that was meant by a colour in any form of CSS, and can be read; undefined for what is no colour */
export function shadeMeant(theme: Theme, written: string): string | undefined {
  const colour = colourMeant(written, THEMES[theme].grounds[0]);
  return colour && nearestAccent(theme, colour);
}

/** @returns the group that was meant by one colour for both themes; undefined for what is no colour */
export function accentMeant(written: string): string | undefined {
  const [light, dark] = [shadeMeant('light', written), shadeMeant('dark', written)];
  return light && dark && `{ light: '${light}', dark: '${dark}' }`;
}

/** The accent of the design, for those who have written no colour. */
export const ACCENT_EXAMPLE = "{ light: '#0a4d5c', dark: '#83d3df' }";

/** @returns the rule that gives a publication its accent; empty where it has none of its own */
export function accentStyle({ accent }: Pick<Site, 'accent'>): string {
  if (!accent) return '';
  const { light, dark } = accent;
  const strong = (theme: Theme) => mix(accent[theme], THEMES[theme].towards, 0.4);
  // Twice the root, so that it counts wherever it stands; in the layer of the tokens, so that print is still black.
  return `@layer tokens{:root:root{--accent:light-dark(${light},${dark});--accent-strong:light-dark(${strong('light')},${strong('dark')})}}`;
}
