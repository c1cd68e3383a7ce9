import { deviceIn } from '../../../text/letters/reserved-names.ts';

/** A name in the finished site that would break somewhere, in words for whoever runs the build. */
export interface FileNameProblem {
  path: string;
  reason: string;
}

/** Windows stops at 259, and the folders around the site take the rest. */
const LONGEST = 100;

/** Names that tools look for exactly as they are. */
const CUSTOMARY = new Set(['SHA256SUMS']);

/**
 * Holds the names of all files of a site against what file systems, unzip tools and hosts allow.
 * @param files the paths of all files, with forward slashes
 */
export function checkFileNames(files: string[]): FileNameProblem[] {
  const folders = [...new Set(files.flatMap(foldersOf))];
  return [
    ...[...folders, ...files].flatMap((path) => wrongInName(path).map((reason) => ({ path, reason }))),
    ...files.filter((path) => path.length > LONGEST).map((path) => ({ path, reason: tooLong(path) })),
    ...besideFolders(files, folders),
    ...equalButForCase([...folders, ...files]),
  ];
}

/** `a/b/c.html` lies in `a` and `a/b`. */
const foldersOf = (path: string) =>
  path
    .split('/')
    .slice(0, -1)
    .map((_part, index, parts) => parts.slice(0, index + 1).join('/'));

function wrongInName(path: string): string[] {
  const name = path.replace(/^.*\//, '');
  const device = deviceIn(name);
  const reasons: string[] = [];
  if (!/^[a-z0-9._-]+$/.test(name) && !CUSTOMARY.has(name))
    reasons.push(
      'contains characters that some systems change or refuse: use only a to z, 0 to 9, dot, hyphen and underscore',
    );
  if (device) reasons.push(`cannot be unzipped on Windows, which reserves the name ${device} for a device`);
  if (name.endsWith('.')) reasons.push('ends in a dot, which Windows removes');
  return reasons;
}

const tooLong = (path: string) =>
  `is ${path.length} characters long, ${path.length - LONGEST} too many: once unzipped into a folder, its path may be too long for Windows`;

function besideFolders(files: string[], folders: string[]): FileNameProblem[] {
  return files.flatMap((path) => {
    if (folders.includes(path)) return [{ path, reason: 'is the name of a file and of a folder' }];
    const stem = /^(.+)\.html$/.exec(path)?.[1];
    return stem !== undefined && folders.includes(stem)
      ? [
          {
            path,
            reason: `is a page beside the folder ${stem}/: a host that leaves .html off cannot tell the two apart`,
          },
        ]
      : [];
  });
}

function equalButForCase(paths: string[]): FileNameProblem[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const other = first.get(path.toLowerCase()) ?? path;
    first.set(path.toLowerCase(), other);
    return other === path
      ? []
      : [
          {
            path,
            reason: `differs from ${other} only in capital letters: Windows and macOS treat the two as one`,
          },
        ];
  });
}
