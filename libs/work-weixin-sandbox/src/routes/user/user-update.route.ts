import type { Corp } from '../../corp/corp.js';
import { ApiError } from '../../errors/api.error.js';
import { WRONG_JSON_WARNING, WrongJsonTypeError } from '../../errors/wrong-json-type.error.js';
import type { JsonReader } from '../../http/json.reader.js';
import { checkAliases, checkBizMail } from '../../member/member-addresses.rule.js';
import { type Attempt, readMemberBody } from '../../member/member-body.js';
import { checkMemberChange } from '../../member/member-change.js';
import type { StoredMember } from '../../member/member.js';
import { checkNewUserId } from '../../member/userid.js';
import { requestedMember } from './requested-member.js';
import type { Route } from '../route.js';

/**
 * 更新成员. What is left out stays as it is. A field of a wrong JSON type is left out too, with a warning in the
 * errmsg of an answer that says success: that is how the real server was seen to behave.
 * @see https://developer.work.weixin.qq.com/document/path/90197
 */
export const userUpdate: Route = {
  path: 'user/update',
  method: 'POST',
  callers: ['contacts'],
  handle(call) {
    const { corp, body } = call;
    const member = requestedMember(call, body.string('userid'));
    let isWellFormed = true;
    const attempt: Attempt = (read) => {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof WrongJsonTypeError)) throw error;
        isWellFormed = false;
        return undefined;
      }
    };

    const given = readMemberBody(body, attempt);
    const aliases = attempt(() => readAliases(body));
    const newUserId = attempt(() => body.string('new_userid'));
    if (newUserId !== undefined) checkRename(corp, member, newUserId);
    const fields = checkMemberChange(given, corp, member.fields.userid, member);
    const held = member.fields.biz_mail;
    const bizMail = given.biz_mail === undefined ? held : checkBizMail(given.biz_mail, corp, member);
    if (aliases !== undefined) checkAliases(aliases, corp, member, bizMail);

    Object.assign(member.fields, fields, { biz_mail: bizMail });
    if (bizMail !== held) member.bizMailIsAssigned = false;
    if (aliases !== undefined) member.fields.biz_mail_alias = { item: aliases };
    if (given.enable !== undefined) setEnabled(member, given.enable === 1);
    if (newUserId !== undefined) {
      corp.renameMember(member, newUserId);
      member.useridIsGenerated = false;
    }
    return { errmsg: isWellFormed ? 'updated' : `updated. ${WRONG_JSON_WARNING}` };
  },
};

/** `{}` and `{"item":[]}` both mean: no alias any more. */
function readAliases(body: JsonReader): string[] | undefined {
  const list = body.object('biz_mail_alias');
  return list && (list.strings('item') ?? []);
}

/** Only a userid made up by the system, and only once. */
function checkRename(corp: Corp, member: StoredMember, userid: string): void {
  checkNewUserId(userid);
  if (!member.useridIsGenerated) throw new ApiError(301036);
  const holder = corp.members.find(userid);
  if (holder !== undefined && holder !== member) throw new ApiError(60102);
}

function setEnabled(member: StoredMember, isEnabled: boolean): void {
  if (!isEnabled) member.fields.status = 2;
  else if (member.fields.status === 2) member.fields.status = member.activated ? 1 : 4;
}
