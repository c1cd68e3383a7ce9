import type { Problem } from '../../../model/problems.ts';
import { contrastIn, LEAST_CONTRAST, nearestAccent, THEMES, type Theme } from '../../../model/site/accent.ts';
import type { ParsedContent } from '../../parsed-content.ts';

/** Finds accent colours in which links could hardly be read, and offers the nearest in which they can. */
export function checkAccent({ site, siteData }: ParsedContent): Problem[] {
  const accent = site?.accent;
  if (!accent || !siteData) return [];
  return (Object.keys(THEMES) as Theme[])
    .filter((theme) => contrastIn(theme, accent[theme]) < LEAST_CONTRAST)
    .map((theme) => ({
      name: 'low-contrast',
      file: 'site.yaml',
      ...siteData.locate(['accent', theme]),
      // Rounded down: what falls short must not be told as enough.
      message: `\`accent.${theme}\`: on the ${theme} ground, ${accent[theme]} has a contrast of ${Math.floor(contrastIn(theme, accent[theme]) * 10) / 10}, but ${LEAST_CONTRAST} is needed to read it.`,
      hint: `The nearest shade that can be read is '${nearestAccent(theme, accent[theme])}'.`,
    }));
}
