import type { Catalogue } from './catalogues.ts';
import { directionOf } from '../text/letters/direction.ts';
import { separatorsOf } from '../text/letters/separators.ts';
import { isList, isPlural, namesIn, type Message, type Messages, type Plural } from './messages.ts';

/** `…/interface/site-words.ts` → `site` */
const MODULE = /[\/]interface[\/](\w+)-words\.ts$/;

/**
 * Scripts get no catalogue, only the words that they say, in the language of the publication, and in English no more
 * bytes than texts in the code would take.
 * @param id the path of a module that a script is bundled of
 * @returns what stands in its place, if it is one of words
 */
export function scriptWords(id: string, catalogue: Catalogue, language: string): string | undefined {
  const messages = (catalogue as Messages)[MODULE.exec(id)?.[1] ?? ''];
  if (typeof messages !== 'object' || isList(messages) || isPlural(messages)) return undefined;
  const isolated = directionOf(language) === 'rtl' ? isolate(messages) : messages;
  const code = Object.entries({ ...isolated, language, comma: separatorsOf(language).comma }).map(
    ([name, message]) => `export const ${name} = ${codeOf(message, language)};`,
  );
  return code.join('\n');
}

/** What readers typed and names stand in a direction of their own (FSI and PDI of https://unicode.org/reports/tr9/). */
const isolate = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([name, message]): [string, Message | Messages] => {
      if (typeof message === 'string')
        return [name, message.replace(/\{(?!count\})\w+\}/g, '\u2068$&\u2069')];
      return [name, isList(message) ? message : isolate(message)];
    }),
  );

function codeOf(message: Message | Messages, language: string): string {
  if (typeof message === 'object')
    return isPlural(message) ? pluralOf(message, language) : JSON.stringify(message);
  return namesIn(message).length ? functionOf([message], template(message)) : JSON.stringify(message);
}

function pluralOf({ other, ...forms }: Plural, language: string): string {
  const texts = [other, ...Object.values(forms)];
  if (Object.keys(forms).join() === 'one' && isOneAlone(language))
    return functionOf(texts, `count === 1 ? ${template(forms.one ?? '')} : ${template(other)}`);
  if (texts.length === 1) return functionOf(texts, template(other));
  const cases = Object.entries(forms).map(([form, text]) => `${form}: ${template(text)}`);
  const select = `new Intl.PluralRules(${JSON.stringify(language)}).select(count)`;
  return functionOf(texts, `({ ${cases.join(', ')} })[${select}] ?? ${template(other)}`);
}

/** Whether the form for one is for 1 and nothing else, as in English and unlike in French. */
function isOneAlone(language: string): boolean {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 200 }, (_, number) => number).every(
    (number) => (rules.select(number) === 'one') === (number === 1),
  );
}

/** @param texts of which several depend on how many things there are */
function functionOf(texts: string[], code: string): string {
  const names = new Set([...(texts.length > 1 ? ['count'] : []), ...texts.flatMap(namesIn)]);
  return `({ ${[...names].join(', ')} }) => ${code}`;
}

/** @returns a text as a template of JavaScript */
const template = (text: string) => `\`${text.replace(/[\\`$]/g, '\\$&').replace(/\{(\w+)\}/g, '${$1}')}\``;
