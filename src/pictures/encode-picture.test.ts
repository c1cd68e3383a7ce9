import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import sharp from 'sharp';
import { filesOfPicture, type Picture } from '../model/media/picture.ts';
import { readPictures } from '../publication/folder/read-pictures.ts';
import { encodePicture } from './encode-picture.ts';
import { pictureInJpeg } from './picture-in-jpeg.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

let folder: string;
before(async () => {
  folder = temporaryFolder('pictures-');
  // Nothing of an earlier run is in the cache: the picture holds the name of its folder.
  const noise = (width: number, height: number) =>
    sharp({
      create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', sigma: 30 } },
    });
  const gps = {
    IFD0: { ImageDescription: folder },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
  };
  const photograph = noise(2000, 1000).withExif(gps).withMetadata({ orientation: 6 });
  writeFileSync(join(folder, 'photograph.jpg'), await photograph.jpeg().toBuffer());
  writeFileSync(join(folder, 'small.avif'), await noise(300, 200).avif().toBuffer());
  writeFileSync(join(folder, 'large.png'), await noise(1600, 2400).png().toBuffer());
  const frames = Uint8Array.from({ length: 16 * 32 * 3 }, (_value, index) => index % 251);
  const raw = { width: 16, height: 32, channels: 3, pageHeight: 16 } as const;
  writeFileSync(
    join(folder, 'moving.gif'),
    await sharp(frames, { raw })
      .gif({ delay: [99, 99] })
      .toBuffer(),
  );
});

const read = (path: string): Picture =>
  readPictures(folder, [path], 'en').pictures.get(path) ?? assert.fail(`${path} cannot be read`);

describe('a picture becomes the files that its pages name', () => {
  const cases: [path: string, form: Picture['form'], size: [number, number], widths: number[]][] = [
    ['photograph.jpg', 'photograph', [1000, 2000], [480, 800]],
    ['small.avif', 'photograph', [300, 200], [300]],
    ['large.png', 'photograph', [1600, 2400], [480, 960, 1067]],
    ['moving.gif', 'moving', [16, 16], [16]],
  ];
  for (const [path, form, size, widths] of cases)
    test(path, async () => {
      const picture = read(path);
      assert.deepEqual([picture.form, picture.width, picture.height], [form, ...size]);
      const files = filesOfPicture(picture);
      assert.deepEqual(
        files.map(({ width }) => width),
        widths,
      );
      for (const file of files) {
        const bytes = await encodePicture(folder, picture, file);
        const {
          format,
          width,
          pages = 1,
          pageHeight,
          height,
          exif,
          icc,
          xmp,
        } = await sharp(bytes).metadata();
        assert.deepEqual([format, width, pages > 1], ['webp', file.width, form === 'moving']);
        assert.ok(Math.abs((pageHeight ?? height) - (width * picture.height) / picture.width) <= 1);
        assert.deepEqual([exif, icc, xmp], [undefined, undefined, undefined]);
        assert.deepEqual(await encodePicture(folder, picture, file), bytes, 'from the cache');
      }
    });
});

test('a picture for a book is a JPEG of its size, white where it shines through', async () => {
  const clear = { width: 8, height: 4, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
  const jpeg = await pictureInJpeg(await sharp({ create: clear }).webp().toBuffer());
  const { format, width, height } = await sharp(jpeg).metadata();
  assert.deepEqual({ format, width, height }, { format: 'jpeg', width: 8, height: 4 });
  assert.deepEqual([...new Set(await sharp(jpeg).raw().toBuffer())], [255]);
});
