import type { Translation } from '../messages.ts';
import type { englishDates } from '../english/english-dates.ts';

/** Dates and periods in words, in German. */
export const germanDates: Translation<typeof englishDates> = {
  period: '{start} bis {end}',
  days: '{start} bis {end}',
  since: 'seit {start}',
  from: 'ab {start}',
  until: 'bis {end}',
  fromUntilUnknown: 'ab {start}, Ende unbekannt',
  untilFromUnknown: 'bis {end}, Beginn unbekannt',
  untilUnknown: 'Zeitraum unbekannt',
  orEarlier: '{dates} oder früher',
  orLater: '{dates} oder später',
  about: 'etwa {date}',
  perhaps: 'vielleicht {date}',
  perhapsAbout: 'vielleicht etwa {date}',
  first: '1',
  someTimeIn: 'irgendwann {time}',
  monthOf: '{month}, {years}',
  dayIn: 'an einem Tag im {month}',
  unknownYear: 'unbekanntes Jahr',
  theDecade: '{year}er-Jahre',
  oneOfYears: 'ein Jahr zwischen {first} und {last}',
  someTimeFrom: 'irgendwann zwischen {first} und {last}',
  decade: '{year}er',
  spring: 'Frühjahr {year}',
  summer: 'Sommer {year}',
  autumn: 'Herbst {year}',
  winter: 'Winter {year}',
  quarters: {
    first: 'erstes Quartal {year}',
    second: 'zweites Quartal {year}',
    third: 'drittes Quartal {year}',
    fourth: 'viertes Quartal {year}',
  },
  thirds: {
    first: 'erstes Drittel {year}',
    second: 'zweites Drittel {year}',
    third: 'letztes Drittel {year}',
  },
  halves: { first: 'erstes Halbjahr {year}', second: 'zweites Halbjahr {year}' },
};
