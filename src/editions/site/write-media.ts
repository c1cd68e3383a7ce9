import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Contents } from '../../model/entries.ts';
import { filesOfPicture } from '../../model/media/picture.ts';
import { encodePicture } from '../../pictures/encode-picture.ts';

export interface MediaOptions {
  /** Of the site. */
  folder: string;
  /** The content folder. */
  content: string;
  publication: Pick<Contents, 'pictures' | 'attachments'>;
  /** The addresses of the pictures that pages show. */
  shown: ReadonlySet<string>;
}

/** @returns the addresses of the pictures that a page shows */
export const picturesOn = (html: string): string[] =>
  html.match(/\/assets\/[a-z0-9._-]+\.(?:webp|svg)/g) ?? [];

/** Publishes the files to open or keep, and of pictures those files that pages show. */
export async function writeMedia({ folder, content, publication, shown }: MediaOptions): Promise<void> {
  const { pictures, attachments } = publication;
  const place = (address: string) => {
    const path = join(folder, address);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  for (const { path, address } of attachments.values()) copyFileSync(join(content, path), place(address));
  for (const picture of pictures.values())
    for (const file of filesOfPicture(picture))
      if (shown.has(file.address))
        writeFileSync(place(file.address), await encodePicture(content, picture, file));
}
