import { WRONG_JSON_WARNING, WrongJsonTypeError } from '../../errors/wrong-json-type.error.js';
import type { JsonReader } from '../../http/json.reader.js';
import { type Attempt, readMemberBody } from '../../member/member-body.js';
import { updateMember } from '../../member/update-member.js';
import { requestedMember } from './requested-member.js';
import type { Route } from '../route.js';

/**
 * 更新成员. Omitted fields do not change. A field with a wrong JSON type is ignored, with a warning in the errmsg of a
 * successful response: the real server was observed to do so.
 * @see https://developer.work.weixin.qq.com/document/path/90197
 */
export const userUpdate: Route = {
  path: 'user/update',
  method: 'POST',
  callers: ['contacts'],
  handle(call) {
    const { body } = call;
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

    const fields = readMemberBody(body, attempt);
    const aliases = attempt(() => readAliases(body));
    const newUserId = attempt(() => body.string('new_userid'));
    updateMember(call.corp, member, { fields, aliases, newUserId });
    return { errmsg: isWellFormed ? 'updated' : `updated. ${WRONG_JSON_WARNING}` };
  },
};

/** `{}` and `{"item":[]}` both remove all aliases. */
function readAliases(body: JsonReader): string[] | undefined {
  const list = body.object('biz_mail_alias');
  return list && (list.strings('item') ?? []);
}
