export const NO_COLOUR = "must be a colour in quotation marks, for example '#0a4d5c'";

export const COLOUR = /^#[0-9a-f]{6}$/i;

/** @returns the colour that was probably meant: with its number sign, and with all of its six digits */
export function colourMeant(written: string): string | undefined {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(written.trim())?.[1];
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
