import { randomBytes } from 'node:crypto';
import { closestOf } from '../errors/closest.js';
import { type CallbackFields, type CallbackValue, isCallbackFields } from './callback-fields.js';
import { type CallbackReceiver, isJsonReceiver } from './callback-seed.js';
import type { EventField, EventFields } from './compact-event.js';
import type { DescribedEvent } from './event-catalogue.js';
import { writeXml } from './xml.writer.js';

/** The values on which the plain text of a callback depends. */
export interface EventMessage {
  readonly event: DescribedEvent;
  readonly fields: CallbackFields;
  readonly receiver: CallbackReceiver;
  readonly agentId?: number;
  /** Whether undocumented fields and other receivers are refused. */
  readonly strict: boolean;
  readonly nowMs: number;
}

/** Deeper fields are a mistake, such as a circle. */
const MAX_DEPTH = 20;

/**
 * The plain text of a callback: the given fields, the constant ones, and a default for those that every callback has.
 * @throws TypeError for an undocumented field with the closest name, a missing sender, and a receiver that does not get it
 */
export function writeMessage(message: EventMessage): string {
  const { event, fields: given, receiver, strict } = message;
  if (!isCallbackFields(given)) throw new TypeError(`callbacks: the fields of ${event.id} must be an object`);
  if (event.id.startsWith('kf/')) {
    throw new TypeError(
      `callbacks: no URL gets ${event.id}: sandbox.client.kf offers it to kf/sync_msg, and sends event/kf_msg_or_event`,
    );
  }
  if (event.isJson !== isJsonReceiver(receiver)) {
    throw new TypeError(
      `callbacks: ${event.id} is ${event.isJson ? 'JSON for robots or devices' : 'XML'}, and ${receiver.name} is of the kind ${receiver.kind}`,
    );
  }
  if (strict && !event.isFor(receiver.kind)) {
    throw new TypeError(
      `callbacks: a receiver of the kind ${receiver.kind} does not get ${event.id}; send it with strict: false, or to a receiver of another kind`,
    );
  }
  const own = eventFields(event, given, strict);
  const all = { ...defaultsOf(message), ...own, ...baseOf(message, own) };
  if (event.id.startsWith('message/') && all.FromUserName === undefined) {
    throw new TypeError(`callbacks: ${event.id} needs a sender: write FromUserName with a userid`);
  }
  const keyed = withKey(all, own, event, strict);
  const ordered = Object.fromEntries(inOrder(keyed, event.fields));
  return event.isJson ? JSON.stringify(ordered) : writeXml(ordered);
}

/** The given fields as the wire has them. @throws TypeError for an undocumented field, if it is strict */
export function eventFields(event: DescribedEvent, given: CallbackFields, strict: boolean): CallbackFields {
  return normalized(given, event, strict ? event.fields : undefined, 0);
}

/** Values for the documented fields that tell nothing about the event. */
function defaultsOf({ event, receiver, agentId, nowMs }: EventMessage): CallbackFields {
  const seconds = Math.floor(nowMs / 1000);
  const values: CallbackFields = {
    ToUserName: receiver.receiveId || receiver.corpId,
    FromUserName: event.id.startsWith('event/') ? 'sys' : undefined,
    SuiteId: receiver.suiteId ?? receiver.receiveId,
    ServiceCorpId: receiver.receiveId,
    AuthCorpId: receiver.corpId,
    CreateTime: seconds,
    TimeStamp: seconds,
    MsgId: String(randomBytes(8).readBigUInt64BE() >> 1n),
    AgentID: agentId,
    msgid: randomBytes(16).toString('hex'),
    create_time: seconds,
  };
  const known = Object.entries(values).filter(
    ([name, value]) => value !== undefined && event.fields.has(name),
  );
  return Object.fromEntries(known);
}

/** What every callback of a device has beside its own object. Given fields take precedence. */
function baseOf(
  { event, receiver, nowMs }: EventMessage,
  { base_info: given }: CallbackFields,
): CallbackFields {
  const known = event.fields.get('base_info')?.fields;
  if (known === undefined) return {};
  const values: CallbackFields = {
    req_id: randomBytes(16).toString('hex'),
    createtime: Math.floor(nowMs / 1000),
    model_id: receiver.kind === 'device' ? receiver.receiveId : undefined,
    auth_corpid: receiver.corpId,
    service_corpid: receiver.kind === 'deviceService' ? receiver.receiveId : undefined,
  };
  const defaults = Object.entries(values).filter(([name, value]) => value !== undefined && known.has(name));
  return { base_info: { ...Object.fromEntries(defaults), ...fieldsOf(given) } };
}

/** Adds the constant fields. @throws TypeError if one of them is given with another value */
function withKey(
  all: CallbackFields,
  given: CallbackFields,
  { id, key }: DescribedEvent,
  strict: boolean,
): CallbackFields {
  const result: Record<string, CallbackValue | undefined> = { ...all };
  for (const [path, value] of Object.entries(key)) {
    const [name = '', inner] = path.split('.');
    const held = inner === undefined ? given[name] : fieldsOf(given[name])[inner];
    if (held !== undefined && held !== value && strict) {
      throw new TypeError(`callbacks: ${path} of ${id} is always ${value}: leave it out`);
    }
    if (held !== undefined) continue;
    result[name] = inner === undefined ? value : { ...fieldsOf(result[name]), [inner]: value };
  }
  return result;
}

function fieldsOf(value: CallbackValue | undefined): CallbackFields {
  return isCallbackFields(value) ? value : {};
}

function inOrder(fields: CallbackFields, known: EventFields): [string, CallbackValue][] {
  const names = new Set([...known.keys(), ...Object.keys(fields)]);
  return [...names].flatMap((name): [string, CallbackValue][] => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return value === undefined ? [] : [[name, value]];
  });
}

/**
 * The fields without those that are undefined, lists joined where the wire has a text, numbers as numbers.
 * @param known the documented fields; `undefined` accepts every field
 */
function normalized(
  fields: CallbackFields,
  event: DescribedEvent,
  known: EventFields | undefined,
  depth: number,
  place = '',
): CallbackFields {
  const entries = Object.entries(fields).flatMap(([name, value]): [string, CallbackValue][] => {
    if (value === undefined) return [];
    const at = place + name;
    const field = (known ?? (depth === 0 ? event.fields : undefined))?.get(name);
    if (known !== undefined && field === undefined) throw unknownField(event, at, name, known);
    return [[name, normalizedValue(value, event, { at, field, isStrict: known !== undefined, depth })]];
  });
  return Object.fromEntries(entries);
}

interface Position {
  readonly at: string;
  readonly field: EventField | undefined;
  readonly isStrict: boolean;
  readonly depth: number;
}

function normalizedValue(value: CallbackValue, event: DescribedEvent, position: Position): CallbackValue {
  const { at, field, isStrict, depth } = position;
  if (depth > MAX_DEPTH) throw new TypeError(`callbacks: the fields of ${event.id} are nested too deeply`);
  if (Array.isArray(value)) {
    if (field?.isJoined === true) return (value as readonly unknown[]).join(',');
    return value.map((one: CallbackValue) => normalizedValue(one, event, { ...position, depth: depth + 1 }));
  }
  if (isCallbackFields(value)) {
    const known = isStrict ? (field?.fields ?? new Map<string, EventField>()) : undefined;
    return normalized(value, event, known, depth + 1, `${at}.`);
  }
  const isNumeric = field?.isNumber === true && typeof value === 'string' && /^-?\d{1,15}$/.test(value);
  if (isNumeric) return Number(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') {
    // A userid such as 12 is a text on the wire.
    return event.isJson || field?.isNumber !== false ? value : String(value);
  }
  throw new TypeError(`callbacks: ${at} of ${event.id} must be a text, a number, an object or a list`);
}

function unknownField(event: DescribedEvent, at: string, name: string, known: EventFields): TypeError {
  const [meant] = closestOf(name, known.keys(), 1);
  const advice = meant === undefined ? 'this one has no fields.' : `did you mean ${meant}?`;
  return new TypeError(
    `callbacks: ${event.id} has no field ${at}: ${advice} With strict: false it is sent anyway`,
  );
}
