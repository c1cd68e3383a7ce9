import { color } from 'd3-color';
import { readCssFunction } from '../../text/numbers/css-colours.ts';
import { mix } from '../../text/numbers/contrast.ts';

export const NO_COLOUR = "must be a colour in quotation marks, for example '#0a4d5c'";

export const COLOUR = /^#[0-9a-f]{6}$/i;

/**
 * @param ground what is seen through a colour that is not opaque
 * @returns the colour that was probably meant: with its number sign and six digits, where CSS has a name, digits or a
 *   function for it
 */
export function colourMeant(written: string, ground: string): string | undefined {
  const text = written.trim();
  const listed = /^\d{1,3}(?:\s*,\s*|\s+)\d{1,3}(?:\s*,\s*|\s+)\d{1,3}$/.test(text) ? `rgb(${text})` : text;
  const called = readCssFunction(listed);
  const digits = /^(?:#|0x)?([0-9a-f]+)$/i.exec(text)?.[1];
  const named = called ?? color(digits === undefined ? text.replace(/[\s-]+/g, '') : `#${digits}`);
  // What nobody could see names no colour.
  if (!named || !(named.opacity > 0)) return undefined;
  const colour = 'channels' in named ? `#${named.channels.map(inHex).join('')}` : named.formatHex();
  return mix(ground, colour, named.opacity);
}

const inHex = (channel: number) => channel.toString(16).padStart(2, '0');
