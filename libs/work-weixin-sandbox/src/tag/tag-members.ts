import type { Corp } from '../corp/corp.js';
import type { Visibility } from '../corp/visibility.js';
import { ApiError } from '../errors/api.error.js';
import { WrongJsonTypeError } from '../errors/wrong-json-type.error.js';
import type { JsonReader } from '../http/json.reader.js';

const MAX_USERS = 1000;
const MAX_PARTIES = 100;

/** The lists of tag/addtagusers and tag/deltagusers. */
export interface TagMembersBody {
  readonly users: readonly string[];
  readonly parties: readonly number[];
}

/** @throws ApiError 40035 for a wrong type and for two empty lists, 81014 for too many */
export function readTagMembers(body: JsonReader): TagMembersBody {
  const users = typed(() => body.strings('userlist')) ?? [];
  const parties = typed(() => body.integers('partylist')) ?? [];
  if (users.length + parties.length === 0) throw new ApiError(40035, 'userlist and partylist are both empty');
  if (users.length > MAX_USERS) throw new ApiError(81014, `userlist takes at most ${MAX_USERS}`);
  if (parties.length > MAX_PARTIES) throw new ApiError(81014, `partylist takes at most ${MAX_PARTIES}`);
  return { users, parties };
}

/** The known members and departments that the caller can see, each once, and the rest. */
export interface SortedTagMembers {
  readonly users: ReadonlySet<string>;
  readonly parties: ReadonlySet<number>;
  readonly invalidUsers: readonly string[];
  readonly invalidParties: readonly number[];
}

/**
 * @param isValid an additional condition, with the userid as the server stores it
 * @throws ApiError with `allInvalid` if nothing is valid
 */
export function sortTagMembers(
  given: TagMembersBody,
  corp: Corp,
  visibility: Visibility,
  allInvalid: 40070 | 40031,
  isValid: { user(userid: string): boolean; party(id: number): boolean } = ALL,
): SortedTagMembers {
  const users = new Set<string>();
  const invalidUsers = given.users.filter((userid) => {
    const member = corp.members.find(userid);
    if (member === undefined || !visibility.member(member)) return true;
    if (!isValid.user(member.fields.userid)) return true;
    users.add(member.fields.userid);
    return false;
  });
  const isParty = (id: number) => corp.departments.has(id) && visibility.department(id) && isValid.party(id);
  const invalidParties = given.parties.filter((id) => !isParty(id));
  const parties = new Set(given.parties.filter(isParty));
  if (users.size + parties.size === 0) throw new ApiError(allInvalid);
  return { users, parties, invalidUsers, invalidParties };
}

/** The invalid ones as the response reports them: one string of userids, one list of department ids. */
export function invalidTagMembers({ invalidUsers, invalidParties }: SortedTagMembers) {
  return {
    ...(invalidUsers.length > 0 && { invalidlist: invalidUsers.join('|') }),
    ...(invalidParties.length > 0 && { invalidparty: invalidParties }),
  };
}

const ALL = { user: () => true, party: () => true };

/** Wrong types have a code of their own in these APIs. */
function typed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof WrongJsonTypeError ? new ApiError(40035, error.message) : error;
  }
}
