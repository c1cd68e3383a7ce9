import type { SourceName } from '../schema/source.ts';
import { bodyIn } from './names-of-bodies.ts';
import { isFields, isTrue, textOf } from './source-values.ts';

/** @returns the names that a field of an item holds, in one form; those that say nothing are left out */
export function namesOf(value: unknown): SourceName[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((written: unknown) => {
    if (typeof written === 'string') return saysName(written) ? [{ literal: unquoted(written) }] : [];
    if (!isFields(written)) return [];
    const name: SourceName = {};
    for (const part of ['family', 'given', 'suffix', 'dropping-particle', 'non-dropping-particle'] as const) {
      const text = textOf(written[part]) ?? textOf(written[OF_DATACITE[part] ?? '']);
      // Catalogues end a name with a full stop; an initial has its own.
      if (text !== undefined)
        name[part] = unquoted(part === 'given' ? text.replace(/(?<=\p{L}{6})\.$/u, '') : text);
    }
    // Crossref calls the name of a body "name".
    const literal = textOf(written['literal']) ?? textOf(written['name']);
    if (!saysName(literal ?? name.family ?? name.given ?? '')) return [];
    if (/^et$/i.test(name.given ?? '') && /^al\.?$/i.test(name.family ?? '')) return [{ literal: 'others' }];
    if (literal !== undefined && name.family === undefined) return [{ literal: unquoted(literal) }];
    if (name.family === undefined) return [{ literal: name.given ?? '' }];
    const body = bodyIn(name);
    if (body !== undefined) return [{ literal: body }];
    if (isTrue(written['comma-suffix'])) name['comma-suffix'] = true;
    return [name];
  });
}

/** DataCite calls them otherwise, beside a `name` of both. */
const OF_DATACITE: Partial<Record<string, string>> = { family: 'familyName', given: 'givenName' };

/** Where abbreviations of BibTeX are not explained, nothing but what stood between them is left. */
const saysName = (text: string) => text.trim() !== '' && text.trim() !== 'and';

/** Zotero's users put quotation marks, BibTeX's users braces, around names that must stay as they are. */
const unquoted = (name: string) =>
  name
    .trim()
    .replace(/^(?:"(.*)"|\{(.*)\})$/, '$1$2')
    // Dutch words that begin with what is left of them.
    .replace(/^['‘](?=[stn](?:\s|$|-\p{Lu}))/u, '’')
    .replace(/^(?:and others|et al\.?)$/i, 'others');
