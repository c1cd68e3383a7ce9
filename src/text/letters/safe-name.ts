import { deviceIn } from './reserved-names.ts';
import { romanise } from './spell-latin.ts';

/**
 * @param language of the publication, as a BCP 47 tag: in German, `ü` is spelt `ue`
 * @returns a part of a file's name in letters that every file system, unzip tool and host can tell apart: accents
 *   are taken off or spelt out, Cyrillic and Greek romanised; what else is no Latin letter, digit, dot or underscore becomes a hyphen; `otherwise` if nothing is left
 */
export function safeName(name: string, otherwise: string, language: string, longest = 40): string {
  const safe = romanise(name, language)
    .replace(/[^a-z0-9._]+/g, '-')
    .slice(0, longest)
    .replace(/^[-.]+|[-.]+$/g, '');
  return deviceIn(safe) === undefined ? safe || otherwise : `${otherwise}-${safe}`;
}
