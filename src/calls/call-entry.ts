import {
  HttpRemoteError,
  InputInvalidError,
  type ApiReference,
  type HttpRemoteCallRecord,
  type HttpRemoteOutcome,
} from 'nestjs-http-remote';
import { isWorkWeixinApiError } from 'nestjs-work-weixin';

/** One call as the page shows it. What was sent and what came back is no part of it. */
export interface CallEntry {
  /** Counts up from 1. */
  readonly id: number;
  readonly startedAt: string;
  readonly action: string;
  readonly desc: string;
  readonly tenant: string;
  readonly outcome: 'done' | HttpRemoteOutcome;
  readonly attempts: number;
  readonly durationMs: number;
  readonly errcode?: number;
  /** Why it failed. */
  readonly reason?: string;
  /** What the vendor's support asks for. */
  readonly hint?: string;
  readonly violations?: readonly { readonly property: string; readonly message: string }[];
}

type Failure = Pick<CallEntry, 'outcome' | 'errcode' | 'reason' | 'hint' | 'violations'>;

const MOST_VIOLATIONS = 50;
const LONGEST_TEXT = 300;
/** What names a call's tenant in its record. */
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
    ...(error === undefined ? { outcome: 'done' } : describeFailure(error)),
  };
}

/** A request that did not become a call. */
export function entryOfRefusal(
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
    ...describeFailure(error),
  };
}

function namesOf({ action, desc }: ApiReference): Pick<CallEntry, 'action' | 'desc'> {
  return { action, desc };
}

/** The words of a foreign error, and those of the server, may repeat what was sent: neither is shown. */
function describeFailure(error: unknown): Failure {
  if (!(error instanceof HttpRemoteError))
    return { outcome: 'unknown', reason: 'an error of the application' };
  const { outcome, name } = error;
  if (error instanceof InputInvalidError) {
    const violations = error.violations
      .slice(0, MOST_VIOLATIONS)
      .map(({ property, message }) => ({ property: cut(property), message: cut(message) }));
    return { outcome, reason: '字段不符合规则', violations };
  }
  if (isWorkWeixinApiError(error)) {
    const { errcode, meaning, advice, hint } = error;
    const words = [meaning, advice].filter((text) => text !== undefined).join('。');
    return { outcome, errcode, reason: words || name, ...(hint !== undefined && { hint: cut(hint) }) };
  }
  return { outcome, reason: cut(`${name}: ${error.message}`) };
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
