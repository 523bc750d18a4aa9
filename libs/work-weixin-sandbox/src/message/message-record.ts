import type { StoredMember } from '../member/member.js';
import type { MessageContent } from './message-content.js';

/** How a card looks to some of its receivers after an update. */
export interface CardUpdate {
  readonly content?: MessageContent;
  readonly replaceName?: string;
}

/** A delivered message. Its receivers are members, not userids, so that a change of a userid does not lose them. */
export interface MessageRecord {
  readonly kind: 'app' | 'chat' | 'robot' | 'reply' | 'bot';
  readonly corpId?: string;
  readonly app?: string;
  readonly agentid?: number;
  readonly msgid?: string;
  readonly chatid?: string;
  readonly robot?: string;
  readonly msgtype: string;
  readonly content: MessageContent;
  readonly safe: number;
  readonly receivers: ReadonlySet<StoredMember>;
  readonly sentAtMs: number;
  /** Of a card. Unique in its app. */
  readonly taskId?: string;
  /** That of its response. Valid until it is used, for 72 hours. */
  readonly responseCode?: string;
  recalledAtMs?: number;
  /** The last update for all receivers. */
  updateForAll?: CardUpdate;
  /** The last update for one receiver, after the one for all. */
  readonly updates: Map<StoredMember, CardUpdate>;
}

/** A card as a member sees it, or without a member as most members see it. */
export function cardOf(
  record: MessageRecord,
  member?: StoredMember,
): CardUpdate & { content: MessageContent } {
  const update = (member && record.updates.get(member)) ?? record.updateForAll;
  return { content: record.content, ...update };
}
