import type { CallbackDelivery } from '../callback/callback-delivery.js';
import type { Corp } from '../corp/corp.js';
import { ApiError } from '../errors/api.error.js';
import { JsonReader } from '../http/json.reader.js';
import { createMember } from '../member/create-member.js';
import { type MemberBody, readMemberBody } from '../member/member-body.js';
import type { StoredMember } from '../member/member.js';
import { removeMember } from '../member/remove-member.js';
import { updateMember } from '../member/update-member.js';
import { checkUserId } from '../member/userid.js';
import type { ConsoleChange, ConsoleOptions } from './console-change.js';
import { checkMemberFields, type ConsoleMemberFields, type NewConsoleMember } from './console-member.js';
import { changedMemberFields, departmentFields, filled, memberFields } from './contact-events.js';

/**
 * Members in the admin console. A method changes the corp at once, and resolves with the deliveries of its events.
 *
 * @see {@link SandboxConsole}
 */
export class ConsoleMembers {
  /** @internal */
  constructor(private readonly change: ConsoleChange) {}

  /**
   * Adds a member, and the departments that it refers to: `create_user`, `create_party`.
   * @throws TypeError with the errcode of `user/create`; nothing changed then
   */
  create(member: NewConsoleMember, options: ConsoleOptions = {}): Promise<readonly CallbackDelivery[]> {
    return this.change.make(options, (corp) => {
      const { userid, ...given } = member;
      checkMemberFields(given);
      const fields = readFields(given);
      const creation = { userid, fields, toInvite: false, by: 'console', nowMs: 0 };
      const created = createMember(corp, creation);
      return [
        ...created.map((one) => ({ changeType: 'create_party', fields: departmentFields(one) })),
        { changeType: 'create_user', fields: filled(memberFields(requestedMember(corp, userid))) },
      ];
    });
  }

  /**
   * Changes a member: `update_user` with the fields that changed, or nothing if none did.
   * @param fields `new_userid` only for a userid that the system generated
   * @throws TypeError with the errcode of `user/update`; nothing changed then
   */
  update(
    userid: string,
    fields: ConsoleMemberFields & { new_userid?: string },
    options: ConsoleOptions = {},
  ): Promise<readonly CallbackDelivery[]> {
    return this.change.make(options, (corp) => {
      const { new_userid: newUserId, ...given } = fields;
      checkMemberFields(given);
      const member = requestedMember(corp, userid);
      const before = memberFields(member);
      updateMember(corp, member, { fields: readFields(given), newUserId });
      const changed = changedMemberFields(before, memberFields(member));
      return [{ changeType: 'update_user', fields: changed, isUpdate: true }];
    });
  }

  /** Deletes a member: `delete_user`. @throws TypeError with the errcode of `user/delete` */
  remove(userid: string, options: ConsoleOptions = {}): Promise<readonly CallbackDelivery[]> {
    return this.change.make(options, (corp) => {
      const member = requestedMember(corp, userid);
      removeMember(corp, member);
      return [{ changeType: 'delete_user', fields: { UserID: member.fields.userid } }];
    });
  }
}

function requestedMember(corp: Corp, userid: string): StoredMember {
  const member = corp.members.find(checkUserId(userid));
  if (member === undefined) throw new ApiError(60111, userid);
  return member;
}

/** Reads the fields as a request has them: without those that are undefined. */
function readFields(given: ConsoleMemberFields): MemberBody {
  return readMemberBody(new JsonReader(JSON.parse(JSON.stringify(given)) as object), (read) => read());
}
