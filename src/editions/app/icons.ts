import sharp from 'sharp';

/** An icon that systems ask for. */
export interface Icon {
  path: string;
  /** Width and height in pixels. */
  size: number;
  /** How much of the width the drawing takes. */
  share: number;
  /** Some systems cut the icon into a shape of theirs, or blacken what is see-through. */
  opaque: boolean;
  purpose?: 'any' | 'maskable';
}

/** Of a maskable icon, only the circle in the middle with 80 % of the width is certain to be seen. */
export const ICONS: Icon[] = [
  { path: 'assets/icon-192.png', size: 192, share: 1, opaque: false, purpose: 'any' },
  { path: 'assets/icon-512.png', size: 512, share: 1, opaque: false, purpose: 'any' },
  { path: 'assets/icon-maskable-512.png', size: 512, share: 0.7, opaque: true, purpose: 'maskable' },
  { path: 'assets/apple-touch-icon.png', size: 180, share: 0.8, opaque: true },
];

/**
 * @param drawing a square SVG
 * @returns a PNG
 */
export async function drawIcon(
  drawing: Buffer,
  { size, share, opaque }: Icon,
  background: string,
): Promise<Buffer> {
  const width = Math.round((size * share) / 2) * 2;
  const { width: natural, density = 72 } = await sharp(drawing).metadata();
  const input = await sharp(drawing, { density: (density * width) / natural })
    .resize(width, width)
    .toBuffer();
  return sharp({
    create: { width: size, height: size, channels: 4, background: opaque ? background : '#0000' },
  })
    .composite([{ input }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}
