import type { StoredMember } from '../member/member.js';
import { MessageLimits } from './message-limits.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NOON_IN_BEIJING = Date.UTC(2026, 2, 10, 4);

const member = () => ({ fields: {} }) as unknown as StoredMember;

describe('MessageLimits', () => {
  const countReached = (limits: MessageLimits, to: StoredMember, times: number, nowMs: number, app = 'app') =>
    Array.from({ length: times }, () => limits.reaches('ww1', app, to, nowMs)).filter(Boolean).length;

  it('lets 30 messages of an app reach a member in a minute, without a block', () => {
    const limits = new MessageLimits();
    const lisi = member();
    expect(countReached(limits, lisi, 31, 0)).toBe(30);
    expect(countReached(limits, lisi, 1, MINUTE_MS - 1)).toBe(0);
    expect(countReached(limits, lisi, 31, MINUTE_MS)).toBe(30);
    expect([countReached(limits, member(), 1, 0), countReached(limits, lisi, 1, 0, 'other')]).toEqual([1, 1]);
  });

  it('lets 1000 of them reach a member in an hour', () => {
    const limits = new MessageLimits();
    const lisi = member();
    const reached = Array.from({ length: 50 }, (_, n) => countReached(limits, lisi, 30, n * MINUTE_MS));
    expect(reached.reduce((sum, one) => sum + one)).toBe(1000);
    expect(countReached(limits, lisi, 30, HOUR_MS)).toBe(30);
  });

  it('takes other figures', () => {
    const limits = new MessageLimits({ perMinute: 2, perHour: 3 });
    const lisi = member();
    expect([countReached(limits, lisi, 3, 0), countReached(limits, lisi, 3, MINUTE_MS)]).toEqual([2, 1]);
  });

  it('counts 200 person-times per account and natural day (UTC+8)', () => {
    const limits = new MessageLimits();
    const count =
      (persons: number, nowMs: number, app = 'app') =>
      () =>
        limits.countPersons('ww1', app, 10, persons, nowMs);
    expect(count(1999, NOON_IN_BEIJING)).not.toThrow();
    expect(count(2, NOON_IN_BEIJING)).toThrow('api freq out of limit');
    expect(count(1, NOON_IN_BEIJING)).not.toThrow();
    expect(count(1, NOON_IN_BEIJING, 'other')).not.toThrow();
    expect(count(1, NOON_IN_BEIJING + 12 * HOUR_MS - 1)).toThrow('api freq out of limit');
    expect(count(1, NOON_IN_BEIJING + 12 * HOUR_MS)).not.toThrow();
  });

  it('allows 1000 new chats a day and 1000 changes an hour', () => {
    const limits = new MessageLimits();
    for (let n = 0; n < 1000; n += 1) {
      limits.countNewChat('ww1', NOON_IN_BEIJING);
      limits.countChatChange('ww1', NOON_IN_BEIJING);
    }
    expect(() => limits.countNewChat('ww1', NOON_IN_BEIJING)).toThrow('1000 new group chats');
    expect(() => limits.countChatChange('ww1', NOON_IN_BEIJING)).toThrow('1000 changes of group chats');
    expect(() => limits.countNewChat('ww2', NOON_IN_BEIJING)).not.toThrow();
    expect(() => limits.countChatChange('ww1', NOON_IN_BEIJING + HOUR_MS)).not.toThrow();
  });

  it('allows 20,000 person-times of group-chat messages a minute, and 300,000 an hour', () => {
    const limits = new MessageLimits();
    const send = (minute: number) => () => limits.countChatPersons('ww1', 2000, minute * MINUTE_MS);
    for (let n = 0; n < 10; n += 1) expect(send(0)).not.toThrow();
    expect(send(0)).toThrow('20000 person-times');
    for (let minute = 1; minute <= 14; minute += 1) {
      for (let n = 0; n < 10; n += 1) expect(send(minute)).not.toThrow();
    }
    expect(send(15)).toThrow('300000 person-times');
  });

  it('lets 200 group-chat messages of an app reach a member in a minute, and 10,000 in a day', () => {
    const limits = new MessageLimits();
    const lisi = member();
    const reach = (minute: number) =>
      Array.from({ length: 201 }, () => limits.reachesInChat('ww1', 'app', lisi, minute * MINUTE_MS));
    const reached = Array.from({ length: 51 }, (_, minute) => reach(minute).filter(Boolean).length);
    expect([reached[0], reached.at(-1), reached.reduce((sum, one) => sum + one)]).toEqual([200, 0, 10_000]);
  });
});
