import {
  ADDRESS_ATTRIBUTES,
  addressesInSrcset,
  ID_REFERENCES,
  leadsOutside,
} from '../../../model/site/addresses/page-attributes.ts';
import { resolveContentPath } from '../../../model/site/addresses/content-paths.ts';
import { deadLink } from '../../../model/site/addresses/site-links.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { faultOfExternal } from '../support/links/external-link-fault.ts';
import { faultOfDead } from '../support/links/link-faults.ts';
import type { Fault, Targets } from '../support/links/link-targets.ts';
import { inText } from '../support/mdast-helpers.ts';
import { addressOfName } from '../support/links/site-targets.ts';
import { TAG } from '../support/own-code/stand-ins.ts';
import { textsThatRun, type MadeByCode } from './check-code-runs.ts';
import { insteadOfElement, isWithoutEffect } from './check-components.ts';
import { hasId, isTaken, type PageIds } from './check-page-ids.ts';

/** @returns the ids of pages, those that code makes among them */
export function withIdsOfCode(
  ids: ReadonlyMap<string, PageIds>,
  content: ParsedContent,
): ReadonlyMap<string, PageIds> {
  const all = new Map(ids);
  for (const { read, made } of textsThatRun(content)) {
    const page = ids.get(read.id);
    const more = made.flatMap(({ attributes }) => attributes.filter(([name]) => name === 'id'));
    if (page && more.length)
      all.set(read.id, { ...page, all: new Set([...page.all, ...more.map(([, id]) => id)]) });
  }
  return all;
}

/** Holds what code in .mdx files makes against what texts and finished pages are held against: elements, links, and ids. */
export const checkCodeMade = (content: ParsedContent, targets: Targets): Problem[] =>
  textsThatRun(content).flatMap(({ read, made }) => {
    const page = targets.ids.get(read.id);
    return [
      ...withoutEffect(read, made),
      ...(page
        ? [...idsTwice(read, made, page), ...leadingNowhere(read, made.map(shown), page, targets)]
        : []),
    ];
  });

/** @returns what is made, without the attributes of elements that pages do not show */
function shown({ node, attributes }: MadeByCode): MadeByCode {
  let isShown = true;
  return {
    node,
    attributes: attributes.filter(([name, value]) => {
      if (name === TAG) isShown = insteadOfElement(value) === undefined;
      return isShown;
    }),
  };
}

/** What the policy of the pages refuses, whoever has written it. */
function withoutEffect(read: ParsedText, made: readonly MadeByCode[]): Problem[] {
  const faultOf = (name: string, value: string): [what: string, hint: string] | undefined => {
    const instead = name === TAG ? insteadOfElement(value) : undefined;
    if (instead !== undefined) return [`makes \`<${value}>\``, instead];
    return isWithoutEffect(name) ? [`gives an element the attribute \`${name}\``, 'Delete it.'] : undefined;
  };
  return made.flatMap(({ node, attributes }) => {
    const faults = new Map(
      attributes.flatMap(([name, value]) => {
        const fault = faultOf(name, value);
        return fault ? [fault] : [];
      }),
    );
    return [...faults].map(([what, hint]) =>
      inText(read, node)(
        'removed-html',
        `This code ${what}, which has no effect on the pages of this site.`,
        hint,
      ),
    );
  });
}

function idsTwice(read: ParsedText, made: readonly MadeByCode[], page: PageIds): Problem[] {
  const seen = new Set([
    ...[...page.written, ...page.notes].map(({ value }) => value),
    ...page.headings.flatMap(({ id }) => id ?? []),
  ]);
  return made.flatMap(({ node, attributes }) => {
    const ids = attributes.flatMap(([name, value]) => (name === 'id' ? [value] : []));
    const twice = ids.filter((id) => seen.has(id) || isTaken(page, id) || !seen.add(id));
    return [...new Set(twice)].map((id) =>
      inText(read, node)(
        'duplicate-id',
        `This code makes an element with the id \`${id}\`, which is already used on this page.`,
        'Have it give each element an id of its own, or none.',
      ),
    );
  });
}

function leadingNowhere(
  read: ParsedText,
  made: readonly MadeByCode[],
  page: PageIds,
  targets: Targets,
): Problem[] {
  const from = addressOfName(read.id).slice(1);
  const faultsOf = (name: string, value: string): Fault[] => {
    if (ID_REFERENCES.has(name))
      return (value.match(/\S+/g) ?? [])
        .filter((id) => !hasId(page, id))
        .map((id) => ({
          name: 'broken-anchor',
          message: `This code names \`${id}\` in \`${name}\`, and the page has no such id.`,
        }));
    return addressesOf(name, value).flatMap((address): Fault[] => {
      if (leadsOutside(address)) {
        const fault = name === 'href' ? faultOfExternal(address) : outsidePicture(address);
        return fault ? [fault] : [];
      }
      const dead = deadLink(from, address, targets.site);
      if (!dead) return [];
      if (name !== 'href')
        return [{ name: 'broken-image', message: `This code shows \`${address}\`, ${OWN}`, hint: PICTURE }];
      const { message, hint, ...fault } = faultOfDead(dead, read, targets);
      const page = addressMeant(address, read, targets);
      return [
        {
          ...fault,
          message: `This code makes a link to \`${address}\`. ${message}`,
          hint: page === undefined ? hint : `Code names a page by its address: write \`${page}\`.`,
        },
      ];
    });
  };
  return made.flatMap(({ node, attributes }) =>
    attributes
      .flatMap(([name, value]) => faultsOf(name, value))
      .map(({ name, message, hint = 'Correct it there.' }) => inText(read, node)(name, message, hint)),
  );
}

/** @returns the address of the page that is meant by the path to its file, from the text or from where the page lies */
function addressMeant(written: string, { file }: ParsedText, { known }: Targets): string | undefined {
  const [, path = '', rest = ''] = /^([^?#]*)\.(?:mdx?|html)(.*)$/s.exec(written) ?? [];
  const id = path && resolveContentPath(file, `${path}.md`);
  return id && known.entryIds.has(id) ? addressOfName(id) + rest : undefined;
}

/** @returns what is wrong with what a page shows from elsewhere, if it is not in the address itself */
const outsidePicture = (address: string): Fault | undefined =>
  /^data:/i.test(address)
    ? undefined
    : {
        name: 'forbidden-address',
        message: `This code shows \`${address}\`, and pictures from other websites are not shown.`,
        hint: PICTURE,
      };

const OWN = 'and a page has only the pictures that its text names.';
const PICTURE = 'Write it as Markdown, `![What it shows](../pictures/name.png)`, or as `<Figure src="…">`.';

const addressesOf = (name: string, value: string): string[] =>
  ADDRESS_ATTRIBUTES.has(name) ? [value] : /^srcset$/i.test(name) ? addressesInSrcset(value) : [];
