/**
 * The fields that tell one kind of event from all others, with their values, under their wire names. A dot leads into an object.
 *
 * @see {@link WorkWeixinEvent}
 * @example `{ MsgType: 'event', Event: 'change_contact', ChangeType: 'create_user' }`
 * @example `{ msgtype: 'event', 'event.eventtype': 'enter_chat' }`
 */
export type WorkWeixinEventKey = Readonly<Record<string, string>>;

/** An event's key, and the id that is made of it. */
export interface IdentifiedEvent {
  readonly id: string;
  readonly key: WorkWeixinEventKey;
}

/** How one kind of envelope tells its events apart. */
interface KeyScheme {
  /** The field that all of them have. */
  readonly type: string;
  /** The field after it, by the value of the type; `*` for every value. */
  readonly next: Readonly<Record<string, string>>;
  /** The beginning of an id, by the value of the type; `*` for the others, followed by the value. */
  readonly start: Readonly<Record<string, string>>;
}

const CHANGE_TYPE = 'ChangeType';

/** In the order in which an envelope is tried. The fields after the type may be missing. */
const SCHEMES: readonly KeyScheme[] = [
  { type: 'InfoType', next: { '*': CHANGE_TYPE }, start: { '*': 'info' } },
  { type: 'MsgType', next: { event: 'Event' }, start: { event: 'event', '*': 'message' } },
  { type: 'msgtype', next: { event: 'event.eventtype' }, start: { event: 'bot/event', '*': 'bot' } },
  {
    type: 'msg_type',
    next: { command: 'command.command_type', event: 'event.event_type' },
    start: { command: 'device/command', event: 'device/event', '*': 'device' },
  },
];

/** Notices of payments have no type of their own, but always a resource, which is encrypted once more. */
const PAYMENT: IdentifiedEvent = { id: 'payment/notification', key: { resource: 'notification' } };

/** Ids appear in logs and metrics: anything else is no name of the vendor. */
const NAME = /^[\w.-]{1,64}$/;

/**
 * Reads the key of an event.
 *
 * @param valueOf returns the value of a field, by its wire name
 * @returns undefined if no field tells what kind of event it is
 * @example `identify((name) => key[name]) // { id: 'event/change_contact/create_user', key: … }`
 */
export function identify(valueOf: (name: string) => unknown): IdentifiedEvent | undefined {
  for (const { type, next, start } of SCHEMES) {
    const value = nameAt(valueOf, type);
    if (value === undefined) continue;
    const key: Record<string, string> = { [type]: value };
    const own = ownOf(start, value);
    const parts = own === undefined ? [start['*'] ?? type, value] : [own];
    let name = ownOf(next, value) ?? next['*'];
    while (name !== undefined) {
      const detail = nameAt(valueOf, name);
      if (detail === undefined) break;
      key[name] = detail;
      parts.push(detail);
      name = name === 'Event' ? CHANGE_TYPE : undefined;
    }
    return { id: parts.join('/'), key };
  }
  return typeof valueOf('resource.ciphertext') === 'string' ? PAYMENT : undefined;
}

/** Whether a class gets callbacks. What is read through an API has an id that no callback leads to. */
export function isPushed({ id, key }: IdentifiedEvent): boolean {
  return id === PAYMENT.id || identify((name) => key[name])?.id === id;
}

/** The value at a path such as `event.eventtype`. */
export function fieldAt(fields: Readonly<Record<string, unknown>>, path: string): unknown {
  let at: unknown = fields;
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at;
}

/** Event types are texts of the sender: one may be called `constructor`. */
function ownOf(table: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.hasOwn(table, value) ? table[value] : undefined;
}

function nameAt(valueOf: (name: string) => unknown, name: string): string | undefined {
  const value = valueOf(name);
  return typeof value === 'string' && NAME.test(value) ? value : undefined;
}
