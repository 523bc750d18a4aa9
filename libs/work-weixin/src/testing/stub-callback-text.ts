import { loadXmlWriter } from 'nestjs-http-remote/kit';
import { encodePlain } from 'nestjs-http-remote/testing';
import type { WorkWeixinEventClass } from '../callbacks/contract/work-weixin-callback.js';
import type { FoundReceiver } from '../callbacks/receive/found-receiver.js';
import { getWorkWeixinEvent } from '../callbacks/metadata/event.reader.js';

type Fields = Readonly<Record<string, unknown>>;

/** The values that the vendor fills in. */
export interface StubSender {
  /** The 企业ID that the callback is for; of a suite's command its id. */
  readonly corpId: string;
  readonly receiver: Pick<FoundReceiver, 'kind' | 'scope'>;
  /** Different for each callback of a stub. */
  readonly number: number;
  readonly nowMs: number;
}

/**
 * The plain text of a callback, as the vendor writes it: the given fields, those that tell what event it is, and those that all
 * events of its kind have.
 *
 * @throws InputInvalidError if the class has no property of a name
 */
export async function callbackTextOf(
  eventClass: WorkWeixinEventClass,
  plain: object,
  sender: StubSender,
): Promise<string> {
  const { key } = getWorkWeixinEvent(eventClass);
  const given = encodePlain(eventClass, plain);
  const fields = Object.entries(key).reduce<Fields>(
    (all, [path, value]) => merged(all, nested(path.split('.'), value)),
    merged(envelopeOf(key, sender), given),
  );
  const isJson = 'msgtype' in key || 'msg_type' in key;
  const text = isJson ? JSON.stringify(fields) : (await loadXmlWriter())('xml', fields);
  return blanksOf(sender.number) + text.slice(isJson ? 0 : text.indexOf('<xml>'));
}

/** A callback without an id is recognized by its text: two of them must differ, and blanks are not seen by a handler. */
function blanksOf(number: number): string {
  return number.toString(2).replaceAll('0', ' ').replaceAll('1', '\n');
}

function envelopeOf(key: Fields, { corpId, receiver, number, nowMs }: StubSender): Fields {
  const seconds = Math.floor(nowMs / 1000);
  if ('InfoType' in key) {
    return {
      [receiver.kind === 'provider' ? 'ServiceCorpId' : 'SuiteId']: receiver.scope[0],
      TimeStamp: seconds,
    };
  }
  if ('msgtype' in key) {
    return {
      msgid: `stub-${number}`,
      aibotid: 'stub-robot',
      chattype: 'single',
      from: { userid: 'stub-user' },
      ...(key['msgtype'] === 'event' && { create_time: seconds }),
    };
  }
  if ('msg_type' in key) return { base_info: { req_id: `stub-${number}`, createtime: seconds } };
  return {
    ToUserName: corpId,
    FromUserName: key['ChangeType'] === undefined ? 'stub-user' : 'sys',
    CreateTime: seconds,
    ...(key['MsgType'] !== 'event' && { MsgId: String(number) }),
  };
}

function nested([first = '', ...others]: readonly string[], value: string): Fields {
  return { [first]: others.length === 0 ? value : nested(others, value) };
}

function merged(one: Fields, other: Fields): Fields {
  const all: Record<string, unknown> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const known = all[name];
    all[name] = isFields(known) && isFields(value) ? merged(known, value) : value;
  }
  return all;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
