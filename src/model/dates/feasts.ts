import { edtfOfParts } from './read-edtf.ts';

/** Feasts by which people date, as days before or after Easter Sunday, or as a month and day. */
const FEASTS: readonly [names: RegExp, daysFromEaster: number | [month: number, day: number]][] = [
  [/^(?:ash wednesday|aschermittwoch|mercredi des cendres|miércoles de ceniza)$/i, -46],
  [/^(?:maundy thursday|holy thursday|gründonnerstag|jeudi saint|jueves santo)$/i, -3],
  [/^(?:good friday|karfreitag|vendredi saint|viernes santo)$/i, -2],
  [/^(?:easter(?: sunday)?|ostern|pâques|pascua|y pasg|pasg)$/i, 0],
  [/^(?:easter monday|ostermontag|lundi de pâques|lunes de pascua)$/i, 1],
  [/^(?:ascension(?: day)?|christi himmelfahrt|ascensión)$/i, 39],
  [/^(?:whitsun|whit sunday|pentecost|pfingsten|pentecôte|pentecostés|sulgwyn)$/i, 49],
  [/^(?:new year(?:['’]?s)?(?: day)?|neujahr|nouvel an|año nuevo)$/i, [1, 1]],
  [/^(?:christmas eve|heiligabend|nochebuena)$/i, [12, 24]],
  [/^(?:christmas(?: day)?|xmas|weihnachten|noël|navidad|y nadolig|nadolig)$/i, [12, 25]],
  [/^boxing day$/i, [12, 26]],
  [/^(?:new year['’]?s eve|silvester|nochevieja)$/i, [12, 31]],
];

/** @returns the day of a feast in EDTF: "Easter 2019" is 2019-04-21 */
export function feastIn(text: string): string | undefined {
  const [, name = '', written] = /^(?:at )?(.+?),? (\d{4})$/.exec(text) ?? [];
  const [, when] = FEASTS.find(([names]) => names.test(name)) ?? [];
  if (when === undefined) return undefined;
  const year = Number(written);
  if (typeof when !== 'number') return edtfOfParts([year, ...when]);
  const day = new Date(Date.UTC(year, 2, easterFromMarch(year) + when));
  return edtfOfParts([year, day.getUTCMonth() + 1, day.getUTCDate()]);
}

/** Easter Sunday in days of March, by the Gregorian calendar (the method of Meeus, Jones and Butcher). */
function easterFromMarch(year: number): number {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  return 22 + moon + weekday - 7 * Math.floor((golden + 11 * moon + 22 * weekday) / 451);
}
