/**
 * The words of the interface. A catalogue is plain data, so that it can go to threads and come from a file: texts, with
 * values in braces (`Edition of {edition}.`), one text for each plural form where a `{count}` decides (`{ one: …,
 * other: … }`), and lists of texts. A text with marks (`<all>Browse all</all>`) is put on a page by RichText.astro.
 */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
export type Message = string | Plural | readonly string[];
export interface Messages {
  readonly [key: string]: Message | Messages;
}

/** What a catalogue in another language has to say, given the English one. */
export type Translation<English> = English extends string
  ? string
  : English extends readonly string[]
    ? readonly string[]
    : English extends { other: string }
      ? Plural
      : { readonly [Key in keyof English]: Translation<English[Key]> };

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type Filled<Text extends string> = (values: Record<NamesIn<Text>, string | number>) => string;

/** A catalogue as code uses it: messages that take values are functions. */
export type Said<English> = English extends string
  ? [NamesIn<English>] extends [never]
    ? string
    : English extends `${string}</${string}`
      ? string
      : Filled<English>
  : English extends readonly string[]
    ? readonly string[]
    : English extends { other: infer Text extends string }
      ? (values: Record<NamesIn<Text>, string | number> & { count: number }) => string
      : { readonly [Key in keyof English]: Said<English[Key]> };

export const isPlural = (message: Message | Messages): message is Plural =>
  typeof message === 'object' && 'other' in message;

/** All that a language can have. */
export const FORMS: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** @returns the forms that numbers of things take in a language, up to a thousand of them */
export function pluralForms(language: string): Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules(language);
  const taken = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
  return FORMS.filter((form) => taken.has(form) || form === 'other');
}

/** @returns numbers that take a form: 2, 3, 4, 22 */
export function numbersOfForm(form: string, language: string): number[] {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 1001 }, (_, count) => count)
    .filter((count) => rules.select(count) === form)
    .slice(0, 4);
}

/** @returns messages in which each plural has all forms of a language, those it lacked with the words of `other` */
export const withPluralForms = (messages: Messages, language: string): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string' || isList(message)
        ? message
        : isPlural(message)
          ? Object.fromEntries(pluralForms(language).map((form) => [form, message[form] ?? message.other]))
          : withPluralForms(message, language),
    ]),
  );

/** @returns the names of the values that a text takes, in their order */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** @returns a text with its values */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Texts with marks keep the places of their values: what those hold must not be taken for marks. */
const hasMarks = (text: string): boolean => text.includes('</');

/**
 * @param language whose plural rules count
 * @param finish what the language makes of a text that has its values
 * @returns a catalogue as code uses it
 */
export function sayable<English extends Messages>(
  messages: English,
  language: string,
  finish: (text: string) => string = (text) => text,
): Said<English> {
  const rules = new Intl.PluralRules(language);
  const say = (message: Message | Messages): unknown => {
    if (typeof message === 'string')
      return hasMarks(message) || !namesIn(message).length
        ? message
        : (values: Record<string, string | number>) => finish(fill(message, values));
    if (isList(message)) return message;
    if (isPlural(message))
      return (values: { count: number }) =>
        finish(fill(message[rules.select(values.count)] ?? message.other, values));
    return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, say(value)]));
  };
  return say(messages) as Said<English>;
}

export const isList = (message: Message | Messages): message is readonly string[] => Array.isArray(message);
