import type { Page } from 'playwright/test';

/**
 * Hosted, a page keeps the fallback font where the web font came late (`font-display: optional` in
 * src/styles/font-faces.css): which of the two it shows is a matter of moments. Tests of sizes, overflow
 * and places on the page look at both, and say at which one they look.
 */
export type Font = 'web font' | 'fallback font';
export const FONTS: Font[] = ['web font', 'fallback font'];

/** The web font by the name under which it takes the place of the fallback whenever it comes. */
const WEB = 'Atkinson from disk';

/**
 * Shows the page that is open in one font, whichever it came with.
 * @returns once the page is laid out in it
 * @throws if the page has a web font and it does not come
 */
export async function showIn(font: Font, page: Page): Promise<void> {
  const shown = await page.evaluate(
    async ([family, web]) => {
      document.documentElement.style.setProperty('--font', family);
      const faces = [...document.fonts].filter((face) => face.family.replaceAll('"', '') === web);
      // Only what is laid out asks for its font.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      return !faces.length || faces.some(({ status }) => status === 'loaded');
    },
    [font === 'web font' ? `"${WEB}", var(--fallback)` : 'var(--fallback)', WEB] as const,
  );
  if (font === 'web font' && !shown) throw new Error(`The web font did not come to ${page.url()}.`);
}
