import type { Translation } from '../messages.ts';
import type { englishDates } from '../english/english-dates.ts';

/** Dates and periods in words, in Spanish. */
export const spanishDates: Translation<typeof englishDates> = {
  period: '{start} – {end}',
  days: 'del {start} al {end}',
  since: 'desde {start}',
  from: 'a partir de {start}',
  until: 'hasta {end}',
  fromUntilUnknown: 'desde {start}, con fin desconocido',
  untilFromUnknown: 'hasta {end}, con inicio desconocido',
  untilUnknown: 'periodo desconocido',
  orEarlier: '{dates} o antes',
  orLater: '{dates} o después',
  about: 'hacia {date}',
  perhaps: 'quizá {date}',
  perhapsAbout: 'quizá hacia {date}',
  first: '1',
  someTimeIn: 'en algún momento de {time}',
  monthOf: '{month}, {years}',
  dayIn: 'un día de {month}',
  unknownYear: 'año desconocido',
  theDecade: 'la década de {year}',
  oneOfYears: 'un año entre {first} y {last}',
  someTimeFrom: 'en algún momento entre {first} y {last}',
  decade: 'década de {year}',
  spring: 'primavera de {year}',
  summer: 'verano de {year}',
  autumn: 'otoño de {year}',
  winter: 'invierno de {year}',
  quarters: {
    first: 'primer trimestre de {year}',
    second: 'segundo trimestre de {year}',
    third: 'tercer trimestre de {year}',
    fourth: 'cuarto trimestre de {year}',
  },
  thirds: {
    first: 'primer tercio de {year}',
    second: 'segundo tercio de {year}',
    third: 'último tercio de {year}',
  },
  halves: { first: 'primer semestre de {year}', second: 'segundo semestre de {year}' },
};
