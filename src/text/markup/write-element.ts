import { escapeAttribute } from './escape-html.ts';

export type Attributes = Record<string, string | number | undefined>;

/**
 * @param attributes of which those are left out that are undefined
 * @param inside what stands in it, as markup
 * @returns an element of a drawing, which is closed at once where nothing stands in it
 */
export function writeElement(name: string, attributes: Attributes, inside = ''): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      start += ` ${key}="${typeof value === 'number' ? value : escapeAttribute(value)}"`;
  return inside ? `${start}>${inside}</${name}>` : `${start}/>`;
}
