import sharp from 'sharp';
import type { LinkPicture } from '../model/site/link-picture.ts';
import { memoize } from '../text/functions/memoize.ts';
import { textHash } from '../text/encoding/text-hash.ts';
import { cached } from './cached-files.ts';
import { installedFaces } from './letters/faces.ts';

/** Other faces or another engine make other pictures of the same words. */
const means = memoize((engine) => textHash([engine, ...installedFaces()].join(' ')));

/** @returns the picture as a PNG: made, or taken from an earlier build */
export async function drawLinkPicture(picture: LinkPicture): Promise<Uint8Array> {
  const name = `${picture.address.slice(picture.address.lastIndexOf('/') + 1, -4)}.5-${means(sharp.versions.vips)}.png`;
  const before = cached.read(name);
  if (before) return before;
  // What sets text takes a moment to load, and most builds have all pictures of an earlier one.
  const { linkPictureSvg } = await import('./link-picture-svg.ts');
  const drawn = await sharp(Buffer.from(await linkPictureSvg(picture)))
    .removeAlpha()
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
  cached.write(name, drawn);
  return drawn;
}
