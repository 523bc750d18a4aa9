import type { CallbackDelivery } from '../callback/callback-delivery.js';
import type { Corp } from '../corp/corp.js';
import { ApiError } from '../errors/api.error.js';
import { addToTag, removeFromTag } from '../tag/change-tag-members.js';
import { requestedTag } from '../tag/tag.rule.js';
import type { ConsoleChange, ConsoleOptions } from './console-change.js';

const NAMES = ['addUsers', 'removeUsers', 'addParties', 'removeParties'] as const;

/**
 * Who joins and leaves a tag.
 *
 * @see {@link ConsoleTags.update}
 */
export interface ConsoleTagChange {
  /** userids. @default [] */
  addUsers?: readonly string[];
  /** userids. @default [] */
  removeUsers?: readonly string[];
  /** Ids of departments. @default [] */
  addParties?: readonly number[];
  /** Ids of departments. @default [] */
  removeParties?: readonly number[];
}

/**
 * Tags in the admin console. A method changes the corp at once, and resolves with the deliveries of its events.
 *
 * @see {@link SandboxConsole}
 */
export class ConsoleTags {
  /** @internal */
  constructor(private readonly change: ConsoleChange) {}

  /**
   * Adds members and departments to a tag, or removes them: `update_tag` with those who joined or left, or nothing if none
   * did.
   * @throws TypeError for an unknown tag (40068), member (40070) or department (60003), and for too many (81003); nothing
   *   changed then
   */
  update(
    tagid: number,
    given: ConsoleTagChange,
    options: ConsoleOptions = {},
  ): Promise<readonly CallbackDelivery[]> {
    return this.change.make(options, (corp) => {
      const change = checked(given);
      const tag = requestedTag(corp, tagid);
      const before = { users: new Set(tag.users), parties: new Set(tag.parties) };
      const users = new Set(knownUsers(corp, change.addUsers).filter((userid) => !before.users.has(userid)));
      const parties = new Set(knownParties(corp, change.addParties).filter((id) => !before.parties.has(id)));
      const leaving = {
        users: new Set(knownUsers(corp, change.removeUsers).filter((userid) => before.users.has(userid))),
        parties: new Set(knownParties(corp, change.removeParties).filter((id) => before.parties.has(id))),
      };
      addToTag(tag, { users, parties });
      removeFromTag(tag, leaving);
      const lists = {
        AddUserItems: [...users].join(','),
        DelUserItems: [...leaving.users].join(','),
        AddPartyItems: [...parties].join(','),
        DelPartyItems: [...leaving.parties].join(','),
      };
      const filled = Object.entries(lists).filter(([, list]) => list !== '');
      if (filled.length === 0) return [];
      return [{ changeType: 'update_tag', fields: { TagId: tagid, ...Object.fromEntries(filled) } }];
    });
  }
}

/** @throws TypeError for an unknown name, and for what is no list */
function checked(given: ConsoleTagChange): Required<ConsoleTagChange> {
  const { addUsers = [], removeUsers = [], addParties = [], removeParties = [], ...others } = given;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new TypeError(`console: a change of a tag has no ${unknown}: it takes ${NAMES.join(', ')}`);
  }
  const change = { addUsers, removeUsers, addParties, removeParties };
  const wrong = NAMES.find((name) => !Array.isArray(change[name]));
  if (wrong !== undefined) throw new TypeError(`console: ${wrong} must be an array`);
  return change;
}

/** The userids as the members have them. */
function knownUsers({ members }: Corp, userids: readonly string[]): string[] {
  return userids.map((userid) => {
    const member = members.find(String(userid));
    if (member === undefined) throw new ApiError(40070, String(userid));
    return member.fields.userid;
  });
}

function knownParties({ departments }: Corp, ids: readonly number[]): number[] {
  const unknown = ids.find((id) => !departments.has(id));
  if (unknown !== undefined) throw new ApiError(60003, String(unknown));
  return [...ids];
}
