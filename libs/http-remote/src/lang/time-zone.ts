import { constructFromSymbol } from 'date-fns/constants';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** A wall-clock time as a date that date-fns reads and writes: its fields are the UTC fields of this date. */
export class WallClock extends Date {
  constructor(
    value: Date | number | string,
    private readonly offsetMs = 0,
  ) {
    super(value);
  }

  override getTimezoneOffset(): number {
    return -Math.trunc(this.offsetMs / MINUTE);
  }

  static {
    // Not as a member: the declaration file would name date-fns, which is part of the bundle.
    Object.defineProperty(this.prototype, constructFromSymbol, {
      value(this: WallClock, value: Date | number | string) {
        return new WallClock(value, this.offsetMs);
      },
    });
    const methods = Date.prototype as unknown as Record<string, unknown>;
    for (const name of Object.getOwnPropertyNames(methods)) {
      if (/^[gs]etUTC/.test(name))
        Object.defineProperty(this.prototype, name.replace('UTC', ''), { value: methods[name] });
    }
  }
}

/** The wall clock of a time zone at a moment; the default is the zone of the process. */
export function wallClockAt(
  date: Date,
  timeZone: string | undefined,
  precision: 'second' | 'minute',
): WallClock {
  const offset = offsetAt(date.getTime(), timeZone);
  const shown = precision === 'minute' ? Math.trunc(offset / MINUTE) * MINUTE : offset;
  return new WallClock(date.getTime() + shown, shown);
}

/**
 * The moment at which the wall clock of a time zone shows a time. If it shows the time twice, the first moment counts; a skipped
 * time is moved forward. `Date` does the same for the zone of the process.
 */
export function momentOf(wallClock: Date, timeZone: string | undefined): Date {
  const wall = wallClock.getTime();
  const offsetBefore = offsetAt(wall - DAY, timeZone);
  const before = wall - offsetBefore;
  if (offsetAt(before, timeZone) === offsetBefore) return new Date(before);
  const offsetAfter = offsetAt(wall + DAY, timeZone);
  const after = wall - offsetAfter;
  return new Date(offsetAt(after, timeZone) === offsetAfter ? after : before);
}

/** Milliseconds to add to UTC. Historical offsets have seconds: Shanghai had +08:05:43 until 1901. */
function offsetAt(timeMs: number, timeZone: string | undefined): number {
  return timeZone === undefined ? offsetOfProcessAt(timeMs) : offsetOfZoneAt(timeMs, timeZone);
}

function offsetOfProcessAt(timeMs: number): number {
  const date = new Date(timeMs);
  const wall = new Date(0);
  wall.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  wall.setUTCHours(date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds());
  return wall.getTime() - timeMs;
}

const OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

function offsetOfZoneAt(timeMs: number, timeZone: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    OFFSET.exec(offsetTextOf(timeZone).format(timeMs)) ?? [];
  const offset = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
  return sign === '-' ? -offset : offset;
}

/** One per time zone; declarations limit their number. */
const offsetTexts = new Map<string, Intl.DateTimeFormat>();

function offsetTextOf(timeZone: string): Intl.DateTimeFormat {
  let offsetText = offsetTexts.get(timeZone);
  if (!offsetText) {
    offsetText = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    offsetTexts.set(timeZone, offsetText);
  }
  return offsetText;
}
