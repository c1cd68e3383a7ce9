import {
  FORMS,
  isList,
  isPlural,
  namesIn,
  pluralForms,
  type Message,
  type Messages,
  type Plural,
} from './messages.ts';

/** What a catalogue lacks, or says that the English one does not. */
export interface CatalogueFault {
  /** The names that lead to the message: `home`, `hint`; to a form of a plural, that one as well. */
  path: readonly string[];
  /** The message in English, where there is one. */
  english: Message | undefined;
  /** `form`: a number, say, where a text belongs; `surplus`: a form of the plural that the language does not have. */
  kind: 'missing' | 'unknown' | 'form' | 'values' | 'plural' | 'surplus';
}

/**
 * Holds a catalogue against the English one.
 * @param own what was written, of whatever form
 * @param language whose forms each plural needs; without one, any will do
 */
export function compareCatalogues(
  english: Messages,
  own: unknown,
  path: readonly string[] = [],
  language?: string,
): CatalogueFault[] {
  if (!isGroup(own) && !isEmpty(own)) return [{ path, english: undefined, kind: 'form' }];
  const written = isGroup(own) ? own : {};
  const faults = Object.entries(english).flatMap(([key, message]): CatalogueFault[] => {
    const at = [...path, key];
    const said = Object.hasOwn(written, key) ? written[key] : undefined;
    if (!isMessage(message)) return compareCatalogues(message, said, at, language);
    if (isEmpty(said)) return [{ path: at, english: message, kind: 'missing' }];
    if (isPlural(message)) return pluralFaults(message, said, at, language);
    const kind = isList(message) ? listFault(message, said, at) : textFault(message, said);
    return kind ? [{ path: at, english: message, kind }] : [];
  });
  const unknown = Object.keys(written).filter((key) => !Object.hasOwn(english, key));
  return [
    ...faults,
    ...unknown.map((key): CatalogueFault => ({ path: [...path, key], english: undefined, kind: 'unknown' })),
  ];
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMessage = (message: Message | Messages): message is Message =>
  typeof message === 'string' || isList(message) || isPlural(message);

const isText = (value: unknown): value is string => typeof value === 'string' && !isEmpty(value);

/** White space alone says nothing either. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim());

const textFault = (english: string, own: unknown) =>
  isText(own) ? (sameValues([english], [own]) ? undefined : 'values') : 'form';

/** Of names for one and for several people, each has its place; other lists are as long as the language needs. */
function listFault(english: readonly string[], own: unknown, path: readonly string[]) {
  const fits = Array.isArray(own) && own.every(isText);
  return fits && (!path.includes('roles') || own.length === english.length) ? undefined : 'form';
}

function pluralFaults(
  english: Plural,
  own: unknown,
  path: readonly string[],
  language: string | undefined,
): CatalogueFault[] {
  const fault = (kind: CatalogueFault['kind'], form?: string) => ({
    path: form === undefined ? path : [...path, form],
    english: form === undefined ? english : (english[form as keyof Plural] ?? english.other),
    kind,
  });
  if (!isGroup(own)) return [fault('form')];
  const all: readonly string[] = language ? allForms(language) : FORMS;
  const needed = language ? pluralForms(language) : ['other'];
  const surplus = Object.keys(own).filter((form) => !all.includes(form));
  if (surplus.length) return surplus.map((form) => fault('surplus', form));
  if (needed.some((form) => isEmpty(own[form]))) return [fault('plural')];
  const written = Object.entries(own);
  const wrong = written.filter(([, text]) => !isText(text));
  if (wrong.length) return wrong.map(([form]) => fault('form', form));
  const texts = written.flatMap(([, text]) => (isText(text) ? [text] : []));
  return sameValues(Object.values(english), texts, 'count') ? [] : [fault('values')];
}

/** Those of a million, say, as well, which nobody needs. */
const allForms = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** Whether texts take no other values and have the same marks; a form for one may say the number in a word. */
function sameValues(english: readonly string[], own: readonly string[], may = ''): boolean {
  const wanted = new Set(english.flatMap(namesIn));
  const marks = (text: string) =>
    [...text.matchAll(/<\w+>/g)]
      .map(([mark]) => mark)
      .sort()
      .join();
  return own.every((text) => {
    const names = new Set([...namesIn(text), may]);
    return (
      [...wanted].every((name) => names.has(name)) &&
      [...names].every((name) => name === may || wanted.has(name)) &&
      marks(text) === marks(english[0] ?? '')
    );
  });
}
