import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Probed } from './probe-pictures.ts';

/** Decodes the whole picture, since damage may lie anywhere; small, which takes a fraction of the time. */
async function probe(path: string): Promise<Probed> {
  try {
    const bytes = readFileSync(path);
    if (!bytes.length) return { fault: 'the file is empty' };
    const { format, pages = 1, autoOrient, delay = [], loop = 0, exif, xmp } = await sharp(bytes).metadata();
    if (format === 'svg') return { fault: 'it is a drawing (SVG), so its name must end in .svg' };
    await sharp(bytes, { failOn: 'error', pages: format === 'gif' || format === 'webp' ? -1 : 1 })
      .resize(16)
      .raw()
      .toBuffer();
    const { width, height } = autoOrient;
    const tellsPlace = hasPosition(exif) || xmp?.includes('GPSLatitude') === true;
    if (pages === 1) return { width, height, form: 'photograph', ...(tellsPlace && { tellsPlace }) };
    const once = delay.reduce((sum, milliseconds) => sum + milliseconds, 0);
    const isRestless = loop === 0 || once * loop > 5_000;
    return { width, height, form: 'moving', ...(isRestless && { isRestless }) };
  } catch (error) {
    return { fault: faultOf(error, path) };
  }
}

/** What the library says of a picture is for engineers. */
function faultOf(error: unknown, path: string): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  if (/^ftyp(?:hei|hev|mif1)/.test(readFileSync(path).toString('latin1', 4, 12)))
    return 'it is a photograph in HEIC, as phones take them, whatever its name says';
  if (reason.includes('unsupported image format')) return 'it is of no kind that browsers show';
  return /vips|premature|corrupt|read error|truncat|libpng|end of/i.test(reason)
    ? 'it is damaged, or a part of it is missing'
    : reason;
}

/** The entry of Exif that leads to what is known of the place (https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf). */
const GPS = 0x8825;

/** @returns whether the notes of a camera, in the form of TIFF, tell where the picture was taken */
function hasPosition(exif: Buffer | undefined): boolean {
  // Notes cut short tell nothing.
  if (!exif || exif.length < 16) return false;
  const start = exif.subarray(0, 4).toString('latin1') === 'Exif' ? 6 : 0;
  const tiff = new DataView(exif.buffer, exif.byteOffset + start, exif.length - start);
  const little = tiff.getUint8(0) === 0x49;
  const first = tiff.getUint32(4, little);
  const count = first + 2 > tiff.byteLength ? 0 : tiff.getUint16(first, little);
  const places = Array.from({ length: count }, (_value, index) => first + 2 + 12 * index);
  return places.some((place) => place + 2 <= tiff.byteLength && tiff.getUint16(place, little) === GPS);
}

/** Reads the paths of pictures, with NUL between them, and writes what it found of each, in their order. */
const paths = readFileSync(0, 'utf8').split('\0');
const found: Probed[] = [];
for (const path of paths) found.push(await probe(path));
process.stdout.write(JSON.stringify(found));
