import type { SourceName } from '../../../model/schema/source.ts';
import { fullName } from '../../../model/source/source-names.ts';
import { bibtex, type BibEntry } from '../citation-js.ts';
import type { Completion } from './bibtex-fields.ts';

type Name = Record<string, string>;

export const completePeople: Completion = (fields, { properties, written }) => {
  // Not a field of BibTeX, but of those who list films in it.
  if (properties['director'] !== undefined) fields['director'] ??= namesIn(properties['director']);
  if (fields['director'] === undefined && /^director$/i.test(written('editortype') ?? '')) {
    fields['director'] = fields['editor'];
    delete fields['editor'];
  }
  for (const role of ['author', 'editor', 'translator', 'director', 'container-author']) {
    const names = fields[role] as Name[] | undefined;
    if (names) fields[role] = names.filter((name) => Object.keys(name).length).map(upperCaseGiven);
  }
};

/** Of a patent, where it holds, which its type may tell (`patentus`), and who has it; as RIS does, where others have their publisher. */
export const completePatent: Completion = (fields, { properties }) => {
  if (fields['type'] !== 'patent') return;
  const countries = [fields['jurisdiction'] ?? fields['publisher-place'] ?? properties['type']]
    .flat()
    .map(String)
    .flatMap((place) => /^(?:country|patent|patreq)([a-z]{2})$/i.exec(place)?.[1] ?? []);
  if (countries.length) {
    fields['jurisdiction'] = countries.join(', ').toUpperCase();
    delete fields['publisher-place'];
  }
  const holders = namesIn(properties['holder'] ?? '');
  if (holders) fields['publisher'] ??= holders.map(fullName).join(', ');
};

const namesIn = (author: BibEntry['properties'][string]) =>
  bibtex().mapper.parse([{ type: 'misc', label: '', properties: { author } }])[0]?.['author'] as
    SourceName[] | undefined;

/** The library takes a first name that begins with a TeX letter (`{\L}ukasz`) for a particle. */
function upperCaseGiven({ 'non-dropping-particle': particle, ...name }: Name) {
  if (particle === undefined) return name;
  return /^\p{Lu}/u.test(particle)
    ? { ...name, given: [name['given'], particle].filter(Boolean).join(' ') }
    : { ...name, 'non-dropping-particle': particle };
}
