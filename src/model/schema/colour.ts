import { color } from 'd3-color';

export const NO_COLOUR = "must be a colour in quotation marks, for example '#0a4d5c'";

export const COLOUR = /^#[0-9a-f]{6}$/i;

/** @returns the colour that was probably meant: with its number sign and six digits, where CSS has a name or a form for it */
export function colourMeant(written: string): string | undefined {
  // The parts of a colour stand between spaces, too: `rgb(0 120 60)`.
  const text = written.trim().replace(/(?<=^\w+\([^,]*)\s+(?=[\d.])/g, ', ');
  const colour = color(text) ?? color(`#${text}`);
  return colour?.opacity === 1 ? colour.formatHex() : undefined;
}
