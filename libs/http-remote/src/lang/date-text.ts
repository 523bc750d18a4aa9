import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { parseISO } from 'date-fns/parseISO';
import { momentOf, wallClockAt, WallClock } from './time-zone.js';

/** The format of a date on the wire. `t` and `T` alone are numbers: seconds and milliseconds since 1970. */
export interface DateStyle {
  readonly dateFormat?: string | undefined;
  readonly timeZone?: string | undefined;
}

const LONGEST = 200;

/**
 * Returns the fault of a format, or undefined. A `t` or `T` among other tokens is a trap: in C# it is the letter, here a number
 * of seconds or milliseconds.
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
 * Undefined if the format cannot express the date: `yyyy` has no form for a year before the year 1.
 *
 * @throws RangeError if the date is invalid
 */
export function writeDate(date: Date, { dateFormat, timeZone }: DateStyle): string | number | undefined {
  if (dateFormat === undefined) return date.toISOString();
  if (isNumeric(dateFormat)) return Number(format(date, dateFormat));
  const tokens = tokensOf(dateFormat);
  // An offset is written without its seconds: the time next to it has to match.
  const wallClock = wallClockAt(date, timeZone, hasOffset(tokens) ? 'minute' : 'second');
  if (wallClock.getFullYear() < 1 && /[yY]/.test(tokens) && !tokens.includes('G')) return undefined;
  return format(wallClock, dateFormat);
}

/** Undefined if the value is not a date in that style. */
export function readDate(value: unknown, { dateFormat, timeZone }: DateStyle): Date | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  // No date is that long, and date-fns takes minutes for a megabyte that starts like one.
  if (text.length > LONGEST) return undefined;
  if (dateFormat === undefined) return readIso(text);
  const wallClock = parse(text, dateFormat, new WallClock(0));
  if (!isValid(wallClock)) return undefined;
  return isNumeric(dateFormat) || hasOffset(tokensOf(dateFormat))
    ? new Date(wallClock.getTime())
    : momentOf(wallClock, timeZone);
}

/**
 * Writes a date that is not a `Date` object, because a queue or a cache has serialized it to JSON, or because it is in the
 * format already. Undefined if it is not a date.
 */
export function rewriteDate(value: string | number, style: DateStyle): string | number | undefined {
  // Check JSON before the format, which may have the same tokens and another zone.
  if (typeof value === 'string' && JSON_DATE.test(value)) return writeDate(new Date(value), style);
  if (readDate(value, style)) return value;
  const date = readDate(value, {});
  return date && writeDate(date, style);
}

const JSON_DATE = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Reads in UTC unless the text has an offset. */
function readIso(text: string): Date | undefined {
  // A bare number may be seconds or milliseconds, and "2026" is not an instant.
  if (!text.includes('-')) return undefined;
  const parsed = parseISO(text, { in: (value) => new WallClock(value) });
  return isValid(parsed) ? new Date(parsed.getTime()) : undefined;
}

function isNumeric(dateFormat: string): boolean {
  return dateFormat === 't' || dateFormat === 'T';
}

/** A format without its quoted letters. */
function tokensOf(dateFormat: string): string {
  return dateFormat.replace(/'[^']*'/g, '');
}

function hasOffset(tokens: string): boolean {
  return /[xX]/.test(tokens);
}
