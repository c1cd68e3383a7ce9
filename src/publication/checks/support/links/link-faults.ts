import { ATTACHMENTS, isAttachment } from '../../../../model/media/attachment.ts';
import { findFile, resolveContentPath } from '../../../../model/site/addresses/content-paths.ts';
import { didYouMean, suggest } from '../../../../model/did-you-mean.ts';
import { GENERATED_ADDRESSES } from '../../../../model/site/addresses/generated-pages.ts';
import { leadsOutside } from '../../../../model/site/addresses/page-attributes.ts';
import { deadLink, type DeadLink } from '../../../../model/site/addresses/site-links.ts';
import { decodeAddress } from '../../../../text/markup/decode-address.ts';
import type { ParsedText } from '../../../parsed-content.ts';
import { hintFromTop, resolve, suggestFile, wrongCase, type Fault, type Targets } from './link-targets.ts';
import { DRAFT } from '../reference-targets.ts';
import { addressOfName } from './site-targets.ts';
import { hintOfUnpublished, pageHint, addressHint } from './link-hints.ts';
import { faultOfExternal } from './external-link-fault.ts';
import { faultOfAnchor } from './anchor-fault.ts';

/** @returns whether an address is none */
export const leadsNowhere = (url: string): boolean => /^\s*#?\s*$/.test(url);

/** @returns what is wrong with the address of a link, as written in a text */
export function faultOfLink(url: string, read: ParsedText, targets: Targets): Fault | undefined {
  if (leadsNowhere(url))
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
  const isOfFiles = isAttachment(path.startsWith('/') ? path.slice(1) : resolve(read.file, path));
  if (/\.mdx?$/i.test(path) && !isOfFiles)
    return faultOfContent(decodeAddress(path), fragment, read, targets);
  if (path.startsWith('/') || path.endsWith('.html')) {
    const dead = deadLink(addressOfName(read.id).slice(1), url, targets.site);
    const fromTop = dead && hintFromTop(decodeAddress(path), read, targets.attachments);
    if (fromTop !== undefined)
      return { name: 'broken-link', message: `There is nothing at \`${path}\`.`, hint: fromTop };
    if (dead && FOLDERS.test(path.replace(/^\/|\/$/g, '')))
      return faultOfFolder(path, path.slice(1), targets);
    if (dead && isOfFiles) return faultOfFile(decodeAddress(path), read, targets);
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
      hintFromTop(path, read, targets.attachments) ??
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

/** @returns of a link that leads nowhere what is missing: the page, the file, or the part of it. */
export function faultOfDead({ path, fragment }: DeadLink, read: ParsedText, targets: Targets): Fault {
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
