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
    /** A call that is sent now and rejected at once. */
    reject: (action = API) => lock.rejected(CORP, action, nowMs),
    left: (action = API, corp = CORP) => lock.remainingMs(corp, action),
    succeed: (action = API) => lock.succeeded(CORP, action, nowMs),
  };
}

describe('FrequencyLock', () => {
  it('blocks the corp’s API for a minute, and no other API or corp', () => {
    const { reject, left, advance } = lockAt(NOON);
    expect(left()).toBe(0);
    expect(reject()).toBe(MINUTE);
    advance(20_000);
    expect(left()).toBe(40_000);
    expect(left('user/list')).toBe(0);
    expect(left(API, 'ww2:digest')).toBe(0);
    advance(40_000);
    expect(left()).toBe(0);
  });

  it('starts with a minute again if the last rejection is long ago', () => {
    const { reject, advance } = lockAt(NOON);
    reject();
    advance(MINUTE + HOUR);
    expect(reject()).toBe(MINUTE);
    advance(MINUTE + HOUR - 1);
    expect(reject()).toBe(HOUR);
    advance(2 * HOUR);
    expect(reject()).toBe(MINUTE);
  });

  it('blocks it for an hour if a call after that minute is rejected again, then for hours', () => {
    const { reject, advance } = lockAt(NOON);
    reject();
    advance(MINUTE);
    expect(reject()).toBe(HOUR);
    advance(HOUR);
    expect(reject()).toBe(HOUR);
  });

  it.each(['user/getuserid', 'user/get_userid_by_email'])(
    'blocks %s until midnight in China if a call after that hour is rejected again',
    (action) => {
      const { reject, advance } = lockAt(NOON);
      reject(action);
      advance(MINUTE);
      reject(action);
      advance(HOUR);
      expect(reject(action)).toBe(11 * HOUR - MINUTE);
      advance(11 * HOUR - MINUTE);
      // Midnight itself belongs to the new day.
      expect(reject(action)).toBe(24 * HOUR);
    },
  );

  it('counts the rejections of calls in flight as one', () => {
    const { lock, reject, advance, left } = lockAt(NOON);
    const sentAtMs = NOON;
    reject();
    advance(1_000);
    for (let i = 0; i < 50; i++) expect(lock.rejected(CORP, API, sentAtMs)).toBe(MINUTE - 1_000);
    advance(MINUTE - 1_000);
    // The response is late, but the call was sent before.
    expect(lock.rejected(CORP, API, sentAtMs)).toBe(0);
    const together = NOON + MINUTE;
    expect(lock.rejected(CORP, API, together)).toBe(HOUR);
    expect(lock.rejected(CORP, API, together)).toBe(HOUR);
    expect(left()).toBe(HOUR);
  });

  it('starts with a minute again after a call that succeeded', () => {
    const { reject, succeed, advance } = lockAt(NOON);
    reject();
    advance(MINUTE);
    succeed();
    expect(reject()).toBe(MINUTE);
  });

  it('stays blocked although a call in flight succeeds', () => {
    const { lock, reject, left } = lockAt(NOON);
    reject();
    lock.succeeded(CORP, API, NOON - 10);
    expect(left()).toBe(MINUTE);
  });

  it('forgets the oldest if there are too many', () => {
    const { reject, left } = lockAt(NOON);
    for (let i = 0; i <= 10_000; i++) reject(`api/${i}`);
    expect(left('api/0')).toBe(0);
    expect(left('api/1')).toBe(MINUTE);
    expect(left('api/10000')).toBe(MINUTE);
  });

  it('accepts any name of an API', () => {
    const { reject, left } = lockAt(NOON);
    expect(left('__proto__')).toBe(0);
    reject('__proto__');
    expect(left('__proto__')).toBe(MINUTE);
    expect(left('constructor')).toBe(0);
  });
});
