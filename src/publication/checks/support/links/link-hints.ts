import { dirname, relative } from 'node:path/posix';
import { ATTACHMENTS } from '../../../../model/media/attachment.ts';
import { addressMeant } from '../../../../model/schema/address.ts';
import { asLinked } from '../../../../text/markup/decode-address.ts';
import { isPicture, isRead } from '../../../folder/file-kinds.ts';
import type { ParsedText } from '../../../parsed-content.ts';
import type { Targets } from './link-targets.ts';

/** What is said of a file of the content folder that is no page: what it holds may be on one. */
export function hintOfUnpublished(file: string, read: ParsedText, { known, site, paths }: Targets): string {
  const [, list] = /^(glossary|sources)[./]/.exec(file) ?? [];
  if (list !== undefined && site.has(`${list}.html`)) return `Write \`/${list}.html\`.`;
  const briefing = file.replace(/^claims(\/.*)\.yaml$/, 'briefings$1');
  if (known.entryIds.has(briefing)) return `Write \`${pathTo(briefing, read, paths)}\`.`;
  if (isRead(file)) return 'Delete the link around the words.';
  return isPicture(file)
    ? `Write \`![What it shows](${asLinked(relative(dirname(read.file), file))})\`, or move it into ${ATTACHMENTS}/, and link to it there.`
    : `Move it into ${ATTACHMENTS}/, and link to it there.`;
}

/**
 * Other programs leave the ending out, write the separator of Windows, or begin the path elsewhere; and links are
 * copied from the finished site.
 * @returns which page may have been meant, if there is one of this name
 */
export function pageHint(written: string, read: ParsedText, { known, paths }: Targets): string | undefined {
  const parts = written
    .replace(/^["'“‘«]|["'”’»]$/g, '')
    .replaceAll('\\', '/')
    .replace(/(?:\.(?:mdx?|html))?\/?$/i, '')
    .split('/')
    .filter((part) => !/^\.*$/.test(part));
  const called = (count: number) =>
    [...known.entryIds].filter((id) => `/${id}`.endsWith(`/${parts.slice(-count).join('/')}`));
  if (!parts.length) return undefined;
  const [entry, ...others] = [2, 1].map(called).find(({ length }) => length > 0) ?? [];
  if (entry === undefined || others.length) return undefined;
  return `Did you mean \`${pathTo(entry, read, paths)}\`?`;
}

/** @returns the path from a text to the file of an entry */
function pathTo(entry: string, { file }: ParsedText, paths: ReadonlySet<string>): string {
  const path = ['.md', '.mdx'].map((ending) => entry + ending).find((one) => paths.has(one));
  return relative(dirname(file), path ?? `${entry}.md`);
}

/** A name with an ending of files, such as `data.csv`, is hardly the address of a host. */
const HOST =
  /^(?:www\.|(?:[\w-]+\.)+(?:com|org|net|eu|info|int|gov|edu|[a-z]{2})(?:[/?#]|$)|doi:|10\.\d{4})/i;

/** Addresses of the web and of e-mail without their beginning, which browsers take for files. */
export function addressHint(path: string): string | undefined {
  const meant = /^[^@\s/]+@[^@\s/]+\.[a-z]{2,}$/i.test(path)
    ? `mailto:${path}`
    : /^https?\/\/\w/i.test(path)
      ? path.replace('//', '://')
      : HOST.test(path) && addressMeant(path);
  return meant ? `Did you mean \`${meant}\`?` : undefined;
}
