import type { BibEntry } from '../citation-js.ts';
import { completeDates } from './bibtex-dates.ts';
import { readFields, type Completion, type CslFields } from './bibtex-fields.ts';
import { genreOf, languageOf, typeOf } from './bibtex-names.ts';
import { completePatent, completePeople } from './bibtex-people.ts';
import { completeAddresses, completeEprint, completeNotes, joinPublishers } from './bibtex-places.ts';
import { completeContainers, completeNumbers, completeSeries, completeTitles } from './bibtex-titles.ts';

/**
 * @param item what Citation.js makes of an entry
 * @returns it with what the library leaves out or takes for something else
 */
export function completeBibtex(item: Readonly<CslFields>, entry: BibEntry): CslFields {
  const fields = { ...item };
  const read = readFields(entry);
  for (const complete of COMPLETIONS) complete(fields, read);
  return fields;
}

const completeId: Completion = (fields, { label }) => {
  fields['id'] = label || undefined;
  delete fields['citation-key'];
};

const completeGenre: Completion = (fields, { type }) => {
  const known = genreOf(typeof fields['genre'] === 'string' ? fields['genre'] : type);
  if (known !== undefined) fields['genre'] = known;
  // Without a title, it says what it is.
  if (type.toLowerCase() === 'letter' && fields['title'] === undefined) fields['genre'] ??= 'letter';
};

const completeType: Completion = (fields, { type }) => {
  fields['type'] = typeOf(type) ?? fields['type'];
};

const completeLanguage: Completion = (fields, { written }) => {
  const language = written('langid', 'language');
  if (language !== undefined) fields['language'] = languageOf(language);
};

/** What lawyers list, of whom some have fields in German. */
const completeLaw: Completion = (fields, { type, said }) => {
  if (!/^(?:jurisdiction|leg|constitution|treaty)/i.test(type)) return;
  fields['container-title'] ??= said('citation', 'fundstelle')?.replaceAll(' and ', ', ');
  fields['authority'] ??= said('court', 'authority', 'gericht');
  fields['jurisdiction'] ??= said('jurisdiction');
  fields['number'] ??= said('docket', 'aktenzeichen');
  fields['genre'] ??= said('dokumententyp');
  const decided = said('entscheidungsdatum');
  if (decided !== undefined) fields['issued'] ??= { raw: decided };
};

/** In this order: most ask for the type that the library gives, and fill in what none before has found. */
const COMPLETIONS: readonly Completion[] = [
  completeId,
  completeDates,
  completePeople,
  completeAddresses,
  completeGenre,
  joinPublishers,
  completePatent,
  completeNotes,
  completeNumbers,
  completeContainers,
  completeLaw,
  completeTitles,
  completeSeries,
  completeType,
  completeEprint,
  completeLanguage,
];
