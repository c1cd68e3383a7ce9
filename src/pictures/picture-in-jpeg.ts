import sharp from 'sharp';

/** @returns a picture as a JPEG; what shines through in it is white */
export const pictureInJpeg = (picture: Uint8Array): Promise<Buffer> =>
  sharp(picture).flatten({ background: '#fff' }).jpeg({ quality: 85, chromaSubsampling: '4:4:4' }).toBuffer();
