import type { Contents } from '../entries.ts';
import { filesOfPicture } from '../media/picture.ts';
import { findFile } from './addresses/content-paths.ts';

export interface Logo {
  /** From the root of the site. */
  address: string;
  alt: string;
  width: number;
  height: number;
}

/** In pixels, as the styles have it: the bar is no higher for it. */
const HEIGHT = 36;

/** @returns the picture before the title on every page, where the publication has one */
export function logoOf({ site, pictures }: Pick<Contents, 'site' | 'pictures'>): Logo | undefined {
  const picture = site?.logo && findFile(pictures, 'site.yaml', site.logo.picture);
  const [file] = picture ? filesOfPicture(picture) : [];
  if (!site?.logo || !picture || !file) return undefined;
  const width = Math.max(1, Math.round((HEIGHT * picture.width) / picture.height));
  return { address: file.address, alt: site.logo.alt, width, height: HEIGHT };
}
