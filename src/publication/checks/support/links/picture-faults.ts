import { addressOfName } from './site-targets.ts';
import { findFile } from '../../../../model/site/addresses/content-paths.ts';
import { deadLink } from '../../../../model/site/addresses/site-links.ts';
import { decodeAddress } from '../../../../text/markup/decode-address.ts';
import { isPicture } from '../../../folder/file-kinds.ts';
import type { ParsedText } from '../../../parsed-content.ts';
import {
  hintFromTop,
  pathFromTop,
  resolve,
  suggestFile,
  wrongCase,
  type Fault,
  type Targets,
} from './link-targets.ts';

/** @returns what is wrong with the address of a picture, as written in a text */
export function faultOfPicture(url: string, read: ParsedText, targets: Targets): Fault | undefined {
  const { anyCase, paths, pictures, site } = targets;
  // Browsers pass over blanks and control signs before an address.
  const address = url.replace(/^[\s\p{Cc}\uFFFD]+/u, '');
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))
    return {
      name: 'forbidden-address',
      message: /^data:/i.test(address)
        ? 'This picture is written into the text itself, as some programs export it.'
        : /^(?:https?:|\/\/)/i.test(address)
          ? 'Pictures from other websites are not shown.'
          : /^(?:file:|[a-z]:)/i.test(address)
            ? 'This picture is on a computer of yours, where readers do not find it.'
            : 'This is no address at which readers find a picture.',
      hint: 'Save the picture in the content folder, and write its path here.',
    };
  if (!address)
    return {
      name: 'broken-image',
      message: 'This picture has no address.',
      hint: 'Write the path of its file between the round brackets, or delete the picture.',
    };
  const written = decodeAddress(url);
  if (url.startsWith('/')) {
    if (!deadLink(addressOfName(read.id).slice(1), url, site)) return undefined;
    const path = pathFromTop(written, read, pictures);
    return {
      name: 'broken-image',
      message: `There is no picture at ${url}: paths begin at the file that you are in.`,
      hint: path === undefined ? undefined : `Write \`${path}\`.`,
    };
  }
  // What is wrong with a file that is there is told of the file.
  const isThere = [written, url].some((path) => paths.has(resolve(read.file, path)) && isPicture(path));
  if (findFile(pictures, read.file, url) || isThere) return undefined;
  const other = anyCase.get(resolve(read.file, written).toLowerCase());
  if (other !== undefined && isPicture(other)) return wrongCase(url, other);
  return paths.has(resolve(read.file, written))
    ? {
        name: 'broken-image',
        message: `The file ${url} is no picture that browsers show.`,
        hint: 'Save it as JPEG, PNG, WebP, AVIF or SVG.',
      }
    : {
        name: 'broken-image',
        message: `There is no picture at ${url}.`,
        hint: hintFromTop(written, read, pictures) ?? suggestFile(written, read, targets, isPicture),
      };
}
