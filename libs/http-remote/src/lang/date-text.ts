import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { parseISO } from 'date-fns/parseISO';
import { momentOf, wallClockAt, WallClock } from './time-zone.js';

/** How a date stands on the wire. `t` and `T` alone are numbers: seconds and milliseconds since 1970. */
export interface DateStyle {
  readonly dateFormat?: string | undefined;
  readonly timeZone?: string | undefined;
}

const LONGEST = 200;

/**
 * What is wrong with a format, or undefined. A `t` or `T` among others is a trap: in C# it is the letter, here a number of
 * seconds or milliseconds.
 */
export function faultOfDateFormat(dateFormat: string): string | undefined {
  try {
    const now = new Date();
    return isValid(parse(format(now, dateFormat), dateFormat, now)) ? undefined : 'it cannot be read back';
  } catch (error) {
    return (error as RangeError).message;
  }
}

/**
 * Undefined if the format has no text for the date: `yyyy` says neither that a year is before the year 1, nor which.
 *
 * @throws RangeError if the date is invalid
 */
export function writeDate(date: Date, { dateFormat, timeZone }: DateStyle): string | number | undefined {
  if (dateFormat === undefined) return date.toISOString();
  if (isNumeric(dateFormat)) return Number(format(date, dateFormat));
  const tokens = tokensOf(dateFormat);
  // An offset is written without its seconds: the time beside it has to fit.
  const wallClock = wallClockAt(date, timeZone, hasOffset(tokens) ? 'minute' : 'second');
  if (wallClock.getFullYear() < 1 && /[yY]/.test(tokens) && !tokens.includes('G')) return undefined;
  return format(wallClock, dateFormat);
}

/** Undefined if the value is no date in that style. */
export function readDate(value: unknown, { dateFormat, timeZone }: DateStyle): Date | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  // No date is that long, and date-fns takes minutes for a megabyte that begins like one.
  if (text.length > LONGEST) return undefined;
  if (dateFormat === undefined) return readIso(text);
  const wallClock = parse(text, dateFormat, new WallClock(0));
  if (!isValid(wallClock)) return undefined;
  return isNumeric(dateFormat) || hasOffset(tokensOf(dateFormat))
    ? new Date(wallClock.getTime())
    : momentOf(wallClock, timeZone);
}

/**
 * Writes what stands in place of a `Date`, because a queue or a cache has made JSON of it, or because it is in the format
 * already. Undefined if it is no date.
 */
export function rewriteDate(value: string | number, style: DateStyle): string | number | undefined {
  // Before the format, which may have the same letters and another zone.
  if (typeof value === 'string' && JSON_DATE.test(value)) return writeDate(new Date(value), style);
  if (readDate(value, style)) return value;
  const date = readDate(value, {});
  return date && writeDate(date, style);
}

const JSON_DATE = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** In UTC unless the text names an offset. */
function readIso(text: string): Date | undefined {
  // A bare number says neither seconds nor milliseconds, and "2026" is no instant.
  if (!text.includes('-')) return undefined;
  const parsed = parseISO(text, { in: (value) => new WallClock(value) });
  return isValid(parsed) ? new Date(parsed.getTime()) : undefined;
}

function isNumeric(dateFormat: string): boolean {
  return dateFormat === 't' || dateFormat === 'T';
}

/** A format without the letters that stand for themselves. */
function tokensOf(dateFormat: string): string {
  return dateFormat.replace(/'[^']*'/g, '');
}

function hasOffset(tokens: string): boolean {
  return /[xX]/.test(tokens);
}
