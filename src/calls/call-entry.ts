import {
  HttpRemoteError,
  InputInvalidError,
  type ApiReference,
  type HttpRemoteCallRecord,
  type HttpRemoteOutcome,
} from 'nestjs-http-remote';
import { isWorkWeixinApiError } from 'nestjs-work-weixin';

/** One call as shown on the page. It contains neither the request nor the response. */
export interface CallEntry {
  /** A counter that starts at 1. */
  readonly id: number;
  readonly startedAt: string;
  readonly action: string;
  readonly desc: string;
  readonly tenant: string;
  readonly outcome: 'done' | HttpRemoteOutcome;
  readonly attempts: number;
  readonly durationMs: number;
  readonly errcode?: number;
  /** Why the call failed. */
  readonly reason?: string;
  /** The id that the vendor's support needs. */
  readonly hint?: string;
  readonly violations?: readonly { readonly property: string; readonly message: string }[];
}

export type CallFailure = Pick<CallEntry, 'outcome' | 'errcode' | 'reason' | 'hint' | 'violations'>;

const MAX_VIOLATIONS = 50;
const MAX_TEXT_LENGTH = 300;
/** The prefix of a client name; the rest is the tenant. */
const CLIENT = 'work-weixin/';

export function entryOfRecord(id: number, record: HttpRemoteCallRecord): CallEntry {
  const { client, api, startedAt, durationMs, attempts, error } = record;
  return {
    id,
    startedAt: startedAt.toISOString(),
    ...namesOf(api),
    tenant: cut(client.startsWith(CLIENT) ? client.slice(CLIENT.length) : 'default'),
    attempts,
    durationMs: Math.round(durationMs * 10) / 10,
    ...(error === undefined ? { outcome: 'done' } : failureOf(error)),
  };
}

/** A request that was rejected before it became a call. */
export function entryOfRejection(
  id: number,
  api: ApiReference,
  tenant: string | undefined,
  error: HttpRemoteError,
): CallEntry {
  return {
    id,
    startedAt: new Date().toISOString(),
    ...namesOf(api),
    tenant: cut(tenant ?? 'default'),
    attempts: 0,
    durationMs: 0,
    ...failureOf(error),
  };
}

function namesOf({ action, desc }: ApiReference): Pick<CallEntry, 'action' | 'desc'> {
  return { action, desc };
}

/** Messages of the server and of unknown errors are not shown: they may repeat what was sent. */
export function failureOf(error: unknown): CallFailure {
  if (!(error instanceof HttpRemoteError))
    return { outcome: 'unknown', reason: 'an error of the application' };
  const { outcome, name } = error;
  if (error instanceof InputInvalidError) {
    const violations = error.violations
      .slice(0, MAX_VIOLATIONS)
      .map(({ property, message }) => ({ property: cut(property), message: cut(message) }));
    return { outcome, reason: '字段不符合规则', violations };
  }
  if (isWorkWeixinApiError(error)) {
    const { errcode, meaning, advice, hint } = error;
    const texts = [meaning, advice].filter((text) => text !== undefined).join('。');
    return { outcome, errcode, reason: texts || name, ...(hint !== undefined && { hint: cut(hint) }) };
  }
  return { outcome, reason: cut(`${name}: ${error.message}`) };
}

/** Shortens what somebody else chose. */
export function cut(text: string): string {
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
}
