import { FrequencyLock } from './frequency-lock.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CORP = 'ww1:digest';
const API = 'user/get';

/** Noon in China. */
const NOON = Date.UTC(2026, 6, 1, 4);

function lockAt(startMs: number) {
  let nowMs = startMs;
  const lock = new FrequencyLock(() => nowMs);
  return {
    lock,
    advance: (ms: number) => void (nowMs += ms),
    /** A call that is sent now and refused at once. */
    refuse: (action = API) => lock.refused(CORP, action, nowMs),
    left: (action = API, corp = CORP) => lock.remainingMs(corp, action),
    answer: (action = API) => lock.answered(CORP, action, nowMs),
  };
}

describe('FrequencyLock', () => {
  it('closes the corp’s API for a minute, and no other API or corp', () => {
    const { refuse, left, advance } = lockAt(NOON);
    expect(left()).toBe(0);
    expect(refuse()).toBe(MINUTE);
    advance(20_000);
    expect(left()).toBe(40_000);
    expect(left('user/list')).toBe(0);
    expect(left(API, 'ww2:digest')).toBe(0);
    advance(40_000);
    expect(left()).toBe(0);
  });

  it('begins with a minute again where the last refusal is long ago', () => {
    const { refuse, advance } = lockAt(NOON);
    refuse();
    advance(MINUTE + HOUR);
    expect(refuse()).toBe(MINUTE);
    advance(MINUTE + HOUR - 1);
    expect(refuse()).toBe(HOUR);
    advance(2 * HOUR);
    expect(refuse()).toBe(MINUTE);
  });

  it('closes it for an hour where a call after that minute is refused again, then for hours', () => {
    const { refuse, advance } = lockAt(NOON);
    refuse();
    advance(MINUTE);
    expect(refuse()).toBe(HOUR);
    advance(HOUR);
    expect(refuse()).toBe(HOUR);
  });

  it.each(['user/getuserid', 'user/get_userid_by_email'])(
    'closes %s until midnight in China where a call after that hour is refused again',
    (action) => {
      const { refuse, advance } = lockAt(NOON);
      refuse(action);
      advance(MINUTE);
      refuse(action);
      advance(HOUR);
      expect(refuse(action)).toBe(11 * HOUR - MINUTE);
      advance(11 * HOUR - MINUTE);
      // Midnight itself belongs to the new day.
      expect(refuse(action)).toBe(24 * HOUR);
    },
  );

  it('does not take refusals of calls that were on their way for more than one', () => {
    const { lock, refuse, advance, left } = lockAt(NOON);
    const sentAtMs = NOON;
    refuse();
    advance(1_000);
    for (let i = 0; i < 50; i++) expect(lock.refused(CORP, API, sentAtMs)).toBe(MINUTE - 1_000);
    advance(MINUTE - 1_000);
    // Answered late, sent before.
    expect(lock.refused(CORP, API, sentAtMs)).toBe(0);
    const together = NOON + MINUTE;
    expect(lock.refused(CORP, API, together)).toBe(HOUR);
    expect(lock.refused(CORP, API, together)).toBe(HOUR);
    expect(left()).toBe(HOUR);
  });

  it('begins anew with a minute after a call that was answered', () => {
    const { refuse, answer, advance } = lockAt(NOON);
    refuse();
    advance(MINUTE);
    answer();
    expect(refuse()).toBe(MINUTE);
  });

  it('stays closed though a call that was on its way is answered', () => {
    const { lock, refuse, left } = lockAt(NOON);
    refuse();
    lock.answered(CORP, API, NOON - 10);
    expect(left()).toBe(MINUTE);
  });

  it('forgets the oldest where there are too many', () => {
    const { refuse, left } = lockAt(NOON);
    for (let i = 0; i <= 10_000; i++) refuse(`api/${i}`);
    expect(left('api/0')).toBe(0);
    expect(left('api/1')).toBe(MINUTE);
    expect(left('api/10000')).toBe(MINUTE);
  });

  it('takes any name for an API', () => {
    const { refuse, left } = lockAt(NOON);
    expect(left('__proto__')).toBe(0);
    refuse('__proto__');
    expect(left('__proto__')).toBe(MINUTE);
    expect(left('constructor')).toBe(0);
  });
});
