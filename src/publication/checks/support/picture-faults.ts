import { decodeAddress } from '../../../text/decode-address.ts';
import type { ParsedText } from '../../parsed-content.ts';
import { resolve, suggestFile, wrongCase, type Fault, type Targets } from './link-targets.ts';

/** @returns what is wrong with the address of a picture, as written in a text */
export function faultOfPicture(url: string, read: ParsedText, targets: Targets): Fault | undefined {
  const { paths, anyCase } = targets;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url))
    return {
      name: 'forbidden-address',
      message: 'Pictures from other websites are not shown.',
      hint: 'Save the picture in the content folder, and write its path here.',
    };
  // Held against the files of the site with all that the page has.
  if (url.startsWith('/')) return undefined;
  const path = resolve(read.file, decodeAddress(url));
  if (paths.has(path)) return undefined;
  const other = anyCase.get(path.toLowerCase());
  if (other !== undefined) return wrongCase(url, other);
  return {
    name: 'broken-image',
    message: `There is no picture at ${url}.`,
    hint: suggestFile(decodeAddress(url), read, targets, (one) =>
      /\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(one),
    ),
  };
}

/** @returns that a picture in raw HTML does not come with the site */
export const unpublished = (address: string): Fault => ({
  name: 'broken-image',
  message: `The picture ${address} would not be published.`,
  hint: `Write it in Markdown instead: \`![What it shows](${address})\`.`,
});
