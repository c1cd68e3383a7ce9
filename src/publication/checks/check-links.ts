import type { Publication } from '../../model/entries.ts';
import { leadsOutside } from '../../model/site/page-attributes.ts';
import type { Problem } from '../../model/problems.ts';
import { suggest } from '../../model/did-you-mean.ts';
import { deadLink } from '../../model/site/site-links.ts';
import { decodeAddress } from '../../text/decode-address.ts';
import type { ParsedContent, ParsedText } from '../parsed-content.ts';
import { addressesIn } from './check-addresses-in-text.ts';
import { hasId, type PageIds } from './check-page-ids.ts';
import { faultOfLink, idsIn } from './support/link-faults.ts';
import type { Fault, Targets } from './support/link-targets.ts';
import { inText } from './support/mdast-helpers.ts';
import { faultOfPicture, unpublished } from './support/picture-faults.ts';
import type { ReferenceTargets } from './support/reference-targets.ts';
import { addressOfName, siteTargets } from './support/site-targets.ts';

/** Finds links and pictures that lead nowhere, or where no reader can follow. */
export function checkLinks(
  { texts, ids: names, paths }: ParsedContent,
  known: ReferenceTargets,
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
function checkPage(read: ParsedText, page: PageIds, told: ReadonlySet<number>, targets: Targets): Problem[] {
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
