import {
  CallbackRefusedError,
  HandlerFailedError,
  ReplyInvalidError,
  ReplyTooLateError,
  type CallbackOutcome,
  type CallbackRecord,
  type CallbackRefusal,
} from 'nestjs-work-weixin/callbacks';
import { cut, failureOf } from '../calls/call-entry.js';
import { nameOfEvent } from './known-events.js';

/** One callback as shown on the page. It contains nothing of the text that 企业微信 sent, and no reply. */
export interface CallbackEntry {
  /** A counter that starts at 1. */
  readonly id: number;
  readonly startedAt: string;
  /** Such as `event/change_contact/create_user`. Missing for a check of the URL, and if the text could not be decrypted. */
  readonly eventId?: string;
  /** The vendor's name of the event. */
  readonly desc?: string;
  readonly tenant: string;
  readonly receiver: string;
  readonly outcome: CallbackOutcome;
  /** The HTTP status of the response. */
  readonly status: number;
  readonly handlers: readonly string[];
  readonly attempts: number;
  readonly answeredAfterMs: number;
  readonly durationMs: number;
  /** Why it was rejected or has failed. */
  readonly reason?: string;
  readonly errcode?: number;
  /** How many rejections before this one were not stored. */
  readonly omitted?: number;
}

/** For any other, the library's own sentence is shown, in English. */
const REFUSALS: Readonly<Partial<Record<CallbackRefusal, string>>> = {
  'no-receiver': '没有这个接收者：请核对后台填写的 URL',
  'tenant-unavailable': '没能及时查到企业的配置，企业微信会重试',
  'no-tenant': '没有配置这个 CorpID 的企业',
  method: '请求方法既不是 GET 也不是 POST',
  query: '查询参数不完整：请检查前置代理是否原样转发 msg_signature、timestamp、nonce、echostr',
  'too-large': '请求体过大',
  incomplete: '请求体没有及时到达',
  envelope: '请求体中没有密文',
  signature: '签名不符：请核对 Token，以及后台填写的 URL 是否属于这个接收者',
  age: '签名时间与当前时间相差过大：请校准服务器时钟',
  cipher: '无法解密：请核对 EncodingAESKey',
  'receive-id': '密文属于其他企业或其他类型的接收者：请核对 CorpID',
  echo: 'echostr 是一条回调的内容，已拒绝',
  content: '解密后的内容不是 XML 或 JSON',
  'own-reply': '是本服务的回复被送回，已拒绝',
  form: '请求体被当作表单解析：请检查前置代理',
  busy: '正在处理的回调过多，企业微信会重试',
  closing: '服务正在关闭，企业微信会重试',
  elsewhere: '另一个进程正在处理同一个回调',
};

/** @param omitted the number of rejections before this one that were not stored */
export function entryOfCallback(id: number, record: CallbackRecord, omitted = 0): CallbackEntry {
  const { startedAt, eventId, tenant = '', receiver = '', error } = record;
  const desc = nameOfEvent(eventId);
  return {
    id,
    startedAt: startedAt.toISOString(),
    ...(eventId !== undefined && { eventId: cut(eventId) }),
    ...(desc !== undefined && { desc }),
    tenant: cut(tenant),
    receiver: cut(receiver),
    outcome: record.outcome,
    status: record.status,
    handlers: record.handlers,
    attempts: record.attempts,
    answeredAfterMs: rounded(record.answeredAfterMs),
    durationMs: rounded(record.durationMs),
    ...(error !== undefined && reasonOf(error)),
    ...(omitted > 0 && { omitted }),
  };
}

/** Messages of unknown errors are not shown: they may repeat what was sent. */
function reasonOf(error: unknown): Pick<CallbackEntry, 'reason' | 'errcode'> {
  if (error instanceof CallbackRefusedError) return { reason: REFUSALS[error.reason] ?? cut(error.message) };
  if (error instanceof ReplyTooLateError) return { reason: '回复晚于应答，没有送达：请改用接口发送消息' };
  if (error instanceof ReplyInvalidError) return { reason: '回复的内容不符合规则，没有送达' };
  if (!(error instanceof HandlerFailedError)) return { reason: '服务内部出错' };
  const { errcode, reason } = failureOf(error.cause);
  return {
    reason: `${error.handler} 运行了 ${error.attempts} 次，都失败了：${reason}`,
    ...(errcode !== undefined && { errcode }),
  };
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
