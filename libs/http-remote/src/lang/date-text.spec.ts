import fc from 'fast-check';
import { readDate, rewriteDate, writeDate } from './date-text.js';

const ZONES = Intl.supportedValuesOf('timeZone');
// Zones with a switch of more than an hour, with an offset below an hour, or with seconds in the offset.
const ODD_ZONES = [
  'Asia/Shanghai',
  'Africa/Monrovia',
  'Africa/Accra',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Amsterdam',
  'Pacific/Apia',
  'Pacific/Kwajalein',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Manila',
  'America/Juneau',
];
const zone = fc.oneof(fc.constantFrom(...ZONES), fc.constantFrom(...ODD_ZONES), fc.constant(undefined));
const second = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));
const anySecond = fc.oneof(
  second('0001-01-02', '9998-12-31'),
  second('1840-01-01', '1935-01-01'),
  second('1960-01-01', '2030-01-01'),
);
const dateFormat = 'yyyy-MM-dd HH:mm:ss';

/** The wall-clock time of the zone, from an independent reading of the platform's data. */
function wallClock(date: Date, timeZone: string | undefined): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(date);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}:${of('second')}`;
}

describe('A date in a format', () => {
  // Intl uses the Julian calendar before 1582.
  const gregorian = anySecond.filter((date) => date.getUTCFullYear() > 1582);

  it('is the wall-clock time of its zone', () => {
    fc.assert(
      fc.property(gregorian, zone, (date, timeZone) => {
        expect(writeDate(date, { dateFormat, timeZone })).toBe(wallClock(date, timeZone));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read as it was written, in every zone and every year', () => {
    fc.assert(
      fc.property(anySecond, zone, (date, timeZone) => {
        const style = { dateFormat, timeZone };
        const back = readDate(writeDate(date, style), style);
        expect(writeDate(back as Date, style)).toBe(writeDate(date, style));
        // A time that the clock shows twice is read as the first one.
        expect(date.getTime() - (back as Date).getTime()).toBeGreaterThanOrEqual(0);
        expect(date.getTime() - (back as Date).getTime()).toBeLessThanOrEqual(26 * 3_600_000);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each(ZONES)('is the same moment again in %s', (timeZone) => {
    for (const year of [1, 99, 1582, 1850, 1890, 1900, 1905, 1918, 1945, 1969, 1971, 2000, 2026, 9000]) {
      const date = new Date(0);
      date.setUTCFullYear(year, 5, 15);
      date.setUTCHours(12, 34, 56);
      for (const format of [dateFormat, "yyyy-MM-dd'T'HH:mm:ss"]) {
        const style = { dateFormat: format, timeZone };
        expect(readDate(writeDate(date, style), style)).toEqual(date);
      }
    }
  });

  it('keeps the moment exactly if the text has an offset, although offsets have no seconds', () => {
    fc.assert(
      fc.property(anySecond, zone, (date, timeZone) => {
        const style = { dateFormat: "yyyy-MM-dd'T'HH:mm:ssxxx", timeZone };
        expect(readDate(writeDate(date, style), style)).toEqual(date);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['1900-01-01', 'Asia/Shanghai', '1899-12-31T15:54:17.000Z'],
    ['1901-01-01', 'Asia/Shanghai', '1900-12-31T16:00:00.000Z'],
    ['0001-01-01', 'Asia/Shanghai', '0000-12-31T15:54:17.000Z'],
    ['0001-01-01', 'Europe/Berlin', '0000-12-31T23:06:32.000Z'],
    ['0001-01-01', 'America/New_York', '0001-01-01T04:56:02.000Z'],
    ['0099-03-01', 'UTC', '0099-03-01T00:00:00.000Z'],
    // Until 1972, 44 minutes and 30 seconds behind UTC.
    ['1970-01-01', 'Africa/Monrovia', '1970-01-01T00:44:30.000Z'],
    ['1846-01-01', 'Europe/London', '1846-01-01T00:01:15.000Z'],
  ])('is read from %s in %s, and written back', (text, timeZone, iso) => {
    const style = { dateFormat: 'yyyy-MM-dd', timeZone };
    const date = readDate(text, style);
    expect(date).toEqual(new Date(iso));
    expect(writeDate(date as Date, style)).toBe(text);
  });

  it.each([
    // Twice: at -04:00, then at -05:00.
    ['2026-11-01 01:30:00', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    // Not at all.
    ['2026-03-08 02:30:00', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    // Samoa had no such day.
    ['2011-12-30 12:00:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
    ['2011-12-31 00:30:00', 'Pacific/Apia', '2011-12-30T10:30:00.000Z'],
  ])('is read from %s in %s as Date reads its own zone', (text, timeZone, iso) => {
    expect(readDate(text, { dateFormat, timeZone })).toEqual(new Date(iso));
  });

  it('is not written if the format would put it into another year', () => {
    const date = new Date('0001-01-01T00:00:00Z');
    expect(writeDate(date, { dateFormat: 'yyyy-MM-dd', timeZone: 'UTC' })).toBe('0001-01-01');
    expect(writeDate(date, { dateFormat: 'yyyy-MM-dd', timeZone: 'America/New_York' })).toBeUndefined();
    expect(writeDate(date, { dateFormat: 'HH:mm', timeZone: 'America/New_York' })).toBe('19:03');
    expect(writeDate(date, { dateFormat: 't' })).toBe(-62_135_596_800);
    expect(writeDate(date, {})).toBe('0001-01-01T00:00:00.000Z');
  });
});

describe('A date without a format', () => {
  it.each([
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02T03:04:05+08:00', '2026-01-01T19:04:05.000Z'],
    ['2026-01-02T03:04:05', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02 03:04:05', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02', '2026-01-02T00:00:00.000Z'],
    ['0001-01-01', '0001-01-01T00:00:00.000Z'],
    ['+010000-01-01T00:00:00.000Z', '+010000-01-01T00:00:00.000Z'],
  ])('is read from %s in UTC unless it has an offset', (text, iso) => {
    expect(readDate(text, {})).toEqual(new Date(iso));
  });
});

describe('A date that is a string already', () => {
  const shanghai = { dateFormat: 'yyyy-MM-dd HH:mm', timeZone: 'Asia/Shanghai' };

  it.each([
    [new Date('2026-01-02T03:04:05Z').toJSON(), shanghai, '2026-01-02 11:04'],
    ['2026-01-02T03:04:05+08:00', shanghai, '2026-01-02 03:04'],
    ['2026-01-02', shanghai, '2026-01-02 08:00'],
    ['2026-01-02 03:04', shanghai, '2026-01-02 03:04'],
    ['2026-01-02', { dateFormat: 'yyyy-MM-dd', timeZone: 'America/New_York' }, '2026-01-02'],
    ['2026-01-02T03:04:05.000Z', { dateFormat: 't' }, 1_767_323_045],
    ['1767323045', { dateFormat: 't' }, '1767323045'],
    [1_767_323_045, { dateFormat: 't' }, 1_767_323_045],
    [20_260_102, { dateFormat: 'yyyyMMdd' }, 20_260_102],
    ['2026-01-02T03:04:05.000Z', {}, '2026-01-02T03:04:05.000Z'],
    ['2026-01-02', {}, '2026-01-02'],
    [
      '2026-01-02T03:04:05.000Z',
      { dateFormat: "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", timeZone: 'Asia/Shanghai' },
      '2026-01-02T11:04:05.000Z',
    ],
  ])('%p is written in the style %p', (value, style, written) => {
    expect(rewriteDate(value, style)).toBe(written);
  });

  it.each([
    ['yesterday', shanghai],
    ['', shanghai],
    ['2026-13-01', shanghai],
    [1_767_323_045, shanghai],
    [1_767_323_045, {}],
    ['20260102', {}],
  ])('%p is not a date in the style %p', (value, style) => {
    expect(rewriteDate(value, style)).toBeUndefined();
  });
});
