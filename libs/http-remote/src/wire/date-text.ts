import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { parseISO } from 'date-fns/parseISO';

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

/** @throws RangeError where the date is invalid */
export function writeDate(date: Date, { dateFormat, timeZone }: DateStyle): string | number {
  if (dateFormat === undefined) return date.toISOString();
  const text = format(date, dateFormat, timeZone === undefined ? {} : { in: tz(timeZone) });
  return isNumeric(dateFormat) ? Number(text) : text;
}

/** Undefined where the value is no date in that style. */
export function readDate(value: unknown, { dateFormat, timeZone }: DateStyle): Date | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  // No date is that long, and date-fns takes minutes for a megabyte that begins like one.
  if (text.length > LONGEST) return undefined;
  // Without a format a bare number says neither seconds nor milliseconds, and "2026" is no instant.
  if (dateFormat === undefined && !text.includes('-')) return undefined;
  const parsed =
    dateFormat === undefined
      ? parseISO(text)
      : parse(text, dateFormat, new Date(0), timeZone === undefined ? {} : { in: tz(timeZone) });
  // Out of date-fns' zoned subclass, so that equal dates are equal.
  return isValid(parsed) ? new Date(parsed.getTime()) : undefined;
}

function isNumeric(dateFormat: string): boolean {
  return dateFormat === 't' || dateFormat === 'T';
}
