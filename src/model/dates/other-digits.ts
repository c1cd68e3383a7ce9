const WRITTEN = /^(\d{4})(?:\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?)?$/;

/** The year in which a solar year of Iran begins, in ours. */
const PERSIAN_YEARS = 621;
const DAY = 86_400_000;

/** As any calendar that this machine knows writes a day: "1401-2-3". */
function inPersian(time: number): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(time);
  return ['year', 'month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('-');
}

/** @returns the first day in ours of a day, month or year of the solar calendar of Iran, in milliseconds; undefined where it has none */
function firstDay(year: number, month: number, day: number): number | undefined {
  // Its years begin at the equinox, its months have 29 to 31 days.
  const about = Date.UTC(year + PERSIAN_YEARS, 2, 21) + ((month - 1) * 30.5 + day - 1) * DAY;
  const start = Math.floor(about / DAY) * DAY;
  for (let off = -6; off <= 6; off += 1)
    if (inPersian(start + off * DAY) === `${year}-${month}-${day}`) return start + off * DAY;
  return undefined;
}

/** The solar calendar of Iran in ours: months and years of it lie in two of ours, `[2022-04,2022-05]`. */
function fromPersian(year: number, month?: number, day?: number): string | undefined {
  const begins = firstDay(year, month ?? 1, day ?? 1);
  if (begins === undefined) return undefined;
  const iso = (time: number, length: number) => new Date(time).toISOString().slice(0, length);
  if (day !== undefined) return iso(begins, 10);
  const next = month === undefined || month === 12 ? firstDay(year + 1, 1, 1) : firstDay(year, month + 1, 1);
  const length = month === undefined ? 4 : 7;
  return next === undefined ? undefined : `[${iso(begins, length)},${iso(next - DAY, length)}]`;
}

/**
 * @param text a date as it is written
 * @returns the same in our digits, as EDTF, where it is in those of Persian or Arabic. Years from 1200 to 1500 in Persian
 *   digits are those of Iran's calendar; in Arabic ones they may be of several, and the text stays as it is
 */
export function inOurDigits(text: string): string {
  if (!/[۰-۹٠-٩]/.test(text)) return text;
  const isPersian = !/[٠-٩]/.test(text);
  const digits = text.trim().replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const [, year, month, day] = (WRITTEN.exec(digits) ?? []).map((part) => (part ? Number(part) : undefined));
  if (year === undefined) return text;
  const two = (number: number) => String(number).padStart(2, '0');
  if (year > 1500)
    return [String(year), ...[month, day].flatMap((part) => (part ? two(part) : []))].join('-');
  return (isPersian && year >= 1200 ? fromPersian(year, month, day) : undefined) ?? text;
}
