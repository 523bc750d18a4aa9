import type { AccessTokenRefusal } from '../authorize/access-token.refusal.js';
import { AccessToken } from '../authorize/access-token.js';

export function writeToken({ value, expiresAtMs, refreshAtMs }: AccessToken): string {
  return JSON.stringify({ value, expiresAtMs, refreshAtMs });
}

/** Undefined where the text is none that was written here. */
export function readToken(text: string): AccessToken | undefined {
  const { value, expiresAtMs, refreshAtMs } = parse(text);
  return isText(value) && value !== '' && isTime(expiresAtMs) && isTime(refreshAtMs)
    ? new AccessToken(value, expiresAtMs, refreshAtMs)
    : undefined;
}

export function writeRefusal({ errcode, errmsg, untilMs, forgetAtMs }: AccessTokenRefusal): string {
  return JSON.stringify({ errcode, errmsg, untilMs, forgetAtMs });
}

/** Undefined where the text is none that was written here. */
export function readRefusal(text: string): AccessTokenRefusal | undefined {
  const { errcode, errmsg, untilMs, forgetAtMs } = parse(text);
  return Number.isInteger(errcode) && isText(errmsg) && isTime(untilMs) && isTime(forgetAtMs)
    ? { errcode: errcode as number, errmsg, untilMs, forgetAtMs }
    : undefined;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isText(data: unknown): data is string {
  return typeof data === 'string';
}

function isTime(data: unknown): data is number {
  return typeof data === 'number' && Number.isFinite(data);
}
