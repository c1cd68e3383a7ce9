import type { Translation } from '../messages.ts';
import type { englishDates } from '../english/english-dates.ts';

/** Dates and periods in words, in Welsh. */
export const welshDates: Translation<typeof englishDates> = {
  period: '{start} – {end}',
  days: '{start} – {end}',
  since: 'ers {start}',
  from: 'o {start}',
  until: 'hyd {end}',
  fromUntilUnknown: 'o {start}, hyd ddyddiad anhysbys',
  untilFromUnknown: 'hyd {end}, o ddyddiad anhysbys',
  untilUnknown: 'hyd ddyddiad anhysbys',
  orEarlier: '{dates} neu’n gynharach',
  orLater: '{dates} neu’n ddiweddarach',
  about: 'tua {date}',
  perhaps: 'efallai {date}',
  perhapsAbout: 'efallai tua {date}',
  first: '1',
  someTimeIn: 'rywbryd yn {time}',
  monthOf: '{month}, {years}',
  dayIn: 'diwrnod ym mis {month}',
  unknownYear: 'blwyddyn anhysbys',
  theDecade: 'y {year}au',
  oneOfYears: 'blwyddyn o {first} i {last}',
  someTimeFrom: 'rywbryd rhwng {first} a {last}',
  decade: '{year}au',
  spring: 'gwanwyn {year}',
  summer: 'haf {year}',
  autumn: 'hydref {year}',
  winter: 'gaeaf {year}',
  quarters: {
    first: 'chwarter cyntaf {year}',
    second: 'ail chwarter {year}',
    third: 'trydydd chwarter {year}',
    fourth: 'pedwerydd chwarter {year}',
  },
  thirds: {
    first: 'traean cyntaf {year}',
    second: 'ail draean {year}',
    third: 'traean olaf {year}',
  },
  halves: { first: 'hanner cyntaf {year}', second: 'ail hanner {year}' },
};
