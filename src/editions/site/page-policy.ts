import { Parser } from 'htmlparser2';
import {
  ADDRESS_ATTRIBUTES,
  addressesInSrcset,
  leadsOutside,
} from '../../model/site/addresses/page-attributes.ts';
import { faultOfExternal } from '../../publication/checks/support/external-link-fault.ts';
import { insteadOfElement, isWithoutEffect } from '../../publication/checks/text/check-components.ts';
import { readShared } from '../../text/encoding/shared-text.ts';
import type { RenderedPage } from '../rendered-pages.ts';
import type { PageTexts } from './broken-links.ts';

/** What is wrong with an attribute, as it stands in a page. */
function faultOfAttribute(element: string, name: string, value: string): string | undefined {
  if (isWithoutEffect(name)) return `the attribute \`${name}\` of \`<${element}>\``;
  const addresses =
    ADDRESS_ATTRIBUTES.has(name) || name === 'xlink:href'
      ? [value]
      : name === 'srcset'
        ? addressesInSrcset(value)
        : [];
  const refused = addresses.find((address) => {
    // Browsers leave out spaces and control characters before a scheme, and some in it.
    const read = address.replace(/^[\0- ]+|[\t\n\r]/g, '');
    if (!leadsOutside(read)) return false;
    return name === 'href' && element === 'a'
      ? faultOfExternal(read) !== undefined
      : !/^data:image\/(?!svg)/i.test(read);
  });
  return refused === undefined ? undefined : `the address \`${refused.slice(0, 60)}\` of \`<${element}>\``;
}

/**
 * @param html a finished page
 * @returns what no text may show and its main part shows nevertheless, as code, each once
 */
export function refusedOn(html: string): string[] {
  const found = new Set<string>();
  const from = html.search(/<main[\s>]/);
  const [main = '', ...others] = html.slice(from).split(/<\/main\s*>/i);
  if (from < 0 || others.length !== 1) found.add('`</main>`');
  // Where browsers read a text otherwise than this parser does, a script is still seen.
  if (/<script\b/i.test(main)) found.add('`<script>`');
  const parser = new Parser({
    onopentag(element, attributes) {
      if (insteadOfElement(element) !== undefined) found.add(`\`<${element}>\``);
      else
        for (const [name, value] of Object.entries(attributes)) {
          const fault = faultOfAttribute(element, name, value);
          if (fault !== undefined) found.add(fault);
        }
    },
  });
  parser.end(main);
  return [...found];
}

/** The line of a text that names what was found or, if none does, that of its first import. */
function lineOf(text: string, found: string): number {
  const name = /`<?\/?([^`>]+)>?`/.exec(found)?.[1] ?? '';
  const named = text.search(new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`));
  const at = named < 0 ? Math.max(0, text.search(/^[ \t]*import\b|\bimport\s*[(.]/m)) : named;
  return text.slice(0, at).split('\n').length;
}

/**
 * Holds the pages of texts that import something against what texts may show: what packages and the bundler give is
 * known to nobody before. Of all else, the check has said it.
 * @param isModule tells of a file and its text whether it imports something
 * @throws if one shows what no page may show
 */
export function refuseMadeByCode(
  pages: readonly RenderedPage[],
  { fileOf, texts }: PageTexts,
  isModule: (file: string, text: string) => boolean,
): void {
  const faults = pages.flatMap(({ path, html }) => {
    const file = fileOf(path);
    const text = texts.get(file ?? '');
    if (file === undefined || text === undefined || !isModule(file, text)) return [];
    return refusedOn(readShared(html)).map((found) => `  ${file}, line ${lineOf(text, found)}: ${found}`);
  });
  if (!faults.length) return;
  const error = new Error(
    [
      'Code of these texts, or what they import, makes what no page may show:',
      ...new Set(faults),
      'It would have no effect, lead readers astray or ask other websites for something. Delete it, or write what is meant as Markdown. The check could not see it, as only the build has what is imported.',
    ].join('\n'),
  );
  // It says everything.
  error.stack = undefined;
  throw error;
}
