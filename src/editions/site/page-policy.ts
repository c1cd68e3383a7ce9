import { Parser } from 'htmlparser2';
import type { Problem } from '../../model/problems.ts';
import {
  ADDRESS_ATTRIBUTES,
  addressesInSrcset,
  leadsOutside,
} from '../../model/site/addresses/page-attributes.ts';
import { faultOfExternal } from '../../publication/checks/support/links/external-link-fault.ts';
import type { Fault } from '../../publication/checks/support/links/link-targets.ts';
import { insteadOfElement, isWithoutEffect } from '../../publication/checks/text/check-components.ts';
import { placeInTexts, type PageTexts } from './place-in-texts.ts';

/** What no text may show, and the name or address by which code would make it. */
interface Refused extends Required<Fault> {
  sought: string;
}

/** Nobody can say in which of them it is, only which page has it. */
const CODE = 'The code of this text, or what it imports,';

const NO_EFFECT = 'which has no effect on the pages of this site.';

function refusedElement(name: string, hint: string): Refused {
  return { name: 'removed-html', message: `${CODE} makes \`<${name}>\`, ${NO_EFFECT}`, hint, sought: name };
}

const OUT_OF_MAIN: Refused = {
  name: 'removed-html',
  message: `${CODE} makes \`</main>\`, so that the rest would stand beside the text of the page.`,
  hint: 'Delete it there.',
  sought: '/main',
};

/** What is wrong with an attribute, as it stands in a page. */
function refusedAttribute(element: string, name: string, value: string): Refused | undefined {
  if (isWithoutEffect(name))
    return {
      name: 'removed-html',
      message: `${CODE} makes the attribute \`${name}\` of \`<${element}>\`, ${NO_EFFECT}`,
      hint: 'Delete it there.',
      sought: name,
    };
  const addresses =
    ADDRESS_ATTRIBUTES.has(name) || name === 'xlink:href'
      ? [value]
      : name === 'srcset'
        ? addressesInSrcset(value)
        : [];
  for (const address of addresses) {
    // Browsers leave out spaces and control characters before a scheme, and some in it.
    const read = address.replace(/^[\0- ]+|[\t\n\r]/g, '');
    if (!leadsOutside(read)) continue;
    if (name === 'href' && element === 'a') {
      const fault = faultOfExternal(read);
      if (!fault) continue;
      const { message, hint = 'Correct it there.' } = fault;
      return { ...fault, message: `${CODE} makes a link. ${message}`, hint, sought: address };
    }
    if (!/^data:image\/(?!svg)/i.test(read))
      return {
        name: 'forbidden-address',
        message: `${CODE} has \`<${element}>\` show \`${address.slice(0, 60)}\`, and nothing from other websites is shown.`,
        hint: 'Put the picture into the content folder and show it by its path, or write a link.',
        sought: address,
      };
  }
  return undefined;
}

/**
 * @param html a finished page
 * @returns what no text may show and its main part shows nevertheless, each once
 */
export function refusedOn(html: string): Refused[] {
  const found = new Map<string, Refused>();
  const add = (one: Refused | undefined) => one && found.set(one.message, one);
  const element = (name: string) => {
    const hint = insteadOfElement(name);
    if (hint !== undefined) add(refusedElement(name, hint));
    return hint !== undefined;
  };
  const from = html.search(/<main[\s>]/);
  const [main = '', ...others] = html.slice(from).split(/<\/main\s*>/i);
  if (from < 0 || others.length !== 1) add(OUT_OF_MAIN);
  // Where browsers read a text otherwise than this parser does, a script is still seen.
  if (/<script\b/i.test(main)) element('script');
  const parser = new Parser({
    onopentag(name, attributes) {
      if (element(name)) return;
      for (const [attribute, value] of Object.entries(attributes))
        add(refusedAttribute(name, attribute, value));
    },
  });
  parser.end(main);
  return [...found.values()];
}

/**
 * Holds the page of a text that imports something against what texts may show: what packages and the bundler give is
 * known to nobody before. Of all else, the check has said it.
 * @param path inside the site
 * @param html the page, asked for only where it matters
 * @param isModule tells of a file and its text whether it imports something
 */
export function checkMadeByCode(
  path: string,
  html: () => string,
  { fileOf, texts }: PageTexts,
  isModule: (file: string, text: string) => boolean,
): Problem[] {
  const file = fileOf(path);
  const text = texts.get(file ?? '');
  if (file === undefined || text === undefined || !isModule(file, text)) return [];
  return refusedOn(html()).map(({ name, message, hint, sought }) => ({
    ...placeInTexts(file, sought, texts),
    name,
    message,
    hint,
  }));
}
