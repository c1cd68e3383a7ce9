import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Current } from '../../model/relations.ts';
import { linkPictures } from '../../model/site/link-picture.ts';
import { wordsOf } from '../../model/words.ts';
import { drawLinkPicture } from '../../pictures/draw-link-picture.ts';

/**
 * Writes the pictures that previews of links show, of a publication that has an address.
 * @param folder of the site, with the folder of assets in it
 * @returns the paths of the files
 */
export async function writeLinkPictures(folder: string, { publication }: Current): Promise<string[]> {
  const written = linkPictures(publication, wordsOf(publication)).map(async (picture) => {
    const path = picture.address.slice(1);
    writeFileSync(join(folder, path), await drawLinkPicture(picture));
    return path;
  });
  return Promise.all(written);
}
