import { escapeAttribute } from './escape-html.ts';

export type Attributes = Record<string, string | number | undefined>;

/**
 * @param attributes of which those are left out that are undefined
 * @param inside what stands in it, as markup
 * @returns an element of a drawing; its end is written out, as whoever counts tags in a page expects
 */
export function writeElement(name: string, attributes: Attributes, inside = ''): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      start += ` ${key}="${typeof value === 'number' ? value : escapeAttribute(value)}"`;
  return `${start}>${inside}</${name}>`;
}
