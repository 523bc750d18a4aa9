import type { EventFact, EventKind } from './event-facts.js';

/** The base class of a kind of event, which declares the fields that all of its envelopes have. */
export interface Envelope {
  readonly base: string;
  /** From `src`, without an extension. */
  readonly module: string;
  /** What an entry point exports with it, by module: the class and those that it uses. */
  readonly exports: readonly { readonly module: string; readonly names: readonly string[] }[];
  readonly wires: readonly string[];
  /** Fields of the key that have another value in each class. */
  readonly constants: readonly string[];
}

const PUSHED = ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'AgentID'];
const NOTICE = ['SuiteId', 'AuthCorpId', 'ServiceCorpId', 'InfoType', 'TimeStamp'];
const BOT = ['msgid', 'aibotid', 'chatid', 'chattype', 'from', 'msgtype', 'response_url', 'create_time'];

/** The bases of the bases, outermost first. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  MessageEnvelope: ['PushedEnvelope'],
  EventEnvelope: ['PushedEnvelope'],
  ChangeEventEnvelope: ['PushedEnvelope', 'EventEnvelope'],
  ChangeNoticeEnvelope: ['NoticeEnvelope'],
};

const MESSAGE = envelope('MessageEnvelope', [...PUSHED, 'MsgId'], ['MsgType']);
const EVENT = envelope('EventEnvelope', [...PUSHED, 'Event'], ['Event']);
const CHANGE_EVENT = envelope(
  'ChangeEventEnvelope',
  [...PUSHED, 'Event', 'ChangeType'],
  ['Event', 'ChangeType'],
);
const INFO = envelope('NoticeEnvelope', NOTICE, ['InfoType']);
const CHANGE_INFO = envelope('ChangeNoticeEnvelope', [...NOTICE, 'ChangeType'], ['InfoType', 'ChangeType']);
const OTHERS: Partial<Record<EventKind, Envelope>> = {
  message: MESSAGE,
  bot: envelope('BotEnvelope', BOT, ['msgtype'], ['BotSenderDto']),
  device: envelope('DeviceEnvelope', ['msg_type', 'base_info'], ['msg_type'], ['DeviceBaseInfoDto']),
  kf: envelope('KfEnvelope', ['msgtype'], ['msgtype']),
  zone: envelope('ZoneEnvelope', ['event_type', 'timestamp'], ['event_type']),
  payment: {
    base: 'WorkWeixinCallback',
    module: 'callbacks/contract/work-weixin-callback',
    exports: [],
    wires: [],
    constants: [],
  },
};

/** Kinds whose keys do not say what they are: the class has the id beside the key. */
export const WITH_ID: ReadonlySet<EventKind> = new Set<EventKind>(['kf', 'zone', 'payment']);

export function envelopeOf({ id, kind, key }: EventFact): Envelope {
  if (kind === 'event') return 'ChangeType' in key ? CHANGE_EVENT : EVENT;
  if (kind === 'info') return 'ChangeType' in key ? CHANGE_INFO : INFO;
  const found = OTHERS[kind];
  if (found === undefined) throw new Error(`${id}: a ${kind} is not received`);
  return found;
}

function envelope(
  base: string,
  wires: readonly string[],
  constants: readonly string[],
  nested: readonly string[] = [],
): Envelope {
  const above = ABOVE[base] ?? [];
  const exports = [
    ...above.map((name) => ({ module: moduleOf(name), names: [name] })),
    { module: moduleOf(base), names: [base, ...nested] },
  ];
  return { base, module: moduleOf(base), exports, wires, constants };
}

/** `EventEnvelope` → `events/envelope/event-envelope` */
function moduleOf(base: string): string {
  return `events/envelope/${base.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()}`;
}
