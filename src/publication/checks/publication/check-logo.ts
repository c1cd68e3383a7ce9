import { suggest } from '../../../model/did-you-mean.ts';
import type { Problem } from '../../../model/problems.ts';
import { findFile } from '../../../model/site/addresses/content-paths.ts';
import { isPicture } from '../../folder/file-kinds.ts';
import type { ParsedContent } from '../../parsed-content.ts';

/** Finds a logo that is not there, or that is no picture. */
export function checkLogo({ site, siteData, paths, pictures }: ParsedContent): Problem[] {
  const path = site?.logo?.picture;
  // What is wrong with a picture that is there is told of it.
  if (
    path === undefined ||
    !siteData ||
    findFile(pictures, 'site.yaml', path) ||
    (paths.has(path) && isPicture(path))
  )
    return [];
  return [
    {
      name: 'broken-image',
      file: 'site.yaml',
      ...siteData.locate(['logo', 'picture']),
      message: `There is no picture ${path} in the content folder.`,
      hint: paths.has(path)
        ? 'Save it as JPEG, PNG, WebP, AVIF or SVG.'
        : suggest(path, [...pictures.keys()]),
    },
  ];
}
