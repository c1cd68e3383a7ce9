import { dirname, relative } from 'node:path/posix';
import { suggest } from '../../../../model/did-you-mean.ts';
import type { ProblemName } from '../../../../model/problems.ts';
import type { Attachment } from '../../../../model/media/attachment.ts';
import type { Picture } from '../../../../model/media/picture.ts';
import { findFile } from '../../../../model/site/addresses/content-paths.ts';
import type { LinkTargets } from '../../../../model/site/addresses/site-links.ts';
import { asLinked } from '../../../../text/markup/decode-address.ts';
import type { PageIds } from '../../text/check-page-ids.ts';
import type { Current } from '../../../../model/relations.ts';
import type { ParsedContent, ParsedText } from '../../../parsed-content.ts';
import type { ReferenceTargets } from '../reference-targets.ts';
import { addressOfName, siteTargets } from './site-targets.ts';

/** What is wrong with an address. */
export interface Fault {
  name: ProblemName;
  message: string;
  hint?: string;
}

/** What links can lead to. */
export interface Targets {
  known: ReferenceTargets;
  ids: ReadonlyMap<string, PageIds>;
  paths: ReadonlySet<string>;
  pictures: ReadonlyMap<string, Picture>;
  attachments: ReadonlyMap<string, Attachment>;
  /** By their paths in small letters. */
  anyCase: ReadonlyMap<string, string>;
  /** Of the pages of all entries: `/initiatives/nhsx.html`. */
  addresses: ReadonlySet<string>;
  site: LinkTargets;
}

/**
 * @param ids of the pages of entries
 * @param current undefined where files could not be read whole
 */
export const targetsOf = (
  { ids: names, paths, pictures, attachments }: ParsedContent,
  known: ReferenceTargets,
  ids: ReadonlyMap<string, PageIds>,
  current: Current | undefined,
): Targets => ({
  known,
  ids,
  paths,
  pictures,
  attachments,
  anyCase: new Map([...paths].map((path) => [path.toLowerCase(), path])),
  addresses: new Set(names.map(addressOfName)),
  site: siteTargets(names, ids, current, attachments),
});

/** @returns which files may have been meant, as a link from this one is written: those of a like path, or of this name elsewhere */
export function suggestFile(
  written: string,
  { file }: ParsedText,
  { paths }: Targets,
  isWanted: (path: string) => boolean,
): string | undefined {
  const files = [...paths].filter(isWanted);
  const pathOf = (path: string) => asLinked(relative(dirname(file), path));
  const name = nameOf(written);
  const ofName = name
    ? files.filter((path) => [name, stemOf(name)].includes(nameOf(path)) || stemOf(nameOf(path)) === name)
    : [];
  const [elsewhere] = ofName;
  return elsewhere !== undefined && ofName.length === 1
    ? `Did you mean \`${pathOf(elsewhere)}\`?`
    : suggest(asLinked(written), files.map(pathOf));
}

const nameOf = (path: string) => path.replace(/^.*[/\\]/, '').toLowerCase();
const stemOf = (name: string) => name.replace(/\.[^.]*$/, '');

/** @returns what is meant by a path that begins at the content folder, from the file that it stands in */
export function pathFromTop<File extends { path: string }>(
  written: string,
  { file }: ParsedText,
  files: ReadonlyMap<string, File>,
): string | undefined {
  const found = findFile(files, '', written.replace(/^(?:\.?\/)*(?:content\/)?/, ''));
  return found && asLinked(relative(dirname(file), found.path));
}

/** @returns what to write instead of a path that begins at the content folder */
export function hintFromTop(...asked: Parameters<typeof pathFromTop>): string | undefined {
  const path = pathFromTop(...asked);
  return path === undefined ? undefined : `Paths begin at the file that you are in: write \`${path}\`.`;
}

/** @returns that a path and the name of the file that it means differ in capitals */
export function wrongCase(written: string, file: string): Fault {
  const parts = written.split('/');
  const names = file.split('/').slice(-parts.filter((part) => !/^\.*$/.test(part)).length);
  return {
    name: 'wrong-case',
    message: `\`${written}\` differs in capital letters from the name of the file, ${file}.`,
    hint: `Write \`${asLinked([...parts.filter((part) => /^\.+$/.test(part)), ...names].join('/'))}\`.`,
  };
}

/** @returns the path inside the content folder that a relative path leads to */
export function resolve(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  return parts.join('/');
}
