import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Contents } from '../../model/entries.ts';
import { filesOfPicture } from '../../model/media/picture.ts';
import { encodePicture } from '../../pictures/encode-picture.ts';
import type { PageLinks } from './html-pass.ts';

export interface MediaOptions {
  /** Of the site. */
  folder: string;
  /** The content folder. */
  content: string;
  publication: Pick<Contents, 'pictures' | 'attachments'>;
  pages: readonly PageLinks[];
}

/** Publishes the files to open or keep, and of pictures those files that pages show. */
export async function writeMedia({ folder, content, publication, pages }: MediaOptions): Promise<void> {
  const { pictures, attachments } = publication;
  const place = (address: string) => {
    const path = join(folder, address);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  for (const { path, address } of attachments.values()) copyFileSync(join(content, path), place(address));
  if (!pictures.size) return;
  const shown = new Set(pages.flatMap(({ links }) => links.map((link) => link.replace(/^(?:\.\.\/)*/, '/'))));
  for (const picture of pictures.values())
    for (const file of filesOfPicture(picture))
      if (shown.has(file.address))
        writeFileSync(place(file.address), await encodePicture(content, picture, file));
}
