import type { StoredMember } from '../member/member.js';
import { DailyQuota } from './daily-quota.js';
import type { CallRate } from './limits.options.js';
import { ReceiverLimit, type ReceiverWindow } from './receiver-limit.js';
import { WindowLimit } from './window-limit.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Page 90312: app messages per member of the account cap and day. */
const PERSONS_PER_ACCOUNT = 200;
const CHATS_PER_DAY = 1000;

/**
 * The limits of messages and group chats. Unlike the limits of calls they always apply.
 * @see https://developer.work.weixin.qq.com/document/path/90312
 */
export class MessageLimits {
  private readonly personTimes = new DailyQuota('person-times of messages of one app');
  private readonly createdChats = new DailyQuota('new group chats of a corp');
  private readonly changedChats = new WindowLimit(1000, HOUR_MS, 'changes of group chats of a corp');
  private readonly chatPersons = [
    new WindowLimit(20_000, MINUTE_MS, 'person-times of group-chat messages of a corp'),
    new WindowLimit(300_000, HOUR_MS, 'person-times of group-chat messages of a corp'),
  ];
  private readonly members: ReceiverLimit<StoredMember>;
  private readonly chatMembers = new ReceiverLimit<StoredMember>([
    { max: 200, lengthMs: MINUTE_MS },
    { max: 10_000, lengthMs: DAY_MS },
  ]);

  constructor(perMember: CallRate = {}) {
    const { perMinute = 30, perHour = 1000 } = perMember;
    const windows: ReceiverWindow[] = [
      { max: perMinute, lengthMs: MINUTE_MS },
      { max: perHour, lengthMs: HOUR_MS },
    ];
    this.members = new ReceiverLimit(windows);
  }

  /** Counts the receivers of an app message. @throws ApiError 45009 if there are too many today */
  countPersons(corpId: string, app: string, memberCap: number, persons: number, nowMs: number): void {
    this.personTimes.count(keyOf(corpId, app), memberCap * PERSONS_PER_ACCOUNT, nowMs, persons);
  }

  /** Whether a member gets one more message of this app. Counts it if so. */
  reaches(corpId: string, app: string, member: StoredMember, nowMs: number): boolean {
    return this.members.admit(keyOf(corpId, app), member, nowMs);
  }

  /** @throws ApiError 45009 */
  countNewChat(corpId: string, nowMs: number): void {
    this.createdChats.count(corpId, CHATS_PER_DAY, nowMs);
  }

  /** @throws ApiError 45009 */
  countChatChange(corpId: string, nowMs: number): void {
    this.changedChats.assertOpen(corpId, nowMs);
    this.changedChats.count(corpId, nowMs);
  }

  /** Counts the receivers of a group-chat message of any app of the corp. @throws ApiError 45009 */
  countChatPersons(corpId: string, persons: number, nowMs: number): void {
    for (const window of this.chatPersons) window.assertOpen(corpId, nowMs);
    for (const window of this.chatPersons) window.count(corpId, nowMs, persons);
  }

  /** Whether a member gets one more group-chat message of this app. Counts it if so. */
  reachesInChat(corpId: string, app: string, member: StoredMember, nowMs: number): boolean {
    return this.chatMembers.admit(keyOf(corpId, app), member, nowMs);
  }
}

function keyOf(corpId: string, app: string): string {
  return JSON.stringify([corpId, app]);
}
