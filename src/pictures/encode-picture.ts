import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Picture, PictureFile } from '../model/media/picture.ts';
import { cached } from './cached-files.ts';
import { sanitiseSvg } from './sanitise-svg.ts';
import { textOfSvg } from './svg-text.ts';

/** Changes with the settings below and the encoder, so that the cache gives what would be made. */
const SETTINGS = `1-${sharp.versions.webp ?? ''}`;

/**
 * Makes one of the files of a picture, or takes it from an earlier build: turned as it is seen, in the colours of
 * the web, and without the notes of cameras, which tell where it was taken.
 * @param folder the content folder
 */
export async function encodePicture(
  folder: string,
  { path, hash, form }: Picture,
  { width }: PictureFile,
): Promise<Uint8Array> {
  const file = join(folder, path);
  if (form === 'drawing') return Buffer.from(sanitiseSvg(textOfSvg(readFileSync(file))).svg);
  const name = `${hash}.${width}.${SETTINGS}.webp`;
  const before = cached.read(name);
  if (before) return before;
  const encoded = await encode(readFileSync(file), width, form === 'moving');
  cached.write(name, encoded);
  return encoded;
}

/** Charts and screens are smaller without loss, photographs with it: what the smaller file is decides. */
async function encode(bytes: Buffer, width: number, animated: boolean): Promise<Buffer> {
  const image = sharp(bytes, { animated }).autoOrient().resize({ width });
  const lossy = await image.clone().webp({ quality: 80, smartSubsample: true }).toBuffer();
  const { format } = await sharp(bytes).metadata();
  if (format !== 'png') return lossy;
  const lossless = await image.webp({ lossless: true }).toBuffer();
  return lossless.length <= lossy.length ? lossless : lossy;
}
