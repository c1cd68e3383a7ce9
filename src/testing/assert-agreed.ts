import assert from 'node:assert/strict';
import { checkLinks } from '../editions/site/broken-links.ts';
import { filesOfPicture } from '../model/media/picture.ts';
import { GENERATED_FILES } from '../model/site/addresses/generated-pages.ts';
import type { ContentFile } from '../publication/folder/content-folder.ts';
import { assemble } from '../publication/load-publication.ts';
import { finishedPages } from './finished-pages.ts';
import { mediaSamples } from './media-samples.ts';

const MEDIA = mediaSamples();

/**
 * Content that the check accepts becomes pages in which no link is broken and no id stands twice.
 * @returns whether the check accepted it
 * @throws AssertionError, or what a build would fail with
 */
export async function assertAgreed(files: ContentFile[]): Promise<boolean> {
  const paths = [...files.map(({ path }) => path), ...MEDIA.pictures.keys(), ...MEDIA.attachments.keys()];
  const { publication, relations } = assemble(files, { drafts: false }, { ...MEDIA, paths, problems: [] });
  if (!publication || !relations) return false;
  const pages = await finishedPages({ publication, relations });
  const published = [
    ...pages.map(({ path }) => path),
    ...GENERATED_FILES.map((file) => file.slice(1)),
    ...[...MEDIA.attachments.values()].map((file) => file.address.slice(1)),
    ...[...MEDIA.pictures.values()].flatMap(filesOfPicture).map((file) => file.address.slice(1)),
  ];
  assert.deepEqual(checkLinks(pages, new Set(published)), []);
  return true;
}
