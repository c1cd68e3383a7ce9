import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Names of folders into which readers unpack, and which addresses made by hand would get wrong. */
const NAMES: Record<string, string> = {
  'with spaces': 'with  two spaces',
  'with a hash': 'hash#tag',
  'with a percent sign and no code': 'percent%zz',
  'with the code of a space': 'percent%20literal',
  'with a question mark': 'question?mark',
  'with quotes': `a+b&c;d'e"f`,
  'with brackets': '[x]{y}^`|~(z)<w>',
  'with emoji': '📚 books',
  'in other scripts, composed': '日本語-é'.normalize('NFC'),
  'with accents, decomposed': 'é-ü'.normalize('NFD'),
  'with a backslash': 'back\\slash',
  'with semicolons': 'a;b=c,d@e:f',
  'with a tab': 'tab\there',
  'of 700 characters': Array.from({ length: 7 }, (_, index) => String(index).repeat(99)).join('/'),
  'with a bit of everything': `a b/#1/?q=%2F&x/é "📚" \\ %zz`,
};

export interface Place {
  /** The address of the folder, with a slash at its end. */
  address: string;
  close: () => void;
}

/** Windows forbids some of these characters in names of files. */
const names = Object.entries(NAMES).filter(
  ([, name]) => process.platform !== 'win32' || !/[<>:"|?*\\\t]/.test(name),
);

/** Places on disk, by name: each takes a copy of a folder, and forgets it when closed. */
export const places: Record<string, (folder: string) => Place> = {
  ...Object.fromEntries(
    names.map(([name, path]) => [`a folder ${name}`, (folder: string) => copyTo(folder, path)]),
  ),
  'a folder that cannot be written to': (folder) => {
    const place = copyTo(folder, 'read-only');
    setMode(place.path, 0o555, 0o444);
    return {
      address: place.address,
      close: () => {
        setMode(place.path, 0o755, 0o644);
        place.close();
      },
    };
  },
  'a symbolic link to a folder': (folder) => {
    const place = copyTo(folder, 'target');
    const link = join(dirname(place.path), 'link');
    symlinkSync(place.path, link, 'dir');
    return { address: addressOf(link), close: place.close };
  },
};

function copyTo(folder: string, path: string): Place & { path: string } {
  const parent = mkdtempSync(join(tmpdir(), 'place-'));
  const target = join(parent, path);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(folder, target, { recursive: true });
  return {
    path: target,
    address: addressOf(target),
    close: () => {
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

/** @returns the address of a folder on disk, with a slash at its end */
export const addressOf = (folder: string): string => `${pathToFileURL(folder).href}/`;

function setMode(folder: string, folders: number, files: number): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? folders : files);
  chmodSync(folder, folders);
}
