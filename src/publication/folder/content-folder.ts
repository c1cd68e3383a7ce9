import { resolve } from 'node:path';
import type { Attachment } from '../../model/media/attachment.ts';
import type { Picture } from '../../model/media/picture.ts';
import type { Problem } from '../../model/problems.ts';
import type { ReadPrevious } from './read-previous.ts';

/** One file of the content folder. */
export interface ContentFile {
  /** The path inside the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** What the content folder holds. */
export interface ContentFolder {
  /** The files whose text the generator reads, in the order of their paths. */
  files: ContentFile[];
  /** The paths of all files, pictures included; hidden ones are nobody's content. */
  paths: string[];
  /** Those that can be shown, by their paths. */
  pictures: ReadonlyMap<string, Picture>;
  /** The files to be published as they are, by their paths. */
  attachments: ReadonlyMap<string, Attachment>;
  /** The texts of the author's own code and data, which .mdx files may import, by their paths. */
  modules?: ReadonlyMap<string, string>;
  /** Absent where there are files without a folder, which have no edition before them. */
  readPrevious?: ReadPrevious;
  /** What could not be read, and why. */
  problems: Problem[];
}

/** The folder that holds the content: `CONTENT_DIR`, else `content` in the current folder. */
export const contentDirectory = (): string => resolve(process.env['CONTENT_DIR'] || 'content');
