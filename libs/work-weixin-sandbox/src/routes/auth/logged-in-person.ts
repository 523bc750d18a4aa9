import { ApiError } from '../../errors/api.error.js';
import { useCode } from '../../login/use-code.js';
import type { Route, RouteCall } from '../route.js';

/** What an app learns from a code. */
export interface LoggedInPerson {
  /** `CorpId/userid` for a member of a linked corp. */
  readonly userid?: string;
  readonly openid?: string;
  readonly externalUserid?: string;
  readonly userTicket?: string;
}

/** Uses the code of the query. @throws ApiError 40029, 42003, 42022, 50001; 60111 if the member was deleted since the login */
export function loggedInPerson(call: RouteCall): LoggedInPerson {
  const { corp, caller, query, visibility, nowMs } = call;
  const { person, scope } = useCode(call, query.text('code'));
  if (person.kind === 'guest') return { openid: person.openid, externalUserid: person.externalUserid };
  if (person.kind === 'linked') return { userid: person.userid };
  const member = corp.members.find(person.userid);
  if (member === undefined) throw new ApiError(60111, person.userid);
  const { userid } = member.fields;
  if (scope !== 'snsapi_privateinfo' || !visibility.member(member)) return { userid };
  return { userid, userTicket: corp.logins.userTickets.issue({ userid, app: caller }, nowMs) };
}

/** Calls with a valid code do not count against the limits. */
export const isExemptLogin: Route['isExempt'] = (corp, _caller, query, nowMs) =>
  corp.logins.codes.find(query.peek('code'), nowMs).state === 'valid';
