import type { ApiFacts, Fact } from './facts.js';
import type { WireObject } from './refusals.js';

/*
 * Lists that the server has as one text. The records call them texts, as the pages do. Written from facts 2, 5.2 and 5.7 by hand, not read from
 * the overlays of the generator: each detects a mistake of the other.
 */

const MARK = '|';

interface JoinedList {
  readonly items: Fact;
  readonly maxItems?: number;
}

const USER_IDS: JoinedList = { items: { type: 'string' } };
const IDS: JoinedList = { items: { type: 'integer' } };

/** `action side.wire`, at the top level of a request or a response. */
const JOINED: Readonly<Record<string, JoinedList>> = {
  'message/send body.touser': { ...USER_IDS, maxItems: 1_000 },
  'message/send body.toparty': { ...IDS, maxItems: 100 },
  'message/send body.totag': { ...IDS, maxItems: 100 },
  'message/send response.invaliduser': USER_IDS,
  'message/send response.invalidparty': IDS,
  'message/send response.invalidtag': IDS,
  'message/send response.unlicenseduser': USER_IDS,
  'tag/addtagusers response.invalidlist': USER_IDS,
  'tag/deltagusers response.invalidlist': USER_IDS,
};

/** The places of joined lists in the responses. */
export const JOINED_IN_RESPONSES: readonly string[] = Object.keys(JOINED).filter((place) =>
  place.includes(' response.'),
);

/** A record whose joined texts are lists, as the classes have them. */
export function withLists(api: ApiFacts): ApiFacts {
  const listed = (side: 'body' | 'response') =>
    api[side].map((fact): Fact => {
      const list = JOINED[`${api.action} ${side}.${fact.wire}`];
      if (!list) return fact;
      if (fact.type !== 'string')
        throw new Error(`${api.action} ${side}.${fact.wire} is not a text in the facts`);
      const { accepts: _accepts, ...text } = fact;
      const { items, maxItems } = list;
      return { ...text, type: 'array', items, ...(maxItems !== undefined && { limits: { maxItems } }) };
    });
  return { ...api, body: listed('body'), response: listed('response') };
}

/** What the wire has for an object of lists. */
export function joinedOnWire({ action }: ApiFacts, side: 'body' | 'response', lists: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(lists).map(([wire, value]) => [
      wire,
      Array.isArray(value) && Object.hasOwn(JOINED, `${action} ${side}.${wire}`) ? value.join(MARK) : value,
    ]),
  );
}
