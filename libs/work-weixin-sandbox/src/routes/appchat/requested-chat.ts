import { ROOT_DEPARTMENT_ID } from '../../corp/department-tree.js';
import { ApiError } from '../../errors/api.error.js';
import { utf8Bytes } from '../../member/text-measure.js';
import type { StoredMember } from '../../member/member.js';
import type { GroupChat } from '../../message/group-chat.store.js';
import type { RouteCall } from '../route.js';

const MAX_CHATID_LENGTH = 32;
const MAX_USERID_BYTES = 64;
const MIN_MEMBERS = 2;
/** The 2000 members include the app. */
const MAX_MEMBERS = 1999;

/** @throws ApiError 48002 unless the caller sees the root department */
export function assertSeesRoot({ visibility }: RouteCall): void {
  if (visibility.department(ROOT_DEPARTMENT_ID)) return;
  throw new ApiError(48002, 'group chats are for apps that see the root department');
}

/** @throws ApiError 86205 for a chatid that is too long, 86001 for other characters */
export function checkChatId(chatid: string): string {
  if (chatid.length > MAX_CHATID_LENGTH) throw new ApiError(86205, `at most ${MAX_CHATID_LENGTH} characters`);
  if (!/^[0-9a-zA-Z]+$/.test(chatid)) throw new ApiError(86001, 'letters and digits only');
  return chatid;
}

/** @throws ApiError 48002; 86201 without a chatid, 86001, 86205; 86003 for an unknown chat, 86008 for one of another app */
export function requestedChat(call: RouteCall, chatid: string | undefined): GroupChat {
  assertSeesRoot(call);
  if (!chatid) throw new ApiError(86201);
  const chat = call.corp.chats.find(checkChatId(chatid));
  if (chat === undefined) throw new ApiError(86003);
  if (chat.app !== call.caller.name) throw new ApiError(86008);
  return chat;
}

/** @throws ApiError 86007 for an id that nobody can have, 86216 for one that is no member of the corp */
export function chatMembers({ corp }: RouteCall, userids: readonly string[]): Set<StoredMember> {
  const found = userids.map((userid) => {
    if (userid === '' || utf8Bytes(userid) > MAX_USERID_BYTES) throw new ApiError(86007, 'userid');
    const member = corp.members.find(userid);
    if (member === undefined) throw new ApiError(86216, userid);
    return member;
  });
  return new Set(found);
}

/** @throws ApiError 86005 for a userid that is no member of the corp */
export function chatOwner({ corp }: RouteCall, userid: string): StoredMember {
  const owner = corp.members.find(userid);
  if (owner === undefined) throw new ApiError(86005);
  return owner;
}

/** @throws ApiError 86006 for too few or too many members, 86207 if the owner is not one of them */
export function checkChat(members: ReadonlySet<StoredMember>, owner: StoredMember): void {
  if (members.size < MIN_MEMBERS || members.size > MAX_MEMBERS) {
    throw new ApiError(86006, `${MIN_MEMBERS} to ${MAX_MEMBERS} members and the app`);
  }
  if (!members.has(owner)) throw new ApiError(86207);
}
