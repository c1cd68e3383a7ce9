import type { Site } from '../../model/schema/site.ts';
import { ICONS } from './icons.ts';

/**
 * The manifest of the installed app. All addresses are relative, so that it holds wherever the folder
 * lies; it has no `id`, which would be relative to the host and the same for two publications on one.
 */
export const manifestOf = (site: Site, colours: { theme: string; background: string }) => ({
  name: site.title,
  short_name: site.name,
  description: site.description,
  lang: site.language,
  start_url: './index.html',
  scope: './',
  display: 'standalone',
  theme_color: colours.theme,
  background_color: colours.background,
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ...ICONS.flatMap(({ path, size, purpose }) =>
      purpose ? [{ src: path, sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
    ),
  ],
});
