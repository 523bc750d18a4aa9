import { dayOf } from '../limits/natural-day.js';
import type { StoredMember } from '../member/member.js';
import type { MessageContent } from '../message/message-content.js';
import type { MessageLog } from '../message/message-log.js';
import type { MessageRecord } from '../message/message-record.js';
import { ExpiringSecrets } from '../token/expiring-secrets.js';
import type { BotTurn } from './bot-turn.js';

/** Page 101138: a response_url works for an hour, once. */
const RESPONSE_LIFETIME_MS = 60 * 60 * 1000;
/** Page 100719: a member has at most three messages with one robot in progress. */
const MAX_AT_ONCE = 3;
const MAX_ENTRIES = 10_000;

/** A message that a robot sends. */
export interface BotMessage {
  readonly msgtype: string;
  readonly content: MessageContent;
  readonly taskId?: string;
  readonly nowMs: number;
}

/** The chats of smart robots and their users. One for each sandbox. */
export class Bots {
  /** The codes of `response_url`. */
  readonly responses = new ExpiringSecrets<BotTurn>('response-code', RESPONSE_LIFETIME_MS);
  /** The numbers of exchanges in progress. */
  private readonly running = new Map<string, number>();
  /** The last days on which members opened the chat with a robot, oldest first. */
  private readonly entered = new Map<string, number>();

  constructor(private readonly log: MessageLog) {}

  /** @returns ends the exchange, or `undefined` if the member has three with this robot */
  begin(turn: BotTurn): (() => void) | undefined {
    const key = keyOf(turn);
    const count = this.running.get(key) ?? 0;
    if (count >= MAX_AT_ONCE) return undefined;
    this.running.set(key, count + 1);
    return () => {
      const left = (this.running.get(key) ?? 1) - 1;
      if (left === 0) this.running.delete(key);
      else this.running.set(key, left);
    };
  }

  /** Whether the member opens the chat with the robot for the first time today. */
  enters(turn: BotTurn, nowMs: number): boolean {
    const key = keyOf(turn);
    const day = dayOf(nowMs);
    if (this.entered.get(key) === day) return false;
    this.entered.delete(key);
    this.entered.set(key, day);
    for (const oldest of this.entered.keys()) {
      if (this.entered.size <= MAX_ENTRIES) break;
      this.entered.delete(oldest);
    }
    return true;
  }

  /** Shows a message to the member, or to the group. */
  show({ corpId, robot, member, chatid }: BotTurn, { nowMs, ...message }: BotMessage): void {
    const receivers = new Set<StoredMember>(chatid === undefined ? [member] : []);
    const sender = { kind: 'bot', corpId, robot, chatid } as const;
    this.log.add({ ...message, ...sender, safe: 0, receivers, sentAtMs: nowMs, updates: new Map() });
  }

  /** The last card that the robot sent to the member or the group, or the last one with this task id. */
  card({ corpId, robot, member, chatid }: BotTurn, taskId?: string): MessageRecord | undefined {
    return this.log
      .all()
      .reverse()
      .find((record) => {
        const isOwn = record.kind === 'bot' && record.corpId === corpId && record.robot === robot;
        const isThere = chatid === undefined ? record.receivers.has(member) : record.chatid === chatid;
        return (
          isOwn &&
          isThere &&
          record.taskId !== undefined &&
          (taskId === undefined || record.taskId === taskId)
        );
      });
  }
}

function keyOf({ corpId, robot, member }: BotTurn): string {
  return JSON.stringify([corpId, robot, member.fields.userid]);
}
