import type { Problem } from '../../../model/problems.ts';
import { suggest } from '../../../model/did-you-mean.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { addressesIn } from './check-addresses-in-text.ts';
import { hasId, type PageIds } from './check-page-ids.ts';
import { idsIn } from '../support/links/anchor-fault.ts';
import { faultOfLink } from '../support/links/link-faults.ts';
import type { Fault, Targets } from '../support/links/link-targets.ts';
import { inText } from '../support/mdast-helpers.ts';
import { faultOfPicture } from '../support/links/picture-faults.ts';

/** Finds links and pictures that lead nowhere, or where no reader can follow. */
export function checkLinks(content: ParsedContent, targets: Targets): Problem[] {
  const { ids } = targets;
  return content.texts.flatMap((read) => {
    const told = new Set<number>();
    const written = addressesIn(read).flatMap(({ url, offset, starts, picture }): Problem[] => {
      const fault = picture ? faultOfPicture(url, read, targets) : faultOfLink(url, read, targets);
      if (!fault) return [];
      for (const start of starts) told.add(start);
      return [inText(read, offset)(fault.name, fault.message, fault.hint)];
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
  const { links, pictures, references, wordless } = page.outline;
  const report = (offset: number, { name, message, hint }: Fault) =>
    inText(read, offset)(name, message, hint);
  return [
    ...links
      .filter(({ start }) => !told.has(start))
      .flatMap(({ value, offset }) => {
        const fault = faultOfLink(value, read, targets);
        return fault ? [report(offset, fault)] : [];
      }),
    ...pictures
      .filter(({ start }) => !told.has(start))
      .flatMap(({ value, offset }) => {
        const fault = faultOfPicture(value, read, targets);
        return fault ? [report(offset, fault)] : [];
      }),
    ...wordless.map(({ offset }) =>
      report(offset, {
        name: 'broken-link',
        message: 'This link has no words, so readers would not see it.',
        hint: 'Say between the square brackets where it leads: `[the programme](…)`.',
      }),
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
