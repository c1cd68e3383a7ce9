/** Words that stand beside numbers, in lower case, in the languages that the interface speaks, and the signs of others. */

const ENGLISH_SCALES = {
  k: 3,
  thousand: 3,
  lakh: 5,
  m: 6,
  mn: 6,
  million: 6,
  crore: 7,
  bn: 9,
  billion: 9,
  tn: 12,
  trillion: 12,
};

/** The powers of ten that words say; a billion is not the same everywhere. */
const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: ENGLISH_SCALES,
  fr: { mille: 3, k: 3, m: 6, million: 6, md: 9, mds: 9, milliard: 9, billion: 12 },
  de: {
    tausend: 3,
    'tsd.': 3,
    'mio.': 6,
    million: 6,
    millionen: 6,
    'mrd.': 9,
    milliarde: 9,
    milliarden: 9,
    billion: 12,
    billionen: 12,
  },
  es: {
    mil: 3,
    millón: 6,
    millones: 6,
    'mil millones': 9,
    billón: 12,
    billones: 12,
  },
  cy: { mil: 3, miliwn: 6, filiwn: 6, biliwn: 9, filiynau: 6, miliynau: 6, triliwn: 12 },
  zh: { 万: 4, 亿: 8, 萬: 4, 億: 8 },
  ja: { 万: 4, 億: 8, 兆: 12 },
};

/** @returns the scales of a language, the longest word first */
export const scalesOf = (language: string): [string, number][] =>
  Object.entries(SCALES[language.split('-')[0] ?? ''] ?? ENGLISH_SCALES).sort(
    ([a], [b]) => b.length - a.length,
  );

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];
const YEAR = 365.25 * DAY;

/** What begins so is a length of time, in seconds. */
const TIMES: [RegExp, number][] = [
  [/^(?:s|secs?|seconds?|sek\.?|sekunden?|secondes?|segundos?|eiliad(?:au)?)$/u, 1],
  [/^(?:min\.?|mins|minutes?|minuten?|minutos?|munud(?:au)?|funud)$/u, MINUTE],
  [/^(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?|awr|oriau)$/u, HOUR],
  [/^(?:d|days?|tagen?|tage?|jours?|días?|diwrnod|ddiwrnod|dyddiau)$/u, DAY],
  [/^(?:weeks?|wochen?|semaines?|semanas?|wythnos(?:au)?)$/u, 7 * DAY],
  [/^(?:months?|monaten?|monate?|mois|mes|meses|mis|fis|misoedd)$/u, YEAR / 12],
  [/^(?:years?|jahren?|jahre?|ans?|années?|años?|blynedd|flynedd|blwyddyn|blynyddoedd)$/u, YEAR],
];

/** @returns the seconds that a word for a length of time stands for */
export const secondsIn = (word: string): number | undefined => TIMES.find(([words]) => words.test(word))?.[1];

/** What stands between the ends of a range. */
export const BETWEEN = /^(?:[-–—~～]|to|à|bis|hasta|i|至|から)$/u;
