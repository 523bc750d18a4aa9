import { Audience } from '../corp/audience.js';
import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import type { StoredMember } from '../member/member.js';
import type { RouteCall } from '../routes/route.js';

/** Who gets a message, and the ids that stand for nobody. */
export interface Recipients {
  readonly members: ReadonlySet<StoredMember>;
  /** Lower-cased, as the server returns them. */
  readonly invalidUsers: readonly string[];
  readonly invalidParties: readonly string[];
  readonly invalidTags: readonly string[];
}

interface Addressed {
  readonly users: readonly string[];
  readonly parties: readonly string[];
  readonly tags: readonly string[];
}

const EVERYONE = '@all';
const MAX_USERS = 1000;
const MAX_PARTIES = 100;
const MAX_TAGS = 100;

/**
 * Reads `touser`, `toparty` and `totag`: lists joined by `|`, or `@all` as the only user.
 * @throws ApiError 82001 without recipients; 40032, 82002, 82003 for too many; 81013 if no member is left
 */
export function readRecipients(call: RouteCall, { allowsEveryone }: { allowsEveryone: boolean }): Recipients {
  const { body } = call;
  const given = { users: split(body, 'touser'), parties: split(body, 'toparty'), tags: split(body, 'totag') };
  if (given.users.length === 1 && given.users[0] === EVERYONE) {
    if (!allowsEveryone) throw new ApiError(40058, 'this type of message cannot be sent to @all');
    return reached({
      ...NOBODY_INVALID,
      members: new Set(new Audience(call.corp, call.visibility).everyone()),
    });
  }
  checkCounts(given);
  return reached(resolve(call, given));
}

/**
 * Reads `userids`, `partyids` and `tagids`, or `atall`: those who received a message, among them.
 * @throws ApiError as {@link readRecipients}
 */
export function readReceivers(call: RouteCall, received: ReadonlySet<StoredMember>): Recipients {
  const { body } = call;
  const given = {
    users: body.strings('userids') ?? [],
    parties: (body.integers('partyids') ?? []).map(String),
    tags: (body.integers('tagids') ?? []).map(String),
  };
  const all = body.integer('atall') ?? 0;
  if (all !== 0 && all !== 1) throw new ApiError(40058, 'atall must be 0 or 1');
  if (all === 1) return reached({ ...NOBODY_INVALID, members: received });
  checkCounts(given);
  const found = resolve(call, given, received);
  return reached({ ...found, members: new Set([...found.members].filter((member) => received.has(member))) });
}

const NOBODY_INVALID = { invalidUsers: [], invalidParties: [], invalidTags: [] };

function split(body: JsonReader, name: string): string[] {
  return (body.string(name) ?? '').split('|').filter((id) => id !== '');
}

function checkCounts({ users, parties, tags }: Addressed): void {
  if (users.length + parties.length + tags.length === 0) throw new ApiError(82001);
  if (users.length > MAX_USERS) throw new ApiError(40032, `at most ${MAX_USERS} users`);
  if (parties.length > MAX_PARTIES) throw new ApiError(82002, `at most ${MAX_PARTIES} parties`);
  if (tags.length > MAX_TAGS) throw new ApiError(82003, `at most ${MAX_TAGS} tags`);
}

/** @param among users outside it are invalid */
function resolve(
  { corp, visibility }: RouteCall,
  { users, parties, tags }: Addressed,
  among?: ReadonlySet<StoredMember>,
): Recipients {
  const audience = new Audience(corp, visibility);
  const members = new Set<StoredMember>();
  const take = (found: readonly StoredMember[] | undefined) => {
    for (const member of found ?? []) members.add(member);
    return found !== undefined;
  };
  const userOf = (userid: string) => {
    const found = audience.user(userid);
    return found?.every((member) => among?.has(member) !== false) ? found : undefined;
  };
  const byId = (find: (id: number) => StoredMember[] | undefined) => (id: string) =>
    /^\d{1,10}$/.test(id) && take(find(Number(id)));
  return {
    members,
    invalidUsers: users.filter((userid) => !take(userOf(userid))).map((userid) => userid.toLowerCase()),
    invalidParties: parties.filter((id) => !byId((party) => audience.party(party))(id)),
    invalidTags: tags.filter((id) => !byId((tag) => audience.tag(tag))(id)),
  };
}

function reached(recipients: Recipients): Recipients {
  if (recipients.members.size === 0) throw new ApiError(81013);
  return recipients;
}
