import type { Translation } from '../messages.ts';
import type { englishDates } from '../english/english-dates.ts';

/** Dates and periods in words, in French. */
export const frenchDates: Translation<typeof englishDates> = {
  period: '{start} – {end}',
  days: 'du {start} au {end}',
  since: 'depuis {start}',
  from: 'à partir de {start}',
  until: 'jusqu’à {end}',
  fromUntilUnknown: 'à partir de {start}, fin inconnue',
  untilFromUnknown: 'jusqu’à {end}, début inconnu',
  untilUnknown: 'période inconnue',
  orEarlier: '{dates} ou avant',
  orLater: '{dates} ou après',
  about: 'vers {date}',
  perhaps: 'peut-être {date}',
  perhapsAbout: 'peut-être vers {date}',
  first: '1er',
  someTimeIn: 'dans le courant de {time}',
  monthOf: '{month}, {years}',
  dayIn: 'un jour de {month}',
  unknownYear: 'année inconnue',
  theDecade: 'les années {year}',
  oneOfYears: 'une année entre {first} et {last}',
  someTimeFrom: 'entre {first} et {last}',
  decade: 'années {year}',
  spring: 'printemps {year}',
  summer: 'été {year}',
  autumn: 'automne {year}',
  winter: 'hiver {year}',
  quarters: {
    first: 'premier trimestre {year}',
    second: 'deuxième trimestre {year}',
    third: 'troisième trimestre {year}',
    fourth: 'quatrième trimestre {year}',
  },
  thirds: {
    first: 'premier tiers de {year}',
    second: 'deuxième tiers de {year}',
    third: 'dernier tiers de {year}',
  },
  halves: { first: 'premier semestre {year}', second: 'second semestre {year}' },
};
