import { dirname, relative } from 'node:path/posix';
import { ATTACHMENTS, isAttachment } from '../../../model/media/attachment.ts';
import { addressMeant } from '../../../model/schema/address.ts';
import { findFile, resolveContentPath } from '../../../model/site/addresses/content-paths.ts';
import { didYouMean, suggest } from '../../../model/did-you-mean.ts';
import { GENERATED_ADDRESSES } from '../../../model/site/addresses/generated-pages.ts';
import { leadsOutside } from '../../../model/site/addresses/page-attributes.ts';
import { deadLink, type DeadLink } from '../../../model/site/addresses/site-links.ts';
import { asLinked, decodeAddress } from '../../../text/markup/decode-address.ts';
import { isPicture, isRead } from '../../folder/file-kinds.ts';
import type { ParsedText } from '../../parsed-content.ts';
import type { PageIds } from '../text/check-page-ids.ts';
import { resolve, suggestFile, wrongCase, type Fault, type Targets } from './link-targets.ts';
import { DRAFT } from './reference-targets.ts';
import { addressOfName } from './site-targets.ts';

/** @returns what is wrong with the address of a link, as written in a text */
export function faultOfLink(url: string, read: ParsedText, targets: Targets): Fault | undefined {
  if (/^\s*#?\s*$/.test(url))
    return {
      name: 'broken-link',
      message: 'This link has no address.',
      hint: 'Write the address between the round brackets, or delete the link around the words.',
    };
  if (leadsOutside(url)) return faultOfExternal(url);
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  if (!path) {
    const fault = faultOfAnchor(read.id, fragment, targets);
    const named = `name="${decodeAddress(fragment)}"`;
    return fault && read.text.includes(` ${named}`)
      ? { ...fault, hint: `Mark the place with \`${named.replace('name', 'id')}\` instead of \`${named}\`.` }
      : fault;
  }
  if (findFile(targets.attachments, read.file, url)) return undefined;
  if (/\.mdx?$/i.test(path)) return faultOfContent(decodeAddress(path), fragment, read, targets);
  if (path.startsWith('/') || path.endsWith('.html')) {
    const dead = deadLink(addressOfName(read.id).slice(1), url, targets.site);
    if (dead && FOLDERS.test(path.replace(/^\/|\/$/g, '')))
      return faultOfFolder(path, path.slice(1), targets);
    return dead && faultOfDead(dead, read, targets);
  }
  return faultOfFile(decodeAddress(path), read, targets);
}

function faultOfFile(path: string, read: ParsedText, targets: Targets): Fault {
  const file = resolve(read.file, path);
  const inFolder = faultOfFolder(path, file, targets);
  if (inFolder) return inFolder;
  if (targets.paths.has(file))
    return {
      name: 'broken-link',
      message: `\`${path}\` is not published: only pages, pictures shown on them, and what lies in the folder ${ATTACHMENTS}/ are.`,
      hint: hintOfUnpublished(file, read, targets),
    };
  const other = targets.anyCase.get(file.toLowerCase());
  if (other !== undefined && targets.attachments.has(other)) return wrongCase(path, other);
  return {
    name: 'broken-link',
    message: `There is no file \`${path}\`.`,
    hint:
      pageHint(path, read, targets) ??
      addressHint(path) ??
      (targets.attachments.size
        ? suggestFile(path, read, targets, isAttachment)
        : `Link to a page (../initiatives/name.md), to a file in the folder ${ATTACHMENTS}/, or to a web address (https://…).`),
  };
}

const FOLDERS = /^(?:briefings|initiatives|organisations|pages)$/;

/** Of a folder of entries, the list in which they stand is offered. */
function faultOfFolder(written: string, path: string, { paths, site }: Targets): Fault | undefined {
  const folder = path.replace(/\/+$/, '');
  if (![...paths].some((one) => one.startsWith(`${folder}/`))) return undefined;
  const list = ['browse/types.html', 'browse/a-z.html'].find((address) => site.has(address));
  return {
    name: 'broken-link',
    message: `\`${written}\` is a folder, which has no page of its own.`,
    hint:
      list !== undefined && FOLDERS.test(folder)
        ? `Write \`/${list}\`, where all pages are listed.`
        : 'Link to a page or file in it.',
  };
}

/** What is said of a file of the content folder that is no page: what it holds may be on one. */
function hintOfUnpublished(file: string, read: ParsedText, { known, site, paths }: Targets): string {
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
function pageHint(written: string, read: ParsedText, { known, paths }: Targets): string | undefined {
  const parts = written
    .replaceAll('\\', '/')
    .replace(/\/$|\.(?:mdx?|html)$/i, '')
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
function addressHint(path: string): string | undefined {
  const meant = /^[^@\s/]+@[^@\s/]+\.[a-z]{2,}$/i.test(path)
    ? `mailto:${path}`
    : /^https?\/\/\w/i.test(path)
      ? path.replace('//', '://')
      : HOST.test(path) && addressMeant(path);
  return meant ? `Did you mean \`${meant}\`?` : undefined;
}

function faultOfExternal(url: string): Fault | undefined {
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(url) || (/^https?:\/\//i.test(url) && URL.canParse(url)))
    return undefined;
  const scheme = /^[^:/]*/.exec(url)?.[0].toLowerCase() ?? '';
  if (scheme === 'tel')
    return {
      name: 'forbidden-address',
      message: `\`${url}\` can be opened on phones alone.`,
      hint: `Write the number without a link: \`${decodeAddress(url.slice(4))}\`.`,
    };
  return {
    name: 'forbidden-address',
    message: `\`${url.length > 60 ? `${url.slice(0, 60)}…` : url}\` is not an address that readers can open.`,
    hint: /^(?:https?:)?\/*[\w-]+\.\w/i.test(url)
      ? `Write \`${url.replace(/^(?:(https?):)?\/*/i, (_, scheme = 'https') => `${String(scheme).toLowerCase()}://`)}\`.`
      : ['http', 'https', 'mailto'].includes(scheme)
        ? 'Write the full address, such as https://example.org/page or mailto:name@example.org.'
        : 'Use an address that begins with https://, http:// or mailto:.',
  };
}

function faultOfContent(
  path: string,
  fragment: string,
  read: ParsedText,
  targets: Targets,
): Fault | undefined {
  const target = resolveContentPath(read.file, path);
  if (target !== undefined && targets.known.entryIds.has(target))
    return faultOfAnchor(target, fragment, targets, path);
  const draft = target !== undefined && targets.known.drafts.has(target);
  const other = targets.anyCase.get(resolve(read.file, path).toLowerCase());
  if (other !== undefined && !draft) return wrongCase(path, other);
  const forward = path.replaceAll('\\', '/');
  if (forward !== path && targets.known.entryIds.has(resolveContentPath(read.file, forward) ?? ''))
    return {
      name: 'broken-link',
      message: `\`${path}\` has the separator of Windows.`,
      hint: `Write \`${forward}\`.`,
    };
  return {
    name: 'broken-link',
    message: `The link points to a page that does not exist: ${path}.`,
    hint: draft
      ? DRAFT
      : (pageHint(path, read, targets) ??
        suggestFile(path, read, targets, (one) => targets.known.entryIds.has(one.replace(/\.mdx?$/, '')))),
  };
}

function faultOfAnchor(
  target: string,
  fragment: string,
  { ids, site }: Targets,
  path = 'this page',
): Fault | undefined {
  const page = ids.get(target);
  const address = addressOfName(target);
  if (!page || !fragment || !deadLink(address.slice(1), `${address}#${fragment}`, site)) return undefined;
  const id = decodeAddress(fragment);
  const there = idsIn(page);
  const same = there.find((one) => one.toLowerCase() === id.toLowerCase());
  return {
    name: same ? 'wrong-case' : 'broken-anchor',
    message: same
      ? `\`#${id}\` and \`#${same}\` differ in capital letters.`
      : `${path === 'this page' ? 'This page' : `The page ${path}`} has no section \`#${id}\`.`,
    hint: same
      ? `Write \`#${same}\`.`
      : suggest(
          `#${id}`,
          there.map((one) => `#${one}`),
        ),
  };
}

/** What a text can lead to on a page by its own words. */
export const idsIn = ({ headings, written }: PageIds): string[] => [
  ...headings.flatMap(({ id }) => id ?? []),
  ...written.map(({ value }) => value),
];

/** Says of a link that leads nowhere what is missing: the page, the file, or the part of it. */
function faultOfDead({ path, fragment }: DeadLink, read: ParsedText, targets: Targets): Fault {
  const address = `/${path}`;
  if (fragment !== undefined) {
    const target = [...targets.ids.keys()].find((id) => addressOfName(id) === address);
    const fault =
      target && faultOfAnchor(target, fragment, targets, target === read.id ? undefined : address);
    if (fault) return fault;
    return {
      name: 'broken-anchor',
      message: `The page ${address} has no section \`#${decodeAddress(fragment)}\`.`,
    };
  }
  const { addresses, site } = targets;
  const generated = GENERATED_ADDRESSES.filter((known) => site.has(known.slice(1)));
  return {
    name: 'broken-link',
    message: `There is no page ${address}.`,
    hint:
      pageHint(path, read, targets) ??
      didYouMean(address, [...addresses, ...generated]) ??
      suggest(address, addresses),
  };
}
