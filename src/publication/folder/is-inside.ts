import { isAbsolute, relative, sep } from 'node:path';

/**
 * @param path absolute, with the separators of the system or of addresses
 * @returns whether it is a folder, or lies in it; a sibling whose name merely begins like the folder's does not
 */
export function isInside(path: string, folder: string): boolean {
  const rest = relative(folder, path);
  return rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest);
}
