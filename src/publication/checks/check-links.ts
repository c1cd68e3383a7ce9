import { dirname, relative } from 'node:path/posix';
import { resolveContentPath } from '../../model/content-paths.ts';
import type { Publication } from '../../model/entries.ts';
import { GENERATED_ADDRESSES } from '../../model/generated-pages.ts';
import { leadsOutside } from '../../model/page-attributes.ts';
import type { Problem, ProblemName } from '../../model/problems.ts';
import { didYouMean, suggest } from '../../model/did-you-mean.ts';
import { deadLink, type DeadLink, type LinkTargets } from '../../model/site-links.ts';
import { decodeAddress } from '../../text/decode-address.ts';
import type { ReadContent, ReadText } from '../parsed-content.ts';
import { addressesIn } from './check-addresses-in-text.ts';
import { inText } from './support/mdast-helpers.ts';
import { DRAFT, type Known } from './support/reference-targets.ts';
import { addressOfName, siteTargets } from './support/site-targets.ts';
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
  /** Of the pages of all entries: `/initiatives/nhsx.html`. */
  addresses: ReadonlySet<string>;
  site: LinkTargets;
}

/** Finds links and pictures that lead nowhere, or where no reader can follow. */
export function checkLinks(
  { texts, ids: names, paths }: ReadContent,
  known: Known,
  ids: ReadonlyMap<string, PageIds>,
  publication: Publication | undefined,
): Problem[] {
  const targets: Targets = {
    known,
    ids,
    paths,
    anyCase: new Map([...paths].map((path) => [path.toLowerCase(), path])),
    addresses: new Set(names.map(addressOfName)),
    site: siteTargets(names, ids, publication),
  };
  return texts.flatMap((read) => {
    const told = new Set<number>();
    const written = addressesIn(read).flatMap(({ url, offset, starts, picture }): Problem[] => {
      const fault = picture ? faultOfPicture(url, read, targets) : faultOfLink(url, read, targets);
      if (!fault) return [];
      for (const start of starts) told.add(start);
      return [inText(read, offset, fault.name, fault.message, fault.hint)];
    });
    const page = ids.get(read.id);
    return [...written, ...(page ? checkPage(read, page, told, targets) : [])];
  });
}

/**
 * Holds what the page will have, raw HTML included, against the rules that the finished page is held against.
 * @param told where links and pictures begin that have been found wrong as they are written
 */
function checkPage(read: ReadText, page: PageIds, told: ReadonlySet<number>, targets: Targets): Problem[] {
  const { links, pictures, references } = page.outline;
  const at = addressOfName(read.id).slice(1);
  const published = new Set(
    addressesIn(read).flatMap(({ url, picture }) => (picture ? decodeAddress(url) : [])),
  );
  const report = (offset: number, { name, message, hint }: Fault) =>
    inText(read, offset, name, message, hint);
  return [
    ...links
      .filter(({ start }) => !told.has(start))
      .flatMap(({ value, offset }) => {
        const fault = faultOfLink(value, read, targets);
        return fault ? [report(offset, fault)] : [];
      }),
    ...pictures
      .filter(({ value, start }) => !told.has(start) && !isAsset(value, published))
      .flatMap(({ value, offset }) =>
        leadsOutside(value) || !deadLink(at, value, targets.site) ? [] : [report(offset, unpublished(value))],
      ),
    ...references
      .filter(({ value }) => !hasId(page, value))
      .map(({ value, offset }) =>
        report(offset, {
          name: 'broken-anchor',
          message: `This page has no \`#${value}\`.`,
          hint: suggest(value, idsIn(page)),
        }),
      ),
  ];
}

/** Pictures that Markdown names are published, and go by another address then. */
const isAsset = (address: string, published: ReadonlySet<string>) =>
  !address.startsWith('/') && published.has(decodeAddress(address));

const unpublished = (address: string): Fault => ({
  name: 'broken-image',
  message: `The picture ${address} would not be published.`,
  hint: `Write it in Markdown instead: \`![What it shows](${address})\`.`,
});

function faultOfLink(url: string, read: ReadText, targets: Targets): Fault | undefined {
  if (leadsOutside(url)) return faultOfExternal(url);
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  if (!path) return faultOfAnchor(read.id, fragment, targets);
  if (/\.mdx?$/i.test(path)) return faultOfContent(decodeAddress(path), fragment, read, targets);
  if (path.startsWith('/') || path.endsWith('.html')) {
    const dead = deadLink(addressOfName(read.id).slice(1), url, targets.site);
    return dead && faultOfDead(dead, read, targets);
  }
  return {
    name: 'broken-link',
    message: targets.paths.has(resolve(read.file, decodeAddress(path)))
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
  { ids, site }: Targets,
  path = 'this page',
): Fault | undefined {
  const page = ids.get(target);
  const address = addressOfName(target);
  if (!page || !deadLink(address.slice(1), `${address}#${fragment}`, site)) return undefined;
  const id = decodeAddress(fragment);
  const there = idsIn(page);
  const same = there.find((one) => one.toLowerCase() === id.toLowerCase());
  return {
    name: same ? 'wrong-case' : 'broken-anchor',
    message: same
      ? `\`#${id}\` and \`#${same}\` differ in capital letters.`
      : `${path === 'this page' ? 'This page' : `The page ${path}`} has no section \`#${id}\`.`,
    hint: same ? `Write \`#${same}\`.` : suggest(id, there),
  };
}

/** What a text can lead to on a page by its own words. */
const idsIn = ({ headings, written }: PageIds): string[] => [
  ...headings.flatMap(({ id }) => id ?? []),
  ...written.map(({ value }) => value),
];

/** Says of a link that leads nowhere what is missing: the page, the file, or the part of it. */
function faultOfDead({ path, fragment }: DeadLink, read: ReadText, targets: Targets): Fault {
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
  const { addresses } = targets;
  return {
    name: 'broken-link',
    message: `There is no page ${address}.`,
    hint: didYouMean(address, [...addresses, ...GENERATED_ADDRESSES]) ?? suggest(address, addresses),
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
  // Held against the files of the site with all that the page has.
  if (url.startsWith('/')) return undefined;
  const path = resolve(read.file, decodeAddress(url));
  if (paths.has(path)) return undefined;
  const other = anyCase.get(path.toLowerCase());
  if (other !== undefined) return wrongCase(url, other);
  return {
    name: 'broken-image',
    message: `There is no picture at ${url}.`,
    hint: suggestFile(decodeAddress(url), read, targets, (one) =>
      /\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(one),
    ),
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
