/** Something in a source that cannot be used, with its path in the item. */
export interface Doubt {
  path: string[];
  /** The field as the author's file calls it, if that is not CSL-JSON. */
  writtenAs?: string;
  message: string;
  hint: string;
  /** The edit in files that write as a text what CSL-JSON writes in groups. */
  hintAsText?: string;
  /** Where it stands, if not where the field begins. */
  position?: { line: number; column: number };
}

/** Fields as any program writes them. */
export type Fields = Readonly<Record<string, unknown>>;

/** @returns whether a value is a group of fields */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns a line of text, of a list its first; undefined for what is empty, no text, or a slip of a program */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'string') {
    const text = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return /^(?:undefined|null|NaN|\[object Object\])?$/.test(text) ? undefined : text;
  }
  return Array.isArray(value) ? value.map(textOf).find((text) => text !== undefined) : undefined;
}

/** @returns whether a program says yes, in whatever way */
export const isTrue = (value: unknown) => value === true || !['', '0', 'false'].includes(textOf(value) ?? '');
