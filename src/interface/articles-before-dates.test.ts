import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords } from '../model/dates/dates.ts';
import { CATALOGUES, wordsIn } from './catalogues.ts';

const cases: [date: string, said: Record<string, string>][] = [
  [
    '2019-05-01/..',
    {
      fr: 'depuis le 1er mai 2019',
      es: 'desde el 1 de mayo de 2019',
      de: 'seit 1. Mai 2019',
      cy: 'ers 1 Mai 2019',
    },
  ],
  [
    '../2019-05-12',
    { fr: 'jusqu’au 12 mai 2019', es: 'hasta el 12 de mayo de 2019', de: 'bis 12. Mai 2019' },
  ],
  ['../2019', { fr: 'jusqu’en 2019', es: 'hasta 2019', de: 'bis 2019', cy: 'hyd 2019' }],
  ['../2019-05', { fr: 'jusqu’en mai 2019', es: 'hasta mayo de 2019', cy: 'hyd Fai 2019' }],
  ['../-0043', { fr: 'jusqu’en 44 av. J.-C.' }],
  ['2019-05-01~', { fr: 'vers le 1er mai 2019', es: 'hacia el 1 de mayo de 2019' }],
  ['2019-05-01?', { fr: 'peut-être le 1er mai 2019', es: 'quizá el 1 de mayo de 2019' }],
  ['2019-22~', { fr: 'vers l’été 2019', es: 'hacia el verano de 2019' }],
  [
    '2019-21/..',
    { fr: 'depuis le printemps 2019', es: 'desde la primavera de 2019', de: 'seit Frühjahr 2019' },
  ],
  ['../2019-24', { fr: 'jusqu’à l’hiver 2019', es: 'hasta el invierno de 2019' }],
  [
    '201X/..',
    {
      fr: 'depuis les années 2010',
      es: 'desde la década de 2010',
      de: 'seit den 2010er-Jahren',
      cy: 'ers y 2010au',
    },
  ],
  ['../201X', { fr: 'jusqu’aux années 2010', de: 'bis in die 2010er-Jahre' }],
  ['198X/199X', { de: '1980er-Jahre bis 1990er-Jahre' }],
  ['201X/', { fr: 'à partir des années 2010, fin inconnue', de: 'ab den 2010er-Jahren, Ende unbekannt' }],
  ['2019-05-01/', { fr: 'à partir du 1er mai 2019, fin inconnue' }],
  ['2019~/..', { fr: 'depuis 2019 environ', es: 'desde 2019 aproximadamente', de: 'seit etwa 2019' }],
  [
    '../2019-05-01~',
    { fr: 'jusqu’au 1er mai 2019 environ', es: 'hasta el 1 de mayo de 2019 aproximadamente' },
  ],
  ['2019-33/..', { fr: 'depuis le premier trimestre 2019', de: 'seit dem ersten Quartal 2019' }],
  ['../2019-33', { es: 'hasta el primer trimestre de 2019', de: 'bis zum ersten Quartal 2019' }],
  ['2019-04-XX', { fr: 'un jour d’avril 2019', es: 'un día de abril de 2019' }],
  ['2019-04-XX/..', { de: 'seit einem Tag im April 2019' }],
  ['2019-04-01/2019-04-05', { fr: 'du 1er au 5 avril 2019', es: 'del 1 al 5 de abril de 2019' }],
  ['[2020-01-21,2020-01-22]', { fr: '21 ou 22 janvier 2020', es: '21 o 22 de enero de 2020' }],
];
for (const [date, said] of cases)
  test(`${date} is said as in ${Object.keys(said).join(', ')}`, () => {
    for (const [language, words] of Object.entries(said)) {
      const catalogue = CATALOGUES[language] ?? assert.fail(language);
      assert.equal(dateInWords(date, wordsIn(catalogue, language)), words);
    }
  });
