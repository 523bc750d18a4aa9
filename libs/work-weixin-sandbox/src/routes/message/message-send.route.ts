import { randomBytes } from 'node:crypto';
import { ApiError } from '../../errors/api.error.js';
import type { JsonReader } from '../../http/json.reader.js';
import { duplicateKeyOf } from '../../message/duplicate-check.js';
import { APP_CONTENTS, type MessageContent } from '../../message/message-content.js';
import { MAX_MESSAGE_BYTES, readFlag, readPayload } from '../../message/message-fields.js';
import { taskIdOf } from '../../message/task-id.js';
import { isInteractive } from '../../message/template-card.check.js';
import { type Recipients, readRecipients } from '../../message/recipients.js';
import { newSecretText } from '../../token/secret-text.js';
import type { Route, RouteCall, RouteReply } from '../route.js';
import { requestedAgent } from './requested-agent.js';

const DEFAULT_INTERVAL_SECONDS = 1800;
const MAX_INTERVAL_SECONDS = 14_400;
const MAX_TICKETS = 10;

/** Request fields that do not make a message another one. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['enable_duplicate_check', 'duplicate_check_interval']);

/**
 * 发送应用消息. Delivers to the valid recipients and reports the others.
 * @see https://developer.work.weixin.qq.com/document/path/90236
 */
export const messageSend: Route = {
  path: 'message/send',
  method: 'POST',
  callers: ['app'],
  // Eight articles of mpnews with 666 KB each.
  maxBodyBytes: MAX_MESSAGE_BYTES,
  handle(call) {
    const { body, corp, nowMs, messaging } = call;
    const { msgtype, payload, read } = readPayload(body, APP_CONTENTS);
    // The page does not require an agentid for this one type.
    const agentid =
      msgtype === 'miniprogram_notice' && body.integer('agentid') === undefined
        ? call.caller.agentId
        : requestedAgent(call);
    const safe = readFlag(body, 'safe', msgtype === 'mpnews' ? 2 : 1);
    readFlag(body, 'enable_id_trans', 1);
    checkTickets(body);
    const duplicate = readDuplicateCheck(call);
    const recipients = readRecipients(call, { allowsEveryone: msgtype !== 'miniprogram_notice' });
    const content = read(payload, (mediaId) => corp.media.find(mediaId, nowMs));
    const earlier = duplicate && messaging.duplicates.find(duplicate.key, nowMs);
    if (earlier !== undefined) return { ...viewOf(recipients), msgid: earlier };
    const card = readCard(call, msgtype, payload);
    const msgid = deliver(call, { msgtype, agentid, safe, content, recipients, ...card });
    if (duplicate !== undefined) {
      messaging.duplicates.remember(duplicate.key, { msgid, untilMs: nowMs + duplicate.intervalMs });
    }
    return { ...viewOf(recipients), msgid, response_code: card.responseCode };
  },
};

function checkTickets(body: JsonReader): void {
  const tickets = body.strings('selected_ticket_list') ?? [];
  if (tickets.length > MAX_TICKETS) {
    throw new ApiError(40058, `selected_ticket_list takes at most ${MAX_TICKETS}`);
  }
}

function readDuplicateCheck({ corp, caller, body }: RouteCall) {
  const isOn = readFlag(body, 'enable_duplicate_check', 1) === 1;
  const seconds = body.integer('duplicate_check_interval') ?? DEFAULT_INTERVAL_SECONDS;
  if (seconds < 0 || seconds > MAX_INTERVAL_SECONDS) {
    throw new ApiError(40058, `duplicate_check_interval must be from 0 to ${MAX_INTERVAL_SECONDS}`);
  }
  if (!isOn) return undefined;
  const compared = Object.fromEntries(
    Object.entries(body.json()).filter(([name]) => !NOT_COMPARED.has(name)),
  );
  return { key: duplicateKeyOf(corp.corpId, caller.name, compared), intervalMs: seconds * 1000 };
}

interface Card {
  readonly taskId?: string;
  readonly responseCode?: string;
}

/** What only a card has. @throws ApiError 42014, 42051 for its task_id; 43012 if it needs a callback */
function readCard(call: RouteCall, msgtype: string, payload: JsonReader): Card {
  if (msgtype === 'interactive_taskcard') return { taskId: taskIdOf(call, payload, true) };
  if (msgtype !== 'template_card') return {};
  const interactive = isInteractive(payload);
  if (interactive && !call.caller.hasCallback) throw new ApiError(43012);
  const taskId = taskIdOf(call, payload, interactive);
  return { taskId, responseCode: interactive ? newSecretText('response-code') : undefined };
}

interface Delivery extends Card {
  readonly msgtype: string;
  readonly agentid?: number;
  readonly safe: number;
  readonly content: MessageContent;
  readonly recipients: Recipients;
}

/** @returns the msgid. @throws ApiError 45009 if the app has sent too much today */
function deliver({ corp, caller, messaging, nowMs }: RouteCall, delivery: Delivery): string {
  const { recipients, agentid, ...message } = delivery;
  const { corpId } = corp;
  const { name: app } = caller;
  const { limits, log, statistics } = messaging;
  limits.countPersons(corpId, app, corp.memberCap, recipients.members.size, nowMs);
  const licensed = [...recipients.members].filter((member) => member.licensed !== false);
  const receivers = new Set(licensed.filter((member) => limits.reaches(corpId, app, member, nowMs)));
  const msgid = randomBytes(33).toString('base64url');
  const sender = { kind: 'app', corpId, app, agentid } as const;
  log.add({ ...message, ...sender, msgid, receivers, sentAtMs: nowMs, updates: new Map() });
  statistics.count({ corpId, app, agentid: agentid ?? 0 }, receivers.size, nowMs);
  return msgid;
}

function viewOf({ members, invalidUsers, invalidParties, invalidTags }: Recipients): RouteReply {
  const unlicensed = [...members].filter(({ licensed }) => licensed === false);
  return {
    invaliduser: invalidUsers.join('|'),
    invalidparty: invalidParties.join('|'),
    invalidtag: invalidTags.join('|'),
    unlicenseduser: unlicensed.map(({ fields }) => fields.userid.toLowerCase()).join('|'),
  };
}
