import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Probed } from './probe-pictures.ts';

/** Reads the paths of pictures, with NUL between them, and writes what it found of each, in their order. */
const paths = readFileSync(0, 'utf8').split('\0');
const found: Probed[] = [];
for (const path of paths) found.push(await probe(path));
process.stdout.write(JSON.stringify(found));

/** Decodes the whole picture, since damage may lie anywhere; small, which takes a fraction of the time. */
async function probe(path: string): Promise<Probed> {
  try {
    const bytes = readFileSync(path);
    if (!bytes.length) return { fault: 'the file is empty' };
    const { format, pages = 1, autoOrient, delay = [], loop = 0 } = await sharp(bytes).metadata();
    if (format === 'svg') return { fault: 'it is a drawing (SVG), so its name must end in .svg' };
    await sharp(bytes, { failOn: 'error', pages: format === 'gif' || format === 'webp' ? -1 : 1 })
      .resize(16)
      .raw()
      .toBuffer();
    const { width, height } = autoOrient;
    if (pages === 1) return { width, height, form: 'photograph' };
    const once = delay.reduce((sum, milliseconds) => sum + milliseconds, 0);
    const isRestless = loop === 0 || once * loop > 5_000;
    return { width, height, form: 'moving', ...(isRestless && { isRestless }) };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return {
      fault: reason.includes('unsupported image format') ? 'it is of no kind that browsers show' : reason,
    };
  }
}
