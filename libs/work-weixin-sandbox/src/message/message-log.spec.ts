import type { StoredMember } from '../member/member.js';
import { MessageLog } from './message-log.js';
import type { MessageRecord } from './message-record.js';

const receivers = (count: number) =>
  new Set(Array.from({ length: count }, () => ({ fields: {} }) as unknown as StoredMember));

const message = (n: number, given: Partial<MessageRecord> = {}): MessageRecord => ({
  ...{ kind: 'app', corpId: 'ww1', app: 'app', msgtype: 'text', safe: 0, sentAtMs: n },
  ...{ msgid: `m${n}`, responseCode: `r${n}`, taskId: `t${n}` },
  ...{ content: { content: 'x' }, receivers: new Set(), updates: new Map() },
  ...given,
});

describe('MessageLog', () => {
  it('stores the last 10,000 messages, and forgets msgid, code and task of those it drops', () => {
    const log = new MessageLog();
    for (let n = 1; n <= 10_001; n += 1) log.add(message(n));
    expect(log.all()).toHaveLength(10_000);
    expect([log.withMsgid('m1'), log.withResponseCode('r1'), log.withTask('ww1', 'app', 't1')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(log.withMsgid('m2')?.sentAtMs).toBe(2);
    expect(log.withTask('ww1', 'app', 't2')).toBe(log.withResponseCode('r2'));
    expect(Reflect.get(log, 'byTask')).toHaveProperty('size', 10_000);
  });

  it('stores at most 64 MiB of contents', () => {
    const log = new MessageLog();
    const content = { content: 'x'.repeat(30 * 1024 * 1024) };
    for (let n = 1; n <= 3; n += 1) log.add(message(n, { content }));
    expect(log.all().map(({ sentAtMs }) => sentAtMs)).toEqual([2, 3]);
  });

  it('stores at most a million receivers', () => {
    const log = new MessageLog();
    const many = receivers(400_000);
    for (let n = 1; n <= 3; n += 1) log.add(message(n, { receivers: many }));
    expect(log.all().map(({ sentAtMs }) => sentAtMs)).toEqual([2, 3]);
  });

  it('counts the updates of cards as contents', () => {
    const log = new MessageLog();
    const [first, second] = [message(1), message(2)];
    log.add(first);
    log.add(second);
    const many = receivers(3);
    const replaceName = 'x'.repeat(30 * 1024 * 1024);
    log.update(first, { replaceName }, many);
    expect([...first.updates.keys()]).toEqual([...many]);
    log.update(second, { replaceName });
    expect(log.all()).toEqual([first, second]);
    log.update(second, { replaceName: `${replaceName}y` });
    expect(log.all()).toEqual([second]);
    expect(second.updateForAll).toEqual({ replaceName: `${replaceName}y` });
  });

  it('distinguishes the tasks of two apps and corps, whatever their names contain', () => {
    const log = new MessageLog();
    log.add(message(1, { corpId: 'ww', app: '1","app', taskId: 't' }));
    log.add(message(2, { corpId: 'ww1', app: 'app', taskId: 't' }));
    expect(log.withTask('ww1', 'app', 't')?.sentAtMs).toBe(2);
    expect(log.withTask('ww', '1","app', 't')?.sentAtMs).toBe(1);
    expect(log.withTask('ww', 'app', 't')).toBeUndefined();
  });

  it('forgets everything on clear()', () => {
    const log = new MessageLog();
    log.add(message(1));
    expect([log.clear(), log.clear(), log.all(), log.withMsgid('m1')]).toEqual([1, 0, [], undefined]);
    expect([Reflect.get(log, 'contentBytes'), Reflect.get(log, 'receivers')]).toEqual([0, 0]);
  });
});
