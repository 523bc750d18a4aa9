import type { Corp } from '../corp/corp.js';
import type { LoginPerson } from './login.js';

/** The userid of a member of a linked corp, as apps see it. */
export function linkedUserid({
  corpId,
  userid,
}: {
  readonly corpId: string;
  readonly userid: string;
}): string {
  return `${corpId}/${userid}`;
}

/**
 * Who logs in with this userid, which may have the form `CorpId/userid`; case does not matter. A disabled member cannot.
 * @returns `undefined` if there is no such person
 */
export function findByUserid({ members, logins }: Corp, userid: string): LoginPerson | undefined {
  const member = members.find(userid);
  if (member !== undefined) {
    return member.fields.status === 2 ? undefined : { kind: 'member', userid: member.fields.userid };
  }
  const wanted = userid.toLowerCase();
  const linked = logins.linkedMembers.map(linkedUserid).find((one) => one.toLowerCase() === wanted);
  return linked === undefined ? undefined : { kind: 'linked', userid: linked };
}

/** @returns `undefined` if no guest has this openid */
export function findGuest({ logins }: Corp, openid: string): LoginPerson | undefined {
  const guest = logins.guests.find((one) => one.openid === openid);
  return guest && { kind: 'guest', openid, externalUserid: guest.external_userid };
}
