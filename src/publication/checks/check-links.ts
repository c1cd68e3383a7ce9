import { dirname, relative } from 'node:path/posix';
import { addressOf, RESERVED_SLUGS } from '../../model/addresses.ts';
import { resolveContentPath } from '../../model/content-paths.ts';
import type { CollectionName } from '../../model/entries.ts';
import type { Problem, ProblemName } from '../../model/problems.ts';
import { suggest } from '../../model/did-you-mean.ts';
import type { ReadContent, ReadText } from '../parsed-content.ts';
import { addressesIn } from './check-addresses-in-text.ts';
import { inText } from './support/mdast-helpers.ts';
import { DRAFT, type Known } from './support/reference-targets.ts';
import { hasId, type PageIds } from './check-page-ids.ts';

/** What is wrong with an address. */
interface Fault {
  name: ProblemName;
  message: string;
  hint?: string;
}

/** What links can lead to. */
interface Targets {
  known: Known;
  ids: ReadonlyMap<string, PageIds>;
  paths: ReadonlySet<string>;
  /** By their paths in small letters. */
  anyCase: ReadonlyMap<string, string>;
  /** Of all pages: `/initiatives/nhsx.html`. */
  addresses: ReadonlySet<string>;
}

/** Finds links and pictures that lead nowhere, or where no reader can follow. */
export function checkLinks(
  { texts, ids: names, paths }: ReadContent,
  known: Known,
  ids: ReadonlyMap<string, PageIds>,
): Problem[] {
  const targets: Targets = {
    known,
    ids,
    paths,
    anyCase: new Map([...paths].map((path) => [path.toLowerCase(), path])),
    addresses: new Set(names.map(addressOfName)),
  };
  return texts.flatMap((read) =>
    addressesIn(read).flatMap(({ url, offset, picture }): Problem[] => {
      const fault = picture ? faultOfPicture(url, read, targets) : faultOfLink(url, read, targets);
      return fault ? [inText(read, offset, fault.name, fault.message, fault.hint)] : [];
    }),
  );
}

function faultOfLink(url: string, read: ReadText, targets: Targets): Fault | undefined {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return faultOfExternal(url);
  if (!path) return faultOfAnchor(read.id, fragment, targets);
  if (/\.mdx?$/i.test(path)) return faultOfContent(decode(path), fragment, read, targets);
  if (path.startsWith('/') || path.endsWith('.html')) return faultOfPage(path, read, targets);
  return {
    name: 'broken-link',
    message: targets.paths.has(resolve(read.file, decode(path)))
      ? `\`${path}\` is not published: only pages, and pictures shown on them, are.`
      : `There is no file \`${path}\`.`,
    hint: 'Link to a page (../initiatives/name.md) or to a web address (https://…).',
  };
}

function faultOfExternal(url: string): Fault | undefined {
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(url) || (/^https?:\/\//i.test(url) && URL.canParse(url)))
    return undefined;
  const scheme = /^[^:/]*/.exec(url)?.[0].toLowerCase() ?? '';
  return {
    name: 'forbidden-address',
    message: `\`${url.length > 60 ? `${url.slice(0, 60)}…` : url}\` is not an address that readers can open.`,
    hint: url.startsWith('//')
      ? `Write \`https:${url}\`.`
      : ['http', 'https', 'mailto'].includes(scheme)
        ? 'Write the full address, such as https://example.org/page or mailto:name@example.org.'
        : 'Use an address that begins with https://, http:// or mailto:.',
  };
}

function faultOfContent(path: string, fragment: string, read: ReadText, targets: Targets): Fault | undefined {
  const target = resolveContentPath(read.file, path);
  if (target !== undefined && targets.known.entryIds.has(target))
    return faultOfAnchor(target, fragment, targets, path);
  const draft = target !== undefined && targets.known.drafts.has(target);
  const other = targets.anyCase.get(resolve(read.file, path).toLowerCase());
  if (other !== undefined && !draft) return wrongCase(path, other);
  return {
    name: 'broken-link',
    message: `The link points to a page that does not exist: ${path}.`,
    hint: draft
      ? DRAFT
      : suggestFile(path, read, targets, (one) => targets.known.entryIds.has(one.replace(/\.mdx?$/, ''))),
  };
}

function faultOfAnchor(
  target: string,
  fragment: string,
  { ids }: Targets,
  path = 'this page',
): Fault | undefined {
  const page = ids.get(target);
  const id = decode(fragment);
  if (!id || id.startsWith(':~:') || !page || hasId(page, id)) return undefined;
  const there = [...page.headings.map((heading) => heading.id), ...page.written.map((one) => one.id)];
  const same = there.find((one) => one.toLowerCase() === id.toLowerCase());
  return {
    name: same ? 'wrong-case' : 'broken-anchor',
    message: same
      ? `\`#${id}\` and \`#${same}\` differ in capital letters.`
      : `${path === 'this page' ? 'This page' : `The page ${path}`} has no section \`#${id}\`.`,
    hint: same ? `Write \`#${same}\`.` : suggest(id, there),
  };
}

/** Pages of the generator's own are held against links when they are built. */
function faultOfPage(path: string, read: ReadText, { addresses }: Targets): Fault | undefined {
  const address = path.startsWith('/')
    ? decode(path)
    : `/${resolve(addressOfName(read.id).slice(1), decode(path))}`;
  const first = /^\/([^/.]*)/.exec(address)?.[1] ?? '';
  const ofEntries =
    /^\/(?:briefings|initiatives|organisations)\/./.test(address) || /^\/[^/]+\.html$/.test(address);
  if (
    addresses.has(address) ||
    !ofEntries ||
    (RESERVED_SLUGS.has(first) && !address.startsWith(`/${first}/`))
  )
    return undefined;
  return {
    name: 'broken-link',
    message: `There is no page ${address}.`,
    hint: suggest(address, addresses),
  };
}

function faultOfPicture(url: string, read: ReadText, targets: Targets): Fault | undefined {
  const { paths, anyCase } = targets;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url))
    return {
      name: 'forbidden-address',
      message: 'Pictures from other websites are not shown.',
      hint: 'Save the picture in the content folder, and write its path here.',
    };
  if (url.startsWith('/')) return undefined;
  const path = resolve(read.file, decode(url));
  if (paths.has(path)) return undefined;
  const other = anyCase.get(path.toLowerCase());
  if (other !== undefined) return wrongCase(url, other);
  return {
    name: 'broken-image',
    message: `There is no picture at ${url}.`,
    hint: suggestFile(decode(url), read, targets, (one) => /\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(one)),
  };
}

/** @returns which files may have been meant, as a link from this one is written */
const suggestFile = (
  written: string,
  { file }: ReadText,
  { paths }: Targets,
  isWanted: (path: string) => boolean,
) =>
  suggest(
    written,
    [...paths].filter(isWanted).map((path) => relative(dirname(file), path)),
  );

const addressOfName = (id: string) => {
  const [collection, slug] = id.split('/') as [CollectionName, string];
  return addressOf({ collection, slug });
};

function wrongCase(written: string, file: string): Fault {
  const parts = written.split('/');
  const names = file.split('/').slice(-parts.filter((part) => !/^\.*$/.test(part)).length);
  return {
    name: 'wrong-case',
    message: `\`${written}\` differs in capital letters from the name of the file, ${file}.`,
    hint: `Write \`${[...parts.filter((part) => /^\.+$/.test(part)), ...names].join('/')}\`.`,
  };
}

/** @returns the path inside the content folder that a relative path leads to */
function resolve(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  return parts.join('/');
}

/** A percent sign that begins no code stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
