/**
 * In these languages a day, a season or a decade has an article behind words such as “since”, by which some of them
 * change, and a year or month has none: “depuis le 1er mai 2019”, “jusqu’en 2019”, “hasta el 1 de mayo de 2019”,
 * “seit den 2010er-Jahren”. Catalogues say the words alone.
 */
type Rules = readonly (readonly [written: RegExp, said: string])[];

const FRENCH_MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const LE = `(?:(?:1er|\\d{1,2})(?: ou \\d{1,2})* ${FRENCH_MONTH}|printemps|(?:premier|deuxième|troisième|quatrième|second|dernier) (?:trimestre|semestre|tiers))`;
const L = '(?:été|automne|hiver) \\d';

const FRENCH: Rules = [
  [/(depuis|jusqu’à|à partir de) vers (.{0,25}?\d{3,4}(?: av\. J\.-C\.)?)/gi, '$1 $2 environ'],
  [/(jusqu’)à le /gi, '$1au '],
  [/(à partir d)e le /gi, '$1u '],
  [new RegExp(`(depuis|vers) (?=${LE})|(peut-être) (?=\\d+(?:er)? )(?=${LE})`, 'gi'), '$1$2 le '],
  [new RegExp(`(depuis|vers) (?=${L})`, 'gi'), '$1 l’'],
  [new RegExp(`(jusqu’)à (?=${LE})`, 'gi'), '$1au '],
  [new RegExp(`(jusqu’à|à partir de) (?=${L})`, 'gi'), '$1 l’'],
  [/(jusqu’)à les (?=années \d)/gi, '$1aux '],
  [new RegExp(`(jusqu’)à (?=${FRENCH_MONTH} \\d|\\d{4}(?:$|[,.;)]| environ)|\\d+ av\\. J)`, 'gi'), '$1en '],
  [new RegExp(`(à partir d)e (?=${LE})`, 'gi'), '$1u '],
  [/(à partir de)(?: les|s) (?=années \d)/gi, '$1s '],
  [/(?<!\p{L})(d)e (?=(?:avril|août|octobre|été|automne|hiver) \d)/giu, '$1’'],
];

const EL =
  '(?:\\d{1,2}(?: o \\d{1,2})* de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|(?:verano|otoño|invierno) de \\d|(?:primer|segundo|tercer|cuarto|último) (?:trimestre|semestre|tercio))';

const SPANISH: Rules = [
  [/(desde|hasta|a partir de) hacia (.{0,25}?\d{3,4}(?: a\. C\.)?)/gi, '$1 $2 aproximadamente'],
  [/(a partir de) el /gi, '$1l '],
  [new RegExp(`(desde|hasta|hacia|quizá) (?=${EL})`, 'gi'), '$1 el '],
  [/(desde|hasta|hacia) (?=primavera de \d)/gi, '$1 la '],
  [new RegExp(`(a partir de) (?=${EL})`, 'gi'), '$1l '],
  [/(a partir de) (?=primavera de \d)/gi, '$1 la '],
];

const GERMAN: Rules = [
  [/(seit|ab) (\d+er-Jahre)(?!n)/gi, '$1 den $2n'],
  [/^(bis) (?=\d+er-Jahre)/gi, '$1 in die '],
  [/(seit|ab) (erst|zweit|dritt|viert|letzt)es (?=Quartal|Drittel|Halbjahr)/gi, '$1 dem $2en '],
  [/^(bis) (erst|zweit|dritt|viert|letzt)es (?=Quartal|Drittel|Halbjahr)/gi, '$1 zum $2en '],
  [/(seit|ab) (?:an einem (?=Tag im)|ein (?=Jahr zwischen))/gi, '$1 einem '],
  [/^(bis) (?:an einem (?=Tag im)|ein (?=Jahr zwischen))/gi, '$1 zu einem '],
];

const by = (rules: Rules) => (text: string) =>
  rules.reduce((read, [written, said]) => read.replace(written, said), text);

/** What becomes of a text with dates in it, by the first part of the tag of its language. */
export const ARTICLES: Readonly<Record<string, (text: string) => string>> = {
  de: by(GERMAN),
  es: by(SPANISH),
  fr: by(FRENCH),
};
