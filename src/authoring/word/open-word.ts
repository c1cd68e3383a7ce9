import { strFromU8, unzipSync } from 'fflate';
import { RefusedError } from '../new-files.ts';

/** The texts of a Word document that are looked at beside its conversion, by their paths in it. */
export type WordParts = ReadonlyMap<string, string>;

/** More than any text for readers once unpacked: a small file can be made to unpack into more than the memory holds. */
const LARGEST = 200_000_000;

/**
 * @param bytes the file
 * @returns its parts in XML, and what they refer to
 * @throws RefusedError with the edit to make, if it is no Word document
 */
export function openWord(bytes: Uint8Array): WordParts {
  // What Word wrote before 2007, and what it writes under a password, begins so.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new RefusedError(
      'This document is protected by a password or in the old format of Word (.doc). Save it in Word as .docx, without a password.',
    );
  const parts = unzip(bytes);
  if (!parts?.has('[Content_Types].xml') || ![...parts.keys()].some((path) => path.startsWith('word/')))
    throw new RefusedError(
      'This is no Word document, or it is damaged. Open it in Word and save it as .docx.',
    );
  return parts;
}

function unzip(bytes: Uint8Array): WordParts | undefined {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        size += originalSize;
        if (size > LARGEST)
          throw new RefusedError('This document is too large to be imported. Divide it in Word.');
        return /\.(?:xml|rels)$/.test(name);
      },
    });
    return new Map(Object.entries(files).map(([path, file]) => [path, strFromU8(file)]));
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    return undefined;
  }
}
