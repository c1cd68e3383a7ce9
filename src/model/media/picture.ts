import { safeName } from '../../text/letters/safe-name.ts';

/** A picture of the content folder. */
export interface Picture {
  /** The path inside the content folder, with forward slashes. */
  path: string;
  /** What its files are called: letters that every file system has. */
  stem: string;
  /** The beginning of the SHA-256 of the file. */
  hash: string;
  /** As it is seen, in pixels: what a camera notes of its own position is applied. */
  width: number;
  height: number;
  /** A drawing (SVG) has one form for all sizes, and so has what moves. */
  form: 'photograph' | 'drawing' | 'moving';
  /** A camera has noted in it where it was taken; in the files that pages show it is taken out. */
  tellsPlace?: boolean;
  /** It moves for longer than readers must bear without a way to stop it (https://www.w3.org/TR/WCAG22/#pause-stop-hide). */
  isRestless?: boolean;
}

/** @returns what the files of a picture are called, in a publication of a language */
export const stemOfPicture = (path: string, language: string): string =>
  safeName(path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''), 'picture', language);

/** One of the files in which a picture is published. */
export interface PictureFile {
  /** From the root of the site. */
  address: string;
  width: number;
}

/** No column and no screen of a usual density needs more. */
const LARGEST_WIDTH = 1600;
/** WebP has room for no more. */
const LARGEST_SIDE = 16_000;

/** Higher than wide, but not so high that nothing could be read in it if the whole were seen at once. */
export const isTall = ({ width, height }: Picture): boolean => height > width && height <= 3 * width;

/** So low that nothing could be read in it if it were as wide as a text: it is shown in full, and scrolls. */
export const isWide = ({ width, height }: Picture): boolean => width > Math.max(LARGEST_WIDTH, 8 * height);

/** @returns how wide a picture is published at most: what is seen as a whole needs no longer side than screens have */
export function publishedWidth(picture: Picture): number {
  const { width, height } = picture;
  const least = isTall(picture)
    ? LARGEST_WIDTH / height
    : Math.min((isWide(picture) ? LARGEST_SIDE : LARGEST_WIDTH) / width, LARGEST_SIDE / height);
  return Math.max(1, Math.round(width * Math.min(1, least)));
}

/** Phones, the column of text, and that on screens of twice the density. */
const WIDTHS = [480, 960, LARGEST_WIDTH];

/** @returns the files of a picture, the smallest first; none is wider than it is published */
export function filesOfPicture(picture: Picture): PictureFile[] {
  const { stem, hash, width, form } = picture;
  const address = (size: string) => `/assets/${stem}.${hash}${size}`;
  if (form === 'drawing') return [{ address: address('.svg'), width }];
  const largest = publishedWidth(picture);
  const widths =
    form === 'moving' || isWide(picture) ? [largest] : [...WIDTHS.filter((one) => one < largest), largest];
  return widths.map((one) => ({ address: address(`.${one}.webp`), width: one }));
}

/** @returns the file for readers whose browsers choose none: it fills the column of text */
export const usualFile = (files: readonly PictureFile[]): PictureFile | undefined =>
  files.findLast(({ width }) => width <= 960) ?? files[0];
