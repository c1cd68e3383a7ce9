import type { SourceName } from '../schema/source.ts';

/** Words in names of bodies that are in no name of a person, in the languages of the interface and a few beside. */
const WORDS = [
  'govern(?:ment|o)|gouvernement|gobierno|llywodraeth|regierung|rząd|parl(?:ia|a)ment[oa]?|parlement|senedd|sejm|senat[eo]?|congress',
  'assembl(?:y|ée)|asamblea|(?:sub)?committee|council|cyngor|conseil|consejo|consiglio (?:d[aei]|nazionale|europeo|superiore|regionale)\\p{L}*|conselho|commission|comisi(?:ón|wn)',
  'comissão|commissione|komisja|\\p{L}*kommission|bundes(?:tag|rat|amt|anstalt|agentur|regierung|verband)',
  'minist(?:ry|ère|erio|ero|erie|erstwo|ério)|\\p{L}*ministerium|department|directorate(?:-general)?|secretariat|inspectorate',
  'agenc(?:y|ia|e)|agenzia|\\p{L}*agentur|authority|autorit(?:é|à)|autoridad|\\p{L}*behörde|urząd|ombudsman|observatory',
  '(?:sub)?institut(?:e|ion|o)?|istituto|instytut|univers(?:ity|ité|ität|ità|idade?|iteit)|uniwersytet|prifysgol|academy',
  'associa(?:tion|ção|zione)|asociación|stowarzyszenie|federation|organi[sz]ation|organi[sz]ación|organizzazione|society',
  'foundation|fondation|fundación|fundacja|stiftung|gesellschaft|\\p{L}+verband|consortium|coalition|cent(?:er|re) (?:of|for)|conservancy|nations',
  '(?:world|central|development|investment|reserve|national) bank|(?:european|african) union|(?:supreme|high) court|(?:bank|court|office) (?:of|for)',
].join('|');

const BODY = new RegExp(`(?<![\\p{L}.-])(?:${WORDS})(?![\\p{L}])`, 'iu');

/** @returns whether a name is one of a body, by a word that no person is called */
export const isBody = (name: string): boolean => BODY.test(name);

/**
 * Programs that know no bodies take their names for those of persons: "World Health" becomes the given name of
 * "Organization", and "Organization, World Health" is what they write.
 * @returns the name of a body as it is written in a sentence, or undefined of a person
 */
export function bodyIn({ family = '', given, suffix, ...particles }: SourceName): string | undefined {
  const last = [particles['dropping-particle'], particles['non-dropping-particle'], family]
    .filter(Boolean)
    .join(' ');
  const whole = [given, last].filter(Boolean).join(' ');
  if (!isBody(whole)) return undefined;
  // "European Commission, Directorate-General for Health" has two names, "of Health, Department" but one.
  const isTwo = given !== undefined && /^\P{Ll}.*\s/u.test(last);
  return [isTwo ? `${last}, ${given}` : whole, suffix].filter(Boolean).join(', ');
}
