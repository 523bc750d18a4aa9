import type { Corp } from '../corp/corp.js';
import type { Corps } from '../corp/corps.js';
import type { StoredMember } from '../member/member.js';
import type { MessageLog } from './message-log.js';
import { cardOf, type MessageRecord } from './message-record.js';
import { robotNameOf } from './robots.js';
import type { MessageFilter, SandboxMessage } from './sandbox-message.js';

/**
 * The messages that members, group chats and the groups of robots received, oldest first: the last 10,000 of a sandbox, or
 * fewer if their contents exceed 64 MiB or their receivers a million.
 *
 * @example
 * ```ts
 * sandbox.messages.of('lisi').at(-1)?.content; // { content: '下班前提交周报' }
 * sandbox.messages.inChat('weekly').length;
 * sandbox.messages.ofRobot('s3cret-robot-key');
 * ```
 */
export class Messages {
  /** @internal */
  constructor(
    private readonly log: MessageLog,
    private readonly corps: Corps,
    private readonly firstCorpId: string,
  ) {}

  /**
   * The messages of a member, from apps and in group chats, as that member sees them. Empty for an unknown member.
   * @throws TypeError for an unknown corp
   */
  of(userid: string, filter: Pick<MessageFilter, 'corpId' | 'agentid'> = {}): SandboxMessage[] {
    return this.list({ ...filter, userid });
  }

  /** The messages of a group chat. Empty for an unknown chat. @throws TypeError for an unknown corp */
  inChat(chatid: string, filter: Pick<MessageFilter, 'corpId'> = {}): SandboxMessage[] {
    return this.list({ ...filter, chatid });
  }

  /** The messages of a robot, by its name in the seed or its key. */
  ofRobot(nameOrKey: string): SandboxMessage[] {
    return this.list({ robot: nameOrKey });
  }

  /**
   * The messages of one corp that match the filter. Without `corpId`, robots of all corps are included.
   * @throws TypeError for an unknown corp
   */
  list(filter: MessageFilter = {}): SandboxMessage[] {
    const corp = this.corps.require(filter.corpId ?? this.firstCorpId);
    const member = filter.userid === undefined ? undefined : corp.members.find(filter.userid);
    if (filter.userid !== undefined && member === undefined) return [];
    const robots = this.robotNames(filter.robot);
    return this.log
      .all()
      .filter((record) => isOf(record, corp, filter.corpId) && matches(record, filter, member, robots))
      .map((record) => viewOf(record, member));
  }

  /** Removes all messages of the sandbox and returns their number. They can no longer be recalled or updated. */
  clear(): number {
    return this.log.clear();
  }

  /** A key and a name are both texts, so a text can be either. */
  private robotNames(nameOrKey: string | undefined): readonly string[] | undefined {
    if (nameOrKey === undefined) return undefined;
    return [nameOrKey, this.corps.robot(nameOrKey)?.name ?? robotNameOf(nameOrKey)];
  }
}

function isOf({ kind, corpId }: MessageRecord, corp: Corp, given: string | undefined): boolean {
  return corpId === corp.corpId || (kind === 'robot' && given === undefined);
}

function matches(
  record: MessageRecord,
  { agentid, chatid }: MessageFilter,
  member: StoredMember | undefined,
  robots: readonly string[] | undefined,
): boolean {
  return (
    (member === undefined || record.receivers.has(member)) &&
    (agentid === undefined || record.agentid === agentid) &&
    (chatid === undefined || record.chatid === chatid) &&
    (robots === undefined || (record.robot !== undefined && robots.includes(record.robot)))
  );
}

function viewOf(record: MessageRecord, member: StoredMember | undefined): SandboxMessage {
  const { kind, corpId, app, agentid, msgid, chatid, robot, msgtype, safe, sentAtMs, recalledAtMs } = record;
  const { content, replaceName } = cardOf(record, member);
  // A copy: a test that changes it must not change the message.
  const shown = recalledAtMs === undefined ? structuredClone(content) : {};
  const userids = [...record.receivers].map(({ fields }) => fields.userid);
  const head = { kind, corpId, app, agentid, msgid, chatid, robot, msgtype };
  return { ...head, content: shown, safe, userids, sentAtMs, recalledAtMs, replaceName };
}
