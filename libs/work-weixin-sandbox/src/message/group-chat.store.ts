import type { StoredMember } from '../member/member.js';

/** A group chat that an app made. Its members are not userids, so that a change of a userid does not lose them. */
export interface GroupChat {
  readonly chatid: string;
  /** Name of the app's secret in the seed. */
  readonly app: string;
  name: string;
  owner: StoredMember;
  members: Set<StoredMember>;
}

const MAX_CHATS = 10_000;

/** The group chats of one corp: the last 10,000. */
export class GroupChatStore {
  /** Oldest first. */
  private readonly byId = new Map<string, GroupChat>();

  find(chatid: string): GroupChat | undefined {
    return this.byId.get(chatid);
  }

  add(chat: GroupChat): void {
    this.byId.set(chat.chatid, chat);
    for (const oldest of this.byId.keys()) {
      if (this.byId.size <= MAX_CHATS) return;
      this.byId.delete(oldest);
    }
  }

  /** Members who leave the corp leave its chats. The next member becomes the owner. */
  removeMembers(gone: ReadonlySet<StoredMember>): void {
    for (const chat of this.byId.values()) {
      for (const member of chat.members) if (gone.has(member)) chat.members.delete(member);
      const [next] = chat.members;
      if (gone.has(chat.owner) && next !== undefined) chat.owner = next;
    }
  }
}
